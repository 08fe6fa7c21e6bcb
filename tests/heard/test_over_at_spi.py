"""The real program on a display and a bus of its own, read as a screen reader reads it: over AT-SPI.

``python -m tests.heard.test_over_at_spi`` writes the stored outlines anew; look at them before they are kept.
"""

import select
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.heard.bus import BusError
from tests.heard.session import Session, missing
from tests.heard.spoken import Spoken
from tests.load.dossiers import SOUND

OUTLINES = Path(__file__).parent / "outlines"
PATIENCE_S = 60
PAUSE_S = 0.1
QUERY = "somebody"

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"cannot be heard here without {missing()}")


@contextmanager
def heard(folder):
    """Open the small dossier in the real program, and listen."""
    dossier = folder / "tiny"
    dossier.mkdir()
    (dossier / "dossier.yaml").write_text(SOUND, "utf-8")
    session = Session(folder)
    try:
        session.run(str(dossier), "--place", "sastra://tiny/passage/claim")
        spoken = Spoken(session.bus)
        try:
            yield session, spoken
        finally:
            spoken.close()
    finally:
        session.end()


def wait_for(spoken, is_right):
    """Return the outline once it is right, or as it is when patience is at its end."""
    end = time.monotonic() + PATIENCE_S
    while not is_right(found := outline(spoken)) and time.monotonic() < end:
        select.select([], [], [], PAUSE_S)
    return found


def outline(spoken):
    """Return the outline; nothing where something of it was taken away while it was read."""
    try:
        return spoken.outline("sastra")
    except BusError:
        return []


def stored(name):
    return (OUTLINES / f"{name}.txt").read_text("utf-8").splitlines()


def test_the_window_is_heard_as_it_was_written_down_also_what_a_second_start_asks_for(tmp_path):
    with heard(tmp_path) as (session, spoken):
        reading, searching = stored("reading"), stored("searching")
        assert wait_for(spoken, reading.__eq__) == reading
        second = session.run("--search", QUERY)
        assert wait_for(spoken, searching.__eq__) == searching
        assert second.wait() == 0
        spoken.press("sastra", "link", "1.2 Reply. Criticism. How many")
        assert "label: Passage 1.2" in "\n".join(
            wait_for(spoken, lambda lines: "    label: Passage 1.2 · Criticism" in lines)
        )
        spoken.press("sastra", "link", "somebody")
        assert "label: Somebody" in "\n".join(wait_for(spoken, lambda lines: "    label: Somebody" in lines))


def write():
    OUTLINES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, heard(Path(folder)) as (session, spoken):
        for name, is_there in (("reading", "tree item: 1.1, Claim"), ("searching", "Results")):
            if name == "searching":
                session.run("--search", QUERY)
            wait_for(spoken, lambda lines, is_there=is_there: is_there in "\n".join(lines))
            select.select([], [], [], 3)
            (OUTLINES / f"{name}.txt").write_text("\n".join(spoken.outline("sastra")) + "\n", "utf-8")


if __name__ == "__main__":
    write()

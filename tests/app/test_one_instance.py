import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.app.arguments import Arguments
from desktop.app.one_instance import ANSWER, message, pipe_of, settle, take_seat
from desktop.model.place import dossier_place

ASKED = Arguments(place=dossier_place("energy"), folders=(Path("/somewhere"),), search="coal")


@pytest.fixture
def runtime(tmp_path):
    return {"XDG_RUNTIME_DIR": str(tmp_path)}


def listen(pipe, heard):
    """Be a first one that answers once."""
    os.mkfifo(pipe, 0o600)

    def serve():
        with open(pipe, encoding="utf-8") as ear:
            asked = json.loads(ear.readline())
        heard.append(asked)
        with open(asked["answer"], "wb") as mouth:
            mouth.write(ANSWER)

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


def test_the_first_takes_the_seat_and_no_second_does(runtime, tmp_path):
    seat = take_seat(runtime, tmp_path)
    assert seat is not None
    assert take_seat(runtime, tmp_path) is None
    assert take_seat(runtime, tmp_path / "another reader") is not None
    os.close(seat.lock)
    assert take_seat(runtime, tmp_path) is not None


def test_the_second_hands_over_what_was_asked(runtime, tmp_path):
    seat = take_seat(runtime, tmp_path)
    heard = []
    thread = listen(seat.pipe, heard)
    assert settle(ASKED, {**runtime, "XDG_ACTIVATION_TOKEN": "t"}, tmp_path) is None
    thread.join()
    assert [heard[0][name] for name in ("place", "search", "token")] == ["sastra://energy", "coal", "t"]
    assert not list(tmp_path.glob("*.answer"))
    assert message(ASKED, {})["folders"] == ["/somewhere"]


def test_a_first_that_died_before_it_listened_shuts_nobody_out(runtime, tmp_path):
    first = take_seat(runtime, tmp_path)
    found = []
    second = threading.Thread(target=lambda: found.append(settle(ASKED, runtime, tmp_path)))
    second.start()
    os.close(first.lock)
    second.join()
    assert found[0] is not None
    assert found[0].lock >= 0


def test_a_process_that_is_killed_leaves_the_seat(runtime, tmp_path):
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from desktop.app.one_instance import take_seat\n"
        f"take_seat({runtime!r}, Path({str(tmp_path)!r}))\nprint('seated', flush=True)\nsys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout.readline() == "seated\n"
        assert take_seat(runtime, tmp_path) is None
        first.kill()
        first.wait()
    assert take_seat(runtime, tmp_path) is not None


def test_a_folder_of_somebody_else_is_not_trusted(tmp_path):
    own = tmp_path / f"sastra-{os.getuid()}"
    own.mkdir(mode=0o777)
    own.chmod(0o777)
    assert settle(ASKED, {"TMPDIR": str(tmp_path)}, tmp_path).lock == -1
    own.chmod(0o700)
    assert pipe_of({"TMPDIR": str(tmp_path)}, tmp_path).parent == own

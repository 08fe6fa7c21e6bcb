import threading
from pathlib import Path

import pytest

from desktop.app.arguments import parse_arguments
from desktop.app.one_instance import settle, take_seat
from tests.desk import Desk


@pytest.fixture
def runtime(tmp_path_factory):
    return {"XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("run"))}


@pytest.fixture
def first(kept, qtbot, runtime):
    """A desk that listens for later starts."""
    seat = take_seat(runtime, kept)
    desk = Desk(qtbot, ears=seat.pipe).settle()
    yield desk
    desk.close()


def start_again(desk, kept, runtime, *words):
    """Start the program a second time, beside the first."""
    found = []
    arguments = parse_arguments(words)
    second = threading.Thread(target=lambda: found.append(settle(arguments, runtime, kept)))
    second.start()
    desk.until(lambda: not second.is_alive())
    second.join()
    desk.settle()
    return found[0]


def test_a_second_start_opens_in_a_tab_of_the_first_and_ends(first, kept, runtime):
    here = first.position()
    place = next(node.place for node in first.program.reading.tree if "Win-Win" in node.title)
    assert start_again(first, kept, runtime, place.link) is None
    assert "Win-Win" in first.contents_row() or first.position() != here
    first.press("Ctrl+Shift+Tab")
    assert first.position() == here


@pytest.mark.parametrize("kind", ["section", "passage"])
def test_what_stands_open_in_a_tab_is_not_opened_again(first, kept, runtime, kind):
    here = first.position()
    nodes = [node for node in first.program.reading.tree if node.place.kind.value == kind]
    place = nodes[len(nodes) // 2].place
    for _ in range(2):
        assert start_again(first, kept, runtime, place.link) is None
        first.until(lambda: first.position() != here)
    assert len(first.program.tabs.shown.titles) == 2
    first.press("Ctrl+Shift+Tab")
    first.until(lambda: first.position() == here)
    assert start_again(first, kept, runtime, place.link) is None
    first.until(lambda: first.position() != here)
    assert len(first.program.tabs.shown.titles) == 2


def test_a_second_start_can_search(first, kept, runtime):
    assert start_again(first, kept, runtime, "--search", "demining") is None
    assert first.window.search_field.text() == "demining"
    assert first.hits()


def test_the_pipe_goes_with_the_window(first, kept, runtime):
    first.close()
    assert not list(Path(runtime["XDG_RUNTIME_DIR"]).glob("*.pipe"))


def test_a_place_that_is_not_there_is_told_and_its_dossier_opened(first, kept, runtime):
    link = "sastra://cambodia-peace-diplomacy/passage/nowhere"
    assert start_again(first, kept, runtime, link) is None
    first.until(lambda: "This place is not in" in first.notice())
    assert first.program.reading.entry.id == "cambodia-peace-diplomacy"
    assert link in first.interior.notices.notice.detail
    assert "nowhere" not in [tab.title for tab in first.program.tabs.shown.titles]


@pytest.mark.parametrize("words", ["rubbish", "sastra://no-such-dossier/passage/x"])
def test_what_is_in_no_dossier_opens_no_tab(first, kept, runtime, words):
    assert start_again(first, kept, runtime, "--place", words) is None
    first.until(lambda: "There is no dossier" in first.notice())
    assert len(first.program.tabs.shown.titles) == 1

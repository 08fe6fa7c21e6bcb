"""When the search engine is opened: a dozen megabytes that whoever only reads is not charged with."""

import pytest

from desktop.app import build
from tests.architecture.test_borders import loaded_after

NOT_FOR_READING = {
    *("tantivy", "desktop.search.engine", "desktop.view.results_list", "desktop.view.glance_body"),
    *("desktop.anchors.make", "desktop.view.problems_list", "desktop.library.forms"),
}


@pytest.fixture
def opened(monkeypatch):
    """How often the engine was opened; it really is."""
    times = []
    open_search = build._open_search

    def noted(where):
        times.append(where.folder)
        return open_search(where)

    monkeypatch.setattr(build, "_open_search", noted)
    return times


def test_reading_opens_no_engine(opened, kept, desks):
    desk = desks()
    desk.open_contents("Mekong").press("Ctrl+D", "Alt+PgDown")
    assert desk.bookmarks()
    assert not opened
    desk.close()
    again = desks()
    assert not opened
    again.type_query("mekong")
    assert again.hits()
    assert len(opened) == 1


@pytest.mark.parametrize("keys", ["Ctrl+L", "Ctrl+K"])
def test_it_is_open_before_the_first_letter(opened, kept, desks, keys):
    desks().press(keys)
    assert len(opened) == 1


def test_marks_made_before_it_was_opened_are_found(opened, kept, desks):
    desk = desks()
    desk.open_contents("Mekong").press("Ctrl+D")
    assert not opened
    desk.type_query("is:bookmark")
    assert desk.hits()


def test_a_search_that_was_left_is_taken_up_again(opened, kept, desks):
    desk = desks()
    desk.type_query("mekong").close()
    assert len(opened) == 1
    assert desks().hits()


def test_a_start_that_only_reads_loads_nothing_of_the_rest(kept, monkeypatch):
    monkeypatch.setenv("SASTRA_PROBE", "close")
    loaded = loaded_after("from desktop.__main__ import main\nassert main([]) == 0")
    assert "desktop.app.second_act" in loaded
    assert not loaded & NOT_FOR_READING

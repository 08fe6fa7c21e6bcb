import pytest

from desktop.model.history import ClosedTab, Reading, Snapshot
from desktop.model.mark import SeenFigure
from desktop.userdata.history import TABS_KEPT
from tests.userdata.reader import a_place


def at(minute):
    return f"2026-11-23T10:{minute:02}:00Z"


@pytest.fixture
def history(store):
    return store.history


def test_visits_are_walked_back_in_parts_and_found_by_title(history):
    for minute, title in enumerate(["Mines", "The tribunal", "Mines again"]):
        history.add_visit(a_place(at=minute), at(minute), title)
    history.add_visit(a_place("war"), at(5), "War")
    first = history.visits(2)
    assert [visit.title for visit in first] == ["War", "Mines again"]
    assert [visit.title for visit in history.visits(9, before=first[-1].number)] == ["The tribunal", "Mines"]
    assert [visit.title for visit in history.visits(9, words="MINES ag")] == ["Mines again"]
    assert [visit.place.dossier for visit in history.visits(9, dossier="war")] == ["war"]


def test_visits_can_be_forgotten_all_or_of_a_time(history):
    for minute in range(4):
        history.add_visit(a_place(at=minute), at(minute))
    history.forget_visits(at(1), at(2))
    assert [visit.place.at for visit in history.visits(9)] == [3, 0]
    history.forget_visits()
    assert history.visits(9) == ()


def test_a_closed_tab_comes_back_once_and_the_list_stays_short(history):
    for number in range(TABS_KEPT + 3):
        history.add_closed_tab(ClosedTab(a_place(at=number), f"Tab {number}", at(0), '{"pixels": 3}'))
    tabs = history.closed_tabs()
    assert (len(tabs), tabs[0].title, tabs[-1].title) == (TABS_KEPT, f"Tab {TABS_KEPT + 2}", "Tab 3")
    assert (tabs[0].place, tabs[0].state) == (a_place(at=TABS_KEPT + 2), '{"pixels": 3}')
    history.forget_closed_tab(tabs[0].number)
    assert history.closed_tabs(1)[0].title == f"Tab {TABS_KEPT + 1}"


def test_the_last_reading_of_a_passage_counts(history):
    history.add_readings("peace", [Reading("a", "1", at(0)), Reading("b", "2", at(0))])
    history.add_readings("peace", [Reading("a", "3", at(1))])
    assert history.readings("peace") == (Reading("a", "3", at(1)), Reading("b", "2", at(0)))
    assert history.readers_dossiers() == ("peace",)
    history.forget_readings("peace")
    assert history.readings("peace") == ()


def test_a_dossier_is_kept_as_the_reader_left_it(history):
    assert history.snapshot("peace") is None
    left = Snapshot(
        *("peace", "1.0", "print", at(0)), (("a", "1"),), (SeenFigure("sent", 9205, 9205.5, "person"),)
    )
    history.keep_snapshot(left._replace(version="0.9", passages=()))
    history.keep_snapshot(left)
    assert history.snapshot("peace") == left
    assert history.snapshots() == (left,)


def test_visits_are_found_by_words_in_any_case_of_any_alphabet(store):
    store.history.add_visit(a_place(), "2026-11-23T10:00:00Z", "ÉTAT de Phnom Penh")
    assert len(store.history.visits(10, words="état PHNOM")) == 1
    assert store.history.visits(10, words="rome") == ()

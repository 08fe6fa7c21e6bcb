import pytest

from desktop.control.rest_of_hits import RestOfHits
from desktop.model.choices import RecordKind
from desktop.model.hit import Hit, Results, Waiting
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.tasks.lane import Lane

NEVER_DONE = 100_000


class Maker:
    """Makes hits named by query and number."""

    def __init__(self):
        self.asked = []

    def make(self, text, waiting):
        self.asked.append(text)
        place = Place(DossierId("d"), RecordKind.PASSAGE, "p")
        return tuple(Hit(place, RecordKind.PASSAGE, f"{text} {one.number}") for one in waiting)

    def close(self):
        """There is nothing to give back."""


def results(count):
    return Results("", rest=tuple(Waiting(1.0, number, RecordKind.PASSAGE) for number in range(count)))


@pytest.fixture
def made(qapp, qtbot):
    engine = Maker()
    lane = Lane("rest", lambda: engine)
    rest = RestOfHits(lane, qapp)
    found = []
    rest.found.connect(found.append)
    yield engine, rest, found
    rest.forget()
    qtbot.waitUntil(lambda: not lane.busy)
    lane.drain()
    rest.deleteLater()


def test_the_rest_comes_as_a_whole_in_its_order(made, qtbot):
    _, rest, found = made
    rest.begin("a", results(23))
    assert rest.busy
    qtbot.waitUntil(lambda: bool(found))
    assert [hit.title for hit in found[0]] == [f"a {number}" for number in range(23)]
    assert len(found) == 1
    assert not rest.busy


def test_the_rest_of_an_older_answer_is_left_though_it_was_begun(made, qtbot):
    engine, rest, found = made
    rest.begin("a", results(NEVER_DONE))
    qtbot.waitUntil(lambda: "a" in engine.asked)
    rest.begin("b", results(3))
    qtbot.waitUntil(lambda: bool(found))
    assert [hit.title for hit in found[0]] == ["b 0", "b 1", "b 2"]


def test_an_answer_that_lacks_nothing_is_not_waited_for(made):
    _, rest, _ = made
    rest.begin("a", results(NEVER_DONE))
    rest.begin("b", results(0))
    assert not rest.busy

from desktop.control.trail import MOST_POSITIONS, Trail
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.page import ReadingPosition


def at(name, pixels=0):
    return ReadingPosition(Place(DossierId("d"), RecordKind.PASSAGE, name), pixels)


def test_back_and_forward_return_to_the_very_pixel():
    trail = Trail()
    trail.leave(at("a", 7))
    assert trail.back(at("b", 3)) == at("a", 7)
    assert trail.forward(at("a", 9)) == at("b", 3)


def test_there_is_no_way_back_from_the_beginning():
    trail = Trail()
    assert trail.back(at("a")) is None
    assert not trail.state.can_back


def test_a_new_step_forgets_the_way_forward():
    trail = Trail()
    trail.leave(at("a"))
    trail.back(at("b"))
    trail.leave(at("a"))
    assert not trail.state.can_forward


def test_the_trail_does_not_grow_for_ever():
    trail = Trail()
    for step in range(MOST_POSITIONS + 10):
        trail.leave(at(f"p{step}"))
    count = 0
    here = at("end")
    while (before := trail.back(here)) is not None:
        here, count = before, count + 1
    assert count == MOST_POSITIONS

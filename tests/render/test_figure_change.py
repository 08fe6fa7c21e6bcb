"""How a figure that is no longer what it was is told."""

import pytest

from desktop.model.choices import UnitKind
from desktop.model.figure import Unit
from desktop.model.mark import SeenFigure
from desktop.model.past import FigureNames
from desktop.model.placing import FigureChange
from desktop.render.figure_change import figure_change_words

UNITS = {
    "person": Unit("person", "person", "persons"),
    "year": Unit("year", "", "", kind=UnitKind.YEAR),
    "percent": Unit("percent", "percent", "percent", "%", UnitKind.PERCENT),
}
NAMES = FigureNames({"sent": "Persons sent"}, UNITS)


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        ((9205, 9205, "person"), (9826, 9826, "person"), "was 9,205, now 9,826"),
        ((9000, 9500, "person"), (9826, 9826, "person"), "was 9,000–9,500, now 9,826"),
        ((2016, 2016, "year"), (2017, 2017, "year"), "was 2016, now 2017"),
        ((4, 4, "percent"), (1200, 1200, "person"), "was 4%, now 1,200 persons"),
        ((9205, 9205, "person"), None, "was 9,205 persons, now gone"),
    ],
)
def test_a_figure_tells_what_it_was_and_is(was, now, words):
    change = FigureChange(SeenFigure("sent", *was), SeenFigure("sent", *now) if now else None)
    assert figure_change_words(change, NAMES) == f"Persons sent: {words}"


def test_a_figure_whose_name_is_not_known_is_told_by_its_id():
    change = FigureChange(SeenFigure("sent", 1, 1, "person"), SeenFigure("sent", 2, 2, "person"))
    assert figure_change_words(change) == "sent: was 1, now 2"

"""Every figure of the built-in dossier as its card says it: unit, date and source never missing."""

import re

import pytest

from desktop.model.choices import UnitKind
from desktop.render.cards import figure_card
from tests.render.test_built_in_charts import shelf

FIGURES = sorted(shelf().figures.values(), key=lambda figure: figure.id)


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)
def test_a_number_is_told_with_unit_date_and_source(figure):
    card = figure_card(figure, shelf())
    unit = shelf().unit(figure.unit)
    if unit.kind is UnitKind.YEAR:
        years = [int(each) for each in re.findall(r"\d+", card.value)]
        assert all(1900 <= year <= 2100 for year in years), "a span of years needs its unit"
    else:
        assert re.search(r"[^\d\s.,–−]", card.value), card.value
    assert card.as_of
    assert card.sources
    assert card.copy_text.startswith(f"{card.value} (")
    assert "as of until" not in card.copy_text

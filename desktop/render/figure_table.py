"""Lists the figures of a passage as a table of words. Not for their cards."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.render.page import DataTable, FigureCard

SHARES = (0.32, 0.26, 0.2, 0.22)
"""How wide the columns are of the whole."""


def figure_table(figures: Sequence[FigureCard]) -> DataTable:
    """Return a row for each figure: what it counts, value, date and verdict."""
    rows = tuple(
        (card.label, card.value, card.as_of or tr("no date"), card.verdict_words.partition(":")[0])
        for card in figures
    )
    return DataTable((tr("Figure"), tr("Value"), tr("As of"), tr("Verdict")), rows, (False,) * 4)

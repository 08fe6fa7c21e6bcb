"""Lists the figures of a passage as a table of words. Not for their cards."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.render.page import DataTable, FigureCard

SHARES = (0.31, 0.25, 0.2, 0.24)
"""How wide the columns are of the whole."""


def figure_table(figures: Sequence[FigureCard]) -> DataTable:
    """Return a row for each figure: what it counts, value, date and verdict."""
    rows = tuple(
        (
            card.label,
            card.value,
            card.short_as_of or card.as_of or tr("no date"),
            card.verdict_words.partition(":")[0],
        )
        for card in figures
    )
    return DataTable((tr("Figure"), tr("Value"), tr("As of"), tr("Verdict")), rows, (False,) * 4)

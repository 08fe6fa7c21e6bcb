"""Says a chart in one sentence for those who do not see it. Not for the words of its points."""

from collections.abc import Sequence

from desktop.model.series import Series
from desktop.render.chart import ChartLine
from desktop.render.numbers import unit_words
from desktop.render.shelf import Shelf


def chart_summary(series: Series, lines: Sequence[ChartLine], shelf: Shelf) -> str:
    """Return first, last, lowest and highest value of the main line, or the extent of a mere table."""
    unit = unit_words(shelf.unit(series.unit))
    main = next((line for line in lines if line.whole), lines[0] if lines else None)
    if main is None or not main.points:
        return f"{series.title}: a table of {_counted(len(series.points), 'row')}."
    points = main.points
    others = f", with {_counted(len(lines) - 1, 'other line')}" if len(lines) > 1 else ""
    first, last = points[0], points[-1]
    ends = first.words if first is last else f"from {first.words} to {last.words}"
    extremes = ""
    if len(points) > 2:
        low, high = min(points, key=lambda each: each.value), max(points, key=lambda each: each.value)
        extremes = f"; lowest {low.label}, highest {high.label}"
    return f"{series.title}, in {unit}: {_counted(len(points), 'value')}{others}, {ends}{extremes}."


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"

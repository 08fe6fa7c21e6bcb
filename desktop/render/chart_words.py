"""Says a chart in one sentence for those who do not see it. Not for the words of its points."""

from collections.abc import Sequence

from desktop.language import tr
from desktop.model.series import Series
from desktop.render.chart import ChartLine
from desktop.render.numbers import number_words, unit_words
from desktop.render.shelf import Shelf


def chart_summary(series: Series, lines: Sequence[ChartLine], shelf: Shelf) -> str:
    """Return first, last, lowest and highest value of the main line, or the extent of a mere table."""
    unit = unit_words(shelf.unit(series.unit))
    main = next((line for line in lines if line.whole), lines[0] if lines else None)
    if main is None or not main.points:
        rows = _counted(len(series.points), (tr("1 row"), tr("{count} rows")), shelf)
        return tr("{title}: a table of {rows}.", title=series.title, rows=rows)
    points = main.points
    told = [_counted(len(points), (tr("1 value"), tr("{count} values")), shelf)]
    if len(lines) > 1:
        others = _counted(len(lines) - 1, (tr("1 other line"), tr("{count} other lines")), shelf)
        told = [tr("{values}, with {others}", values=told[0], others=others)]
    first, last = points[0].words, points[-1].words
    told.append(tr("from {first} to {last}", first=first, last=last) if len(points) > 1 else first)
    words = tr("{title}, in {unit}: {values}", title=series.title, unit=unit, values=", ".join(told))
    if len(points) <= 2:
        return f"{words}."
    low, high = min(points, key=lambda each: each.value), max(points, key=lambda each: each.value)
    return f"{words}; {tr('lowest {low}, highest {high}', low=low.label, high=high.label)}."


def _counted(count: int, forms: tuple[str, str], shelf: Shelf) -> str:
    return forms[count != 1].format(count=number_words(count, shelf.numbers))

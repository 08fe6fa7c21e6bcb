"""Makes the card of a series: its table, its chart and the words beside them. Not for drawing it."""

from collections.abc import Sequence

from desktop.language import colon, semicolons, tr
from desktop.model.choices import FieldRole, Qualifier
from desktop.model.figure import Figure
from desktop.model.ids import FigureId
from desktop.model.series import Break, Cell, Field, Point, Series
from desktop.render.chart_spec import chart_spec
from desktop.render.numbers import number_words, qualified, unit_words
from desktop.render.page import DataTable, SeriesCard
from desktop.render.series_record import SeriesRecord
from desktop.render.shelf import Shelf
from desktop.render.words import FLAG_WORDS


def series_card(
    series: Series, shelf: Shelf, figures: Sequence[Figure] = (), focus: FigureId | None = None
) -> SeriesCard:
    """Return a series with chart and table; ``figures`` are marked in it, the one in focus loudest."""
    chart = chart_spec(series, shelf, figures, focus)
    return SeriesCard(
        series=series.id,
        title=series.title,
        unit=unit_words(shelf.unit(series.unit)),
        chart=chart,
        table=series_table(series, shelf),
        summary=chart.summary,
        description=series.description,
        method=series.method,
        caveats=series.caveats,
        breaks=tuple(_break_words(each, shelf) for each in series.breaks),
        sources=shelf.source_lines(series.sources),
        figures=tuple(figure.id for figure in figures),
        record=_record(series, shelf),
    )


def _record(series: Series, shelf: Shelf) -> SeriesRecord:
    points = (source for point in series.points for source in point.sources)
    ids = tuple(dict.fromkeys((*series.sources, *points)))
    units = tuple(unit_words(shelf.unit(field.unit or series.unit)) for field in series.fields)
    sources = tuple((line.text, line.url) for line in shelf.source_lines(ids))
    return SeriesRecord(series, units, sources, shelf.credit._replace(sources=shelf.source_names(ids, "; ")))


def series_table(series: Series, shelf: Shelf) -> DataTable:
    """Return every row of a series in words, in order of date."""
    fields = series.fields
    headers = (tr("Date"), *(_header(field, series, shelf) for field in fields), tr("Remarks"), tr("Source"))
    numeric = (False, *(field.role is FieldRole.MEASURE for field in fields), False, False)
    rows = tuple(_row(point, fields, shelf) for point in series.points)
    keys = tuple(_keys(point, row) for point, row in zip(series.points, rows, strict=True))
    return DataTable(headers, rows, numeric, keys)


def _header(field: Field, series: Series, shelf: Shelf) -> str:
    unit = unit_words(shelf.unit(field.unit)) if field.unit not in (None, series.unit) else ""
    return (
        f"{field.title} ({unit})" if unit and unit.casefold() not in field.title.casefold() else field.title
    )


def _keys(point: Point, row: tuple[str, ...]) -> tuple[float | str | None, ...]:
    return (point.date.first_day, *point.values, *row[-2:])


def _row(point: Point, fields: Sequence[Field], shelf: Shelf) -> tuple[str, ...]:
    hedge = point.qualifier
    cells = []
    for field, value in zip(fields, point.values, strict=True):
        cells.append(_cell(value, field, hedge, shelf))
        # A hedge belongs to the first number of a row, which is the one the series is about.
        hedge = Qualifier.EXACT if field.role is FieldRole.MEASURE else hedge
    flags = ", ".join(FLAG_WORDS[flag] for flag in point.flags)
    remarks = semicolons(part for part in (point.note, flags) if part)
    return (shelf.short_date(point.date), *cells, remarks, shelf.source_names(point.sources))


def _cell(value: Cell, field: Field, hedge: Qualifier, shelf: Shelf) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    words = number_words(value, shelf.numbers)
    return qualified(words, hedge) if field.role is FieldRole.MEASURE else words


def _break_words(each: Break, shelf: Shelf) -> str:
    return colon(shelf.date(each.date), each.words) if each.date else each.words

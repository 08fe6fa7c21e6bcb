"""Words, names and numbers gathered from the parts of a record for search. Not for search itself."""

import json
from collections.abc import Iterable
from typing import Final

from desktop.model.choices import FieldRole, UnitKind
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Check, Figure, Unit
from desktop.model.series import Series

_MOST_NUMBERS: Final = 500


def lines(parts: Iterable[str]) -> str:
    """Join the parts that are not empty, one a line."""
    return "\n".join(part for part in parts if part)


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Drop what was there before, keeping the order."""
    return tuple(dict.fromkeys(values))


def check_words(checks: tuple[Check, ...]) -> str:
    """Return what others say and why it matters, one a line."""
    return lines(text for check in checks for text in (check.statement, check.reason))


def check_sources(checks: tuple[Check, ...]) -> tuple[str, ...]:
    """Return the sources of some checks."""
    return tuple(source for check in checks for source in check.sources)


def years(dates: Iterable[EdtfDate | None]) -> tuple[int | None, int | None]:
    """Return the first and last year that some dates name; the open side of an interval takes the other."""
    years = [year for date in dates if date for year in (date.first_year, date.last_year) if year is not None]
    return (min(years), max(years)) if years else (None, None)


def group_cells(series: Series) -> tuple[str, ...]:
    """Return the groups of a series, such as its missions or countries."""
    groups = [place for place, field in enumerate(series.fields) if field.role is not FieldRole.MEASURE]
    cells = (point.values[place] for point in series.points for place in groups if place < len(point.values))
    return unique(cell for cell in cells if isinstance(cell, str))


def point_notes(series: Series) -> tuple[str, ...]:
    """Return the remarks on the points of a series, each once."""
    return unique(point.note for point in series.points if point.note)


def figure_numbers(figure: Figure, unit: Unit) -> tuple[str, ...]:
    """Return the value of a figure in the bare unit, or its two ends, as digits; of a share with its sign."""
    values = unique(str(value * unit.scale) for value in (figure.low, figure.high))
    if unit.kind is not UnitKind.PERCENT:
        return values
    return (*values, *(f"{value.removesuffix('.0')}%" for value in values))


def point_values(series: Series, scale: int) -> tuple[str, ...]:
    """Return the numbers of a series in the bare unit, each once, as digits."""
    cells = (cell for point in series.points for cell in point.values)
    return unique(str(cell * scale) for cell in cells if isinstance(cell, int | float))[:_MOST_NUMBERS]


def point_limits(series: Series, scale: int) -> tuple[float | None, float | None]:
    """Return the least and the greatest number of a series in the bare unit; None where it has none."""
    cells = [cell for point in series.points for cell in point.values if isinstance(cell, int | float)]
    return (float(min(cells)) * scale, float(max(cells)) * scale) if cells else (None, None)


def author_names(csl: str) -> str:
    """Return the names of the authors of a CSL item."""
    item = json.loads(csl or "{}")
    people = item.get("author", []) if isinstance(item, dict) else []
    names = (
        person.get("literal") or f"{person.get('given', '')} {person.get('family', '')}".strip()
        for person in people
        if isinstance(person, dict)
    )
    return ", ".join(name for name in names if name)

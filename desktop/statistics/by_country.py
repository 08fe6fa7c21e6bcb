"""The values of a series country by country. Not for where countries lie, nor for their words."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from desktop.model.choices import FieldRole, PointFlag, Qualifier, UnitKind
from desktop.model.edtf import EdtfDate
from desktop.model.entity import Entity
from desktop.model.figure import Number, Unit
from desktop.model.ids import UnitId
from desktop.model.series import Series
from desktop.statistics.series import Reading

CODE: Final = "iso-3166-1-numeric"
HOST_CODE: Final = "host-iso-3166-1-numeric"
"""The scheme by which a mission names the country that it serves in, or a host of an unnamed one itself."""
MOST_YEARS_AWAY: Final = 3
_ADDS_UP: Final = frozenset({UnitKind.COUNT, UnitKind.CURRENCY, UnitKind.AREA, UnitKind.OTHER})


class CountryValue(NamedTuple):
    """The value of a country with its unit and date.

    groups: whose values it is the sum of, as the series names them; empty where a column is the country.
    stands_in: another year was asked for, so that its date must be told beside it. qualifier, flags: how the
    parts are hedged, and what a reader must know of any of them.
    """

    value: Number
    unit: UnitId
    date: EdtfDate
    groups: tuple[str, ...] = ()
    stands_in: bool = False
    qualifier: Qualifier = Qualifier.EXACT
    flags: tuple[PointFlag, ...] = ()


class Placed(NamedTuple):
    """A series whose values belong to countries. readings: by code, then by group or column.

    unplaced: groups for which no country is known. years: in which any country has a value.
    """

    readings: Mapping[str, Mapping[str, Sequence[Reading]]]
    unplaced: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    grouped: bool = True


def code_of(entity: Entity, scheme: str = CODE) -> str:
    """Return the code of a country (or with ``HOST_CODE`` of a mission's), empty where there is none."""
    # Three digits are meant, whoever left out the noughts before them.
    return next((each.value.zfill(3) for each in entity.identifiers if each.scheme == scheme), "")


def country_names(entities: Iterable[Entity]) -> dict[str, str]:
    """Return codes by the names, aliases and ids of countries and of missions that serve in one."""
    names: dict[str, str] = {}
    for entity in entities:
        code = code_of(entity) or code_of(entity, HOST_CODE)
        for name in (entity.name, *entity.aliases, entity.id) if code else ():
            names.setdefault(name.casefold(), code)
    return names


def place_series(series: Series, names: Mapping[str, str]) -> Placed | None:
    """Find the countries of a series by its groups or by its columns; None where it has fewer than two."""
    for index, field in enumerate(series.fields):
        if field.role is FieldRole.GROUP:
            found = _by_group(series, index, names)
            if len(found.readings) > 1:
                return found
    found = _by_column(series, names)
    return found if len(found.readings) > 1 else None


def country_value(placed: Placed, code: str, unit: Unit, year: int | None = None) -> CountryValue | None:
    """Return the latest value of a country, or the one nearest a year; None where none is near enough.

    Values of several groups are added only where they are of one date and their unit adds up.
    """
    groups = placed.readings.get(code, {})
    dates = [reading.date for readings in groups.values() for reading in readings]
    date = _latest(dates) if year is None else _nearest(dates, year)
    if date is None:
        return None
    parts = {
        group: next(each for each in readings if each.date == date)
        for group, readings in groups.items()
        if any(each.date == date for each in readings)
    }
    if len(parts) > 1 and unit.kind not in _ADDS_UP:
        return None
    value = sum(each.value for each in parts.values())
    return CountryValue(
        value,
        unit.id,
        date,
        tuple(parts) if placed.grouped else (),
        year is not None and _years_away(date, year) > 0,
        _hedge([each.qualifier for each in parts.values()]),
        tuple(dict.fromkeys(flag for each in parts.values() for flag in each.point.flags)),
    )


def _hedge(parts: Sequence[Qualifier]) -> Qualifier:
    """Return how a sum is hedged: as all its parts are, rounded if some are, else only about right."""
    if len(set(parts)) == 1:
        return parts[0]
    return Qualifier.ROUNDED if set(parts) == {Qualifier.EXACT, Qualifier.ROUNDED} else Qualifier.ABOUT


def _by_group(series: Series, index: int, names: Mapping[str, str]) -> Placed:
    measure = next((n for n, field in enumerate(series.fields) if field.role is FieldRole.MEASURE), None)
    found: dict[str, dict[str, list[Reading]]] = {}
    unplaced: dict[str, None] = {}
    for point in series.points if measure is not None else ():
        group, value = point.values[index], point.values[measure or 0]
        if not isinstance(group, str) or not isinstance(value, int | float):
            continue
        code = names.get(group.casefold())
        if code is None:
            unplaced[group] = None
        elif PointFlag.PROJECTED not in point.flags:
            reading = Reading(value, series.unit, point.date, point.qualifier, point, group)
            found.setdefault(code, {}).setdefault(group, []).append(reading)
    return Placed(found, tuple(unplaced), _years(found))


def _by_column(series: Series, names: Mapping[str, str]) -> Placed:
    found: dict[str, dict[str, list[Reading]]] = {}
    for index, field in enumerate(series.fields):
        code = names.get(field.title.casefold()) or names.get(field.name.casefold())
        if field.role is not FieldRole.MEASURE or code is None:
            continue
        for point in series.points:
            value = point.values[index]
            if isinstance(value, int | float) and PointFlag.PROJECTED not in point.flags:
                unit = field.unit or series.unit
                reading = Reading(value, unit, point.date, point.qualifier, point, field.name)
                found.setdefault(code, {}).setdefault(field.title, []).append(reading)
    return Placed(found, (), _years(found), grouped=False)


def _years(found: Mapping[str, Mapping[str, Sequence[Reading]]]) -> tuple[int, ...]:
    years = {
        reading.date.last_year for groups in found.values() for each in groups.values() for reading in each
    }
    return tuple(sorted(year for year in years if year is not None))


def _latest(dates: Sequence[EdtfDate]) -> EdtfDate | None:
    known = [date for date in dates if date.last_day is not None]
    return max(known, key=lambda date: date.last_day or 0, default=None)


def _nearest(dates: Sequence[EdtfDate], year: int) -> EdtfDate | None:
    near = [date for date in dates if _years_away(date, year) <= MOST_YEARS_AWAY]
    return min(near, key=lambda date: _years_away(date, year), default=None)


def _years_away(date: EdtfDate, year: int) -> int:
    first, last = date.first_year, date.last_year
    if first is None or last is None:
        return MOST_YEARS_AWAY + 1
    return max(first - year, year - last, 0)

"""What a map of a dossier tells: its countries and places, their values in classes. Not for their shapes."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.choices import EntityKind, Qualifier
from desktop.model.entity import Entity
from desktop.model.figure import Number, Unit
from desktop.model.ids import EntityId, SeriesId, UnitId
from desktop.model.series import Series
from desktop.render import dates, numbers
from desktop.render.dates import DateStyle, short_date
from desktop.render.map_classes import Classes, classes_of
from desktop.render.numbers import NO_UNIT, NumberStyle, short_qualified, unit_words, value_words
from desktop.render.page import DataTable
from desktop.render.words import FLAG_WORDS, QUALIFIER_WORDS
from desktop.statistics.by_country import (
    HOST_CODE,
    CountryValue,
    Placed,
    code_of,
    country_names,
    country_value,
    place_series,
)

MENTIONS: Final = "mentions"
HOSTS: Final = "hosts"
_PASSAGES: Final = Unit(UnitId("passage"), tr("passage"), tr("passages"))
_NONE: Final = -1


class MapRecords(NamedTuple):
    """What maps of a dossier are made of.

    mentions: in how many passages an entity is named. countries: names by code, for those of which the
    dossier has no record.
    """

    entities: Sequence[Entity] = ()
    series: Sequence[Series] = ()
    units: Mapping[UnitId, Unit] = MappingProxyType({})
    mentions: Mapping[EntityId, int] = MappingProxyType({})
    countries: Mapping[str, str] = MappingProxyType({})
    numbers: NumberStyle = numbers.ENGLISH
    dates: DateStyle = dates.ENGLISH


class Layer(NamedTuple):
    """Something by which countries can be coloured. years: for which it has values, none if it is undated."""

    id: str
    title: str
    years: tuple[int, ...] = ()


class Spot(NamedTuple):
    """A country or place that can be gone to. code: of a country, else empty, then it has coordinates.

    words: its value, empty where it has none. sentence: all that is told of it, for whoever hears it.
    klass: the number of its class, -1 for none.
    """

    entity: EntityId | None
    name: str
    sentence: str
    words: str = ""
    code: str = ""
    longitude: float = 0.0
    latitude: float = 0.0
    klass: int = _NONE
    series: SeriesId | None = None

    @property
    def told(self) -> str:
        """All that is told of it after its name."""
        return self.sentence.removeprefix(f"{self.name}.").lstrip()

    @property
    def link(self) -> str:
        """What opens beside the map: the entity, or where there is none the series."""
        return f"entity:{self.entity}" if self.entity is not None else f"series:{self.series}"


class MapSpec(NamedTuple):
    """One map. spots: by name. classes: words of the legend, the lowest first; none: of what has no value.

    unplaced: parts of the series that belong to no country that is known. years: that can be chosen.
    """

    layers: tuple[Layer, ...] = ()
    layer: str = ""
    year: int | None = None
    title: str = ""
    spots: tuple[Spot, ...] = ()
    classes: tuple[str, ...] = ()
    none: str = ""
    unplaced: tuple[str, ...] = ()
    table: DataTable = DataTable((), (), ())
    summary: str = ""

    @property
    def years(self) -> tuple[int, ...]:
        """The years that can be chosen."""
        return next((layer.years for layer in self.layers if layer.id == self.layer), ())


class _Told(NamedTuple):
    """What a layer tells of countries, by code."""

    title: str
    none: str
    values: Mapping[str, Number]
    words: Mapping[str, str]
    when: Mapping[str, str]
    classes: Classes
    unplaced: tuple[str, ...] = ()


def map_layers(records: MapRecords) -> tuple[Layer, ...]:
    """Return everything by which the countries of a dossier can be coloured, the best first."""
    names = _names(records)
    layers = []
    if any(code_of(entity, HOST_CODE) for entity in records.entities):
        layers.append(Layer(HOSTS, tr("Host countries of missions")))
    for series in records.series:
        placed = place_series(series, names)
        if placed is not None:
            layers.append(Layer(series.id, series.title, placed.years))
    if any(records.mentions.get(entity.id) and code_of(entity) for entity in records.entities):
        layers.append(Layer(MENTIONS, tr("Passages that name it")))
    return tuple(layers)


def map_spec(records: MapRecords, layer: str = "", year: int | None = None) -> MapSpec:
    """Return the map of a layer, the first one where there is no such; year: None for the latest values."""
    layers = map_layers(records)
    chosen = next((each for each in layers if each.id == layer), layers[0] if layers else None)
    year = year if chosen is not None and year in chosen.years else None
    told = _told(records, chosen, year)
    spots = _spots(records, told, chosen)
    countries = [spot for spot in spots if spot.code]
    with_value = sum(1 for spot in countries if spot.words)
    spec = MapSpec(
        layers, chosen.id if chosen else "", year, told.title, spots, told.classes.words, told.none
    )
    return spec._replace(
        unplaced=told.unplaced,
        table=_table(spots, told),
        summary=tr(
            "{title}: {some} of {all} countries.", title=told.title, some=with_value, all=len(countries)
        ),
    )


def _told(records: MapRecords, layer: Layer | None, year: int | None) -> _Told:
    if layer is None:
        return _Told(tr("Countries and places"), tr("Named in the dossier"), {}, {}, {}, Classes((), {}))
    if layer.id == HOSTS:
        return _hosts(records, layer)
    if layer.id == MENTIONS:
        return _mentions(records, layer)
    series = next(each for each in records.series if each.id == layer.id)
    return _values(records, series, layer, year)


def _hosts(records: MapRecords, layer: Layer) -> _Told:
    missions: dict[str, list[str]] = {}
    for entity in records.entities:
        code = code_of(entity, HOST_CODE)
        if code:
            named = missions.setdefault(code, [])
            if entity.kind is not EntityKind.COUNTRY:
                named.append(min((entity.name, *entity.aliases), key=len))
    words = {code: ", ".join(names) or tr("mission not named") for code, names in missions.items()}
    counts = {code: max(len(names), 1) for code, names in missions.items()}
    classes = Classes((tr("Host of a mission"),), dict.fromkeys(missions, 0))
    return _Told(layer.title, tr("Also named in the dossier"), counts, words, {}, classes)


def _mentions(records: MapRecords, layer: Layer) -> _Told:
    counts: dict[str, Number] = {
        code_of(entity): records.mentions[entity.id]
        for entity in records.entities
        if code_of(entity) and records.mentions.get(entity.id)
    }
    words = {code: value_words(count, _PASSAGES, records.numbers) for code, count in counts.items()}
    classes = classes_of(counts, _PASSAGES, records.numbers)
    return _Told(layer.title, tr("Named in no passage"), counts, words, {}, classes)


def _values(records: MapRecords, series: Series, layer: Layer, year: int | None) -> _Told:
    placed = place_series(series, _names(records)) or Placed({})
    unit = records.units.get(_unit_of(placed, series), NO_UNIT)
    found = {code: country_value(placed, code, unit, year) for code in placed.readings}
    known = {code: value for code, value in found.items() if value is not None}
    values = {code: value.value for code, value in known.items()}
    words = {code: _value_words(value, unit, records) for code, value in known.items()}
    when = {code: short_date(value.date, records.dates) for code, value in known.items()}
    title = f"{layer.title}, {unit_words(unit)}"
    classes = classes_of(values, unit, records.numbers)
    return _Told(title, tr("No data"), values, words, when, classes, placed.unplaced)


def _unit_of(placed: Placed, series: Series) -> UnitId:
    groups = (readings for parts in placed.readings.values() for readings in parts.values())
    return next((readings[0].unit for readings in groups if readings), series.unit)


def _value_words(value: CountryValue, unit: Unit, records: MapRecords) -> str:
    """Write a value with hedge, unit and date: ``about 300 persons (2020, uncertain), MINUSMA``."""
    stated = short_qualified(value_words(value.value, unit, records.numbers), value.qualifier)
    rounded = QUALIFIER_WORDS[value.qualifier] if value.qualifier is Qualifier.ROUNDED else ""
    beside = (short_date(value.date, records.dates), rounded, *(FLAG_WORDS[flag] for flag in value.flags))
    words = f"{stated} ({', '.join(part for part in beside if part)})"
    return f"{words}, {tr(' and ').join(value.groups)}" if value.groups else words


def _spots(records: MapRecords, told: _Told, layer: Layer | None) -> tuple[Spot, ...]:
    spots = [_spot(entity, records, told) for entity in records.entities if _is_shown(entity)]
    known = {spot.code for spot in spots}
    series = SeriesId(layer.id) if layer is not None and layer.id not in (HOSTS, MENTIONS) else None
    for code in told.values:
        if code not in known:
            words, name = told.words[code], records.countries.get(code, code)
            klass = _class(told, code)
            spots.append(
                Spot(_mission(records, code), name, f"{name}. {words}.", words, code, 0.0, 0.0, klass, series)
            )
    return tuple(sorted(spots, key=lambda spot: spot.name.casefold()))


def _names(records: MapRecords) -> dict[str, str]:
    """Return codes by name; what the dossier calls a country goes before what the map calls it."""
    known = {name.casefold(): code for code, name in records.countries.items()}
    return known | country_names(records.entities)


def _mission(records: MapRecords, code: str) -> EntityId | None:
    return next((each.id for each in records.entities if code_of(each, HOST_CODE) == code), None)


def _is_shown(entity: Entity) -> bool:
    return bool(code_of(entity)) or entity.coordinates is not None


def _spot(entity: Entity, records: MapRecords, told: _Told) -> Spot:
    code = code_of(entity)
    words = told.words.get(code, "") if code else ""
    mentions = records.mentions.get(entity.id, 0)
    named_in = value_words(mentions, _PASSAGES, records.numbers)
    passages = tr("Named in {passages}.", passages=named_in) if mentions else ""
    value = f"{words}." if words else f"{told.none}." if code else ""
    sentence = " ".join(part for part in (f"{entity.name}.", value, entity.description, passages) if part)
    at = entity.coordinates
    return Spot(
        entity.id,
        entity.name,
        sentence,
        words,
        "" if at is not None and entity.kind is not EntityKind.COUNTRY else code,
        at.longitude if at is not None else 0.0,
        at.latitude if at is not None else 0.0,
        _class(told, code),
    )


def _class(told: _Told, code: str) -> int:
    return told.classes.by_key.get(code, _NONE)


def _table(spots: Sequence[Spot], told: _Told) -> DataTable:
    rows = tuple(
        (spot.name, spot.words or ("—" if spot.code else ""), told.when.get(spot.code, "")) for spot in spots
    )
    return DataTable((tr("Country or place"), tr("Value"), tr("As of")), rows, (False, False, False))

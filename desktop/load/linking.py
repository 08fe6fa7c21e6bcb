"""Follows every link of a dossier and leaves out the records whose links fail. Not for advice: ``advice``."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.complaints import Complaints
from desktop.load.entry import POINT, UNIT, UNKNOWN_ID, Entry, Kind
from desktop.load.guesses import did_you_mean
from desktop.load.kinds import named, no_such, one
from desktop.load.references import Reference, needed_references, references
from desktop.load.spots import spot
from desktop.load.tree import Position, Value, YamlList, YamlMap, extent_at, position_at, value_at


class Lost(NamedTuple):
    """What could not be understood; links to it are no faults of their own.

    files: those of which no record was read. ids: seen in them. unknown: one gave up not even its ids.
    """

    files: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    unknown: bool = False

    def may_hold(self, record: str) -> bool:
        """Tell whether a record of that id may stand in what was lost."""
        return self.unknown or record in self.ids


class Registry:
    """All records by id."""

    def __init__(self, entries: Sequence[Entry], lost: Lost) -> None:
        self.records: dict[str, Entry] = {}
        self.units: dict[str, Entry] = {}
        self.lost = lost
        self.repeated: list[tuple[Entry, Entry]] = []
        for entry in entries:
            if entry.kind != POINT and entry.id != UNKNOWN_ID:
                self._add(entry)

    def find(self, kind: Kind, record: str) -> Entry | None:
        """Return the record of an id; among the units if ``kind`` is a unit, else whatever its kind."""
        return (self.units if kind == UNIT else self.records).get(record)

    def stands(self, kind: Kind, record: str) -> bool:
        """Tell whether a record of that kind and id is in the dossier and not left out."""
        found = self.find(kind, record)
        return found is not None and found.kind == kind and not found.gone

    def ids(self, kind: Kind) -> list[str]:
        """Return all ids of a kind."""
        among = self.units if kind == UNIT else self.records
        return [record for record, entry in among.items() if entry.kind == kind]

    def _add(self, entry: Entry) -> None:
        among = self.units if entry.kind == UNIT else self.records
        first = among.setdefault(entry.id, entry)
        if first is not entry:
            self.repeated.append((entry, first))


def link(entries: Sequence[Entry], registry: Registry, complaints: Complaints) -> None:
    """Tell every failing link and mark its record as left out, then those that cannot stand without it."""
    _repeated(registry, complaints)
    for entry in entries:
        for reference in references(entry):
            _follow(entry, reference, registry, complaints)
        if entry.kind == "figure":
            _stated(entry, registry, complaints)
            _fields(entry, registry, complaints)
    _consequences(entries, registry, complaints)


def _repeated(registry: Registry, complaints: Complaints) -> None:
    for entry, first in registry.repeated:
        where = position_at(first.tree, ("id",))
        complaints.error(
            entry.file,
            position_at(entry.tree, ("id",)),
            said(
                "The id `{id}` is taken: {kind} has it in {file}, line {line}.",
                id=entry.id,
                kind=one(first.kind),
                file=first.file,
                line=str(where.line),
            ),
            why=said("Links could mean either, so this record is left out."),
            remedy=said("Give it an id of its own."),
            record=entry.name,
        )
        entry.left_out = True


def _follow(entry: Entry, reference: Reference, registry: Registry, complaints: Complaints) -> None:
    target = registry.find(reference.kind, reference.id)
    if target is None and registry.lost.may_hold(reference.id):
        return
    if target is None:
        what, remedy = no_such(reference.kind, reference.id), _near(reference, registry)
        _refuse(entry, _where(entry, reference), what, remedy, complaints)
    elif target.kind != reference.kind:
        what = said(
            "`{id}` is {kind}, not {wanted}.",
            id=reference.id,
            kind=one(target.kind),
            wanted=one(reference.kind),
        )
        link = f"{target.kind}:{reference.id}"
        remedy = said("Write `{link}`.", link=link) if reference.offset >= 0 else NOTHING_SAID
        _refuse(entry, _where(entry, reference), what, remedy, complaints)


def _near(reference: Reference, registry: Registry) -> Said:
    """Say what was meant by a reference that leads nowhere."""
    if reference.kind != UNIT and registry.find(UNIT, reference.id):
        return said("`{id}` is a unit; units cannot be linked to.", id=reference.id)
    return did_you_mean(reference.id, registry.ids(reference.kind)) or said(
        "Write the id of {kind} of this dossier, or add the missing one.", kind=one(reference.kind)
    )


def _where(entry: Entry, reference: Reference) -> Position:
    extent, value = extent_at(entry.tree, reference.path), value_at(entry.tree, reference.path)
    if reference.offset >= 0 and extent is not None and isinstance(value, str):
        return spot(entry.tree.source, extent, value, reference.offset)
    return position_at(entry.tree, reference.path)


def _stated(entry: Entry, registry: Registry, complaints: Complaints) -> None:
    """See that the passage of a figure links to it."""
    name = entry.tree.get("passage")
    passage = registry.records.get(name) if isinstance(name, str) else None
    if passage is None or passage.prose is None or entry.id == UNKNOWN_ID:
        return
    if not any(link.kind == "figure" and link.id == entry.id for link in passage.prose.links):
        what = said("The passage `{passage}` does not link to this figure.", passage=passage.id)
        remedy = said(
            "Link the number in its text: {link}, or name the passage that states it.",
            link=f"[...](figure:{entry.id})",
        )
        _refuse(entry, position_at(entry.tree, ("passage",)), what, remedy, complaints)


def _fields(entry: Entry, registry: Registry, complaints: Complaints) -> None:
    """See that the fields in which a figure has its place are there and hold numbers."""
    links = entry.tree.get("series")
    for index, item in enumerate(links if isinstance(links, YamlList) else ()):
        if not isinstance(item, YamlMap):
            continue
        series = registry.find("series", str(item.get("series")))
        types = (
            field_types(series.tree.get("fields")) if series is not None and series.kind == "series" else {}
        )
        name = item.get("field", "value")
        if types and types.get(str(name)) not in ("integer", "number"):
            what = (
                said("The field `{field}` of the series `{series}` holds words.")
                if name in types
                else said("The field `{field}` of the series `{series}` is not there.")
            ).of(field=str(name), series=str(item.get("series")))
            numbers = [each for each, kind in types.items() if kind in ("integer", "number")]
            remedy = did_you_mean(str(name), numbers) or said(
                "It has the fields {names}.", names=", ".join(numbers)
            )
            _refuse(entry, position_at(entry.tree, ("series", index, "field")), what, remedy, complaints)


def field_types(fields: Value) -> dict[str, str]:
    """Return the type of each field of a series, empty where one cannot be told."""
    types: dict[str, str] = {}
    for field in fields if isinstance(fields, YamlList) else ():
        if not isinstance(field, YamlMap) or not isinstance(field.get("name"), str):
            return {}
        types[str(field["name"])] = str(field.get("type", "number"))
    return types


def _consequences(entries: Sequence[Entry], registry: Registry, complaints: Complaints) -> None:
    """Leave out what cannot stand without a record that is left out, until nothing changes."""
    changed = True
    while changed:
        changed = False
        for entry in entries:
            missing = None if entry.gone else _missing(entry, registry)
            if missing is not None:
                _left_out_with(entry, missing, complaints)
                changed = True


def _missing(entry: Entry, registry: Registry) -> Reference | None:
    needed = needed_references(entry)
    return next((each for each in needed if not registry.stands(each.kind, each.id)), None)


def _left_out_with(entry: Entry, missing: Reference, complaints: Complaints) -> None:
    complaints.error(
        entry.file,
        _where(entry, missing),
        said(
            "{record} is left out with {missing}.",
            record=named(entry.kind, entry.id),
            missing=named(missing.kind, missing.id),
        ),
        why=said("It cannot be shown without it."),
        remedy=said("Mend that one first."),
        record=entry.name,
    )
    entry.left_out = True


def _refuse(entry: Entry, position: Position, what: Said, remedy: Said, complaints: Complaints) -> None:
    complaints.error(entry.file, position, what, remedy=remedy, record=entry.name)
    entry.left_out = True

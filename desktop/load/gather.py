"""Takes the records out of a file's values, each with its faults told. Not for links between records."""

from typing import Final

from desktop.language import said
from desktop.load.complaints import Complaints
from desktop.load.entry import POINT, Entry, FaultPool, Kind
from desktop.load.guesses import did_you_mean
from desktop.load.reader import Reading
from desktop.load.records import (
    DossierRecord,
    EntityRecord,
    EventRecord,
    FigureRecord,
    PassageRecord,
    SectionRecord,
    SeriesRecord,
    UnitRecord,
)
from desktop.load.records_fields import Record
from desktop.load.records_sources import SourceRecord
from desktop.load.rows import PointModels
from desktop.load.sentences import must_be, shown
from desktop.load.tree import Position, Value, YamlList, YamlMap, key_position, position_at
from desktop.load.validate import Validator

_MODELS: Final[dict[str, tuple[Kind, type[Record]]]] = {
    "units": ("unit", UnitRecord),
    "figures": ("figure", FigureRecord),
    "entities": ("entity", EntityRecord),
    "events": ("event", EventRecord),
    "sources": ("source", SourceRecord),
}
_KEYS: Final = ("dossier", "sections", "series", *_MODELS)


class Gatherer:
    """Collects the entries of all files, in order; sections are numbered over the whole dossier."""

    def __init__(self, complaints: Complaints) -> None:
        self.entries: list[Entry] = []
        self._complaints = complaints
        self._validator = Validator(complaints)
        self._top_sections = 0

    def add_file(self, file: str, reading: Reading) -> None:
        """Take the records of one file that was read to its end."""
        pool = FaultPool(reading.faults)
        root = reading.root
        if isinstance(root, YamlMap):
            for key, value in root.items():
                self._add_key(file, pool, root, key, value)
        elif root is not None:
            self._complaints.error(
                file,
                root.source.position(root.start) if isinstance(root, YamlList) else Position(1, 1),
                said("The file holds no keys such as `sections:` or `figures:`."),
                why=said("Nothing of it can be read."),
                remedy=said(
                    "Begin with one of {keys}, or move the file out of the folder.", keys=", ".join(_KEYS)
                ),
            )
        for fault in pool.rest():
            self._complaints.fault(file, fault)

    def _add_key(self, file: str, pool: FaultPool, root: YamlMap, key: str, value: Value) -> None:
        if key not in _KEYS:
            self._complaints.error(
                file,
                key_position(root, (key,)),
                said("No file of a dossier has the key {key}.", key=shown(key)),
                why=said("What stands below it is left out."),
                remedy=did_you_mean(key, _KEYS) or said("Known are {names}.", names=", ".join(_KEYS)),
            )
        elif key == "dossier":
            self._add_dossier(file, pool, root, value)
        else:
            for tree in self._items(file, pool, root, (key,)):
                self._add_record(file, pool, key, tree)

    def _add_dossier(self, file: str, pool: FaultPool, root: YamlMap, value: Value) -> None:
        if isinstance(value, YamlMap):
            self._validated(Entry("dossier", file, value), DossierRecord, pool)
        else:
            what = must_be("`dossier`", said("a group of keys"), value)
            self._complaints.error(
                file,
                position_at(root, ("dossier",)),
                what,
                remedy=said("Write its keys below it, indented."),
                record="dossier:?",
            )

    def _add_record(self, file: str, pool: FaultPool, key: str, tree: YamlMap) -> None:
        if key == "sections":
            self._top_sections += 1
            self._add_section(file, pool, tree, None, str(self._top_sections))
        elif key == "series":
            self._add_series(file, pool, tree)
        else:
            kind, model = _MODELS[key]
            self._validated(Entry(kind, file, tree), model, pool)

    def _add_section(
        self, file: str, pool: FaultPool, tree: YamlMap, parent: Entry | None, number: str
    ) -> None:
        """Add a section, then its passages, then its sections: the order in which they are read."""
        section = Entry("section", file, tree, parent)
        own = tree.get("number")
        section.number = str(own) if isinstance(own, str | int) and not isinstance(own, bool) else number
        self.entries.append(section)
        place = 0
        for place, passage in enumerate(self._items(file, pool, tree, ("passages",)), 1):
            entry = Entry("passage", file, passage, section)
            entry.number = f"{section.number}.{place}"
            self._validated(entry, PassageRecord, pool)
        # Counted on behind the passages, so that no section and passage share a locator.
        for below, nested in enumerate(self._items(file, pool, tree, ("sections",)), place + 1):
            self._add_section(file, pool, nested, section, f"{section.number}.{below}")
        self._validator.validate(section, SectionRecord, pool, nested=("passages", "sections"))

    def _add_series(self, file: str, pool: FaultPool, tree: YamlMap) -> None:
        """Add a series, then its points; a bad point leaves out itself alone."""
        series = Entry("series", file, tree)
        points = self._items(file, pool, tree, ("points",))
        entries = [Entry(POINT, file, point, series) for point in points]
        models = PointModels(self._complaints, tree)
        for entry in entries:
            models.validate(self._validator, entry, pool)
        self._validator.validate(series, SeriesRecord, pool, nested=("points",))
        self.entries += [series, *entries]

    def _validated(self, entry: Entry, model: type[Record], pool: FaultPool) -> None:
        self._validator.validate(entry, model, pool)
        self.entries.append(entry)

    def _items(self, file: str, pool: FaultPool, tree: YamlMap, path: tuple[str]) -> list[YamlMap]:
        """Return the mappings of a list; anything else in its place is told."""
        key, value = path[0], tree.get(path[0])
        if value is None:
            return []
        if not isinstance(value, YamlList):
            self._complaints.error(
                file,
                position_at(tree, path),
                must_be(f"`{key}`", said("a list"), value),
                why=said("What stands below it is left out."),
                remedy=said("Begin each item with `- `."),
            )
            return []
        for index, item in enumerate(value):
            if not isinstance(item, YamlMap) and not pool.told_at(value.items_at[index][0]):
                place = said("an item of {list}", list=f"`{key}`")
                what = must_be(place, said("a group of keys"), item)
                remedy = said("Write its keys below each other, such as `- id: …`.")
                self._complaints.error(file, position_at(tree, (key, index)), what, remedy=remedy)
        return [item for item in value if isinstance(item, YamlMap)]

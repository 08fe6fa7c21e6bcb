"""Checks the points of a series against its fields. Not for what the points say of each other."""

from typing import Final

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.bounds import MAX_NUMBER
from desktop.load.complaints import Complaints
from desktop.load.entry import Entry, FaultPool
from desktop.load.guesses import did_you_mean
from desktop.load.own_faults import RESERVED
from desktop.load.records import PointRecord
from desktop.load.sentences import must_be, read_as_text, shown
from desktop.load.tree import YamlList, YamlMap, key_position, position_at, written_at
from desktop.load.validate import Validator

_WORDS: Final = {"integer": said("a whole number"), "number": said("a number"), "string": said("a text")}


class PointModels:
    """What the points of one series must look like."""

    def __init__(self, complaints: Complaints, series: YamlMap) -> None:
        self._complaints = complaints
        self._types = _types(series)

    def validate(self, validator: Validator, entry: Entry, pool: FaultPool) -> None:
        """Validate a point and each of its cells; mark it as left out if it has a fault."""
        cells = tuple(key for key in entry.tree if key not in RESERVED)
        validator.validate(entry, PointRecord, pool, nested=cells)
        if not self._types:
            return
        for key in cells:
            if not self._cell(entry, key):
                entry.left_out = True

    def _cell(self, entry: Entry, key: str) -> bool:
        wanted = self._types.get(key)
        value = entry.tree[key]
        if wanted is None:
            known = (*self._types, *RESERVED)
            what = said("The series has no field {name}.", name=shown(key))
            self._tell(entry, key, what, did_you_mean(key, known), at_key=True)
            return False
        if value is None:
            return True
        if wanted == "string" and isinstance(value, int | float):
            entry.tree[key] = written = written_at(entry.tree, (key,))
            position = position_at(entry.tree, (key,))
            what, remedy = read_as_text(written)
            self._complaints.warning(entry.file, position, what, remedy=remedy)
            return True
        return self._right_type(entry, key, wanted)

    def _right_type(self, entry: Entry, key: str, wanted: str) -> bool:
        value = entry.tree[key]
        right = isinstance(value, str) if wanted == "string" else _is_number(value, whole=wanted == "integer")
        if not right:
            what = must_be(f"`{key}`", _WORDS[wanted], value)
            self._tell(entry, key, what, NOTHING_SAID)
        return right

    def _tell(self, entry: Entry, key: str, what: Said, remedy: Said, *, at_key: bool = False) -> None:
        find = key_position if at_key else position_at
        why = said("This point is left out; the others stay.")
        self._complaints.error(entry.file, find(entry.tree, (key,)), what, why=why, remedy=remedy)


def _is_number(value: object, *, whole: bool) -> bool:
    if isinstance(value, bool) or not isinstance(value, int if whole else int | float):
        return False
    return isinstance(value, int | float) and abs(value) <= MAX_NUMBER


def _types(series: YamlMap) -> dict[str, str]:
    """Return the type of each field but the date, empty where the fields themselves are faulty."""
    fields = series.get("fields")
    types: dict[str, str] = {}
    for field in fields if isinstance(fields, YamlList) else ():
        if not isinstance(field, YamlMap) or not isinstance(field.get("name"), str):
            return {}
        kind = field.get("type", "number")
        if not isinstance(kind, str) or kind not in (*_WORDS, "date"):
            return {}
        types[str(field["name"])] = kind
    return {name: kind for name, kind in types.items() if kind != "date"}

"""Checks one record by itself and mends what has only one meaning. Not for links between records."""

from collections.abc import Mapping
from typing import Any

from desktop.language import NOTHING_SAID, said
from desktop.load.complaints import Complaints
from desktop.load.entry import Entry, FaultPool
from desktop.load.markdown import parse_prose
from desktop.load.own_faults import own_faults
from desktop.load.records_check import Checked, RecordFault, check_record
from desktop.load.records_fields import Record
from desktop.load.sentences import Sentence, read_as_text, sentence
from desktop.load.spots import spot
from desktop.load.tree import (
    Fault,
    Step,
    Value,
    YamlList,
    YamlMap,
    extent_at,
    key_position,
    position_at,
    value_at,
    written_at,
)
from desktop.model.choices import Severity


class Validator:
    """Validates entries and tells their faults."""

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints

    def validate(
        self, entry: Entry, model: type[Record], pool: FaultPool, nested: tuple[str, ...] = ()
    ) -> None:
        """Fill in the entry's record, or mark the entry as left out and tell every fault of it.

        nested: keys whose records are validated by themselves.
        """
        unread = self._claim(entry, pool)
        checked, mended = self._mend(entry, model, nested)
        faults = [*checked.faults, *own_faults(entry.kind, entry.tree)]
        faults = [fault for fault in faults if not _follows(entry.tree, fault, unread)]
        for fault in faults:
            self._tell(entry, fault, sentence(fault) if fault.path not in mended else _emptied(fault))
        bad_prose = entry.kind == "passage" and self._read_prose(entry)
        entry.left_out = checked.record is None or bool(faults or unread) or bad_prose
        entry.record = None if entry.left_out else checked.record

    def _claim(self, entry: Entry, pool: FaultPool) -> set[int]:
        """Tell the faults of the record's YAML; return where the values stand that could not be read."""
        claimed = pool.claim(entry.tree.start, entry.tree.end)
        for fault in claimed:
            self._complaints.fault(entry.file, fault, entry.name)
        return {fault.offset for fault in claimed if fault.severity is Severity.ERROR}

    def _mend(
        self, entry: Entry, model: type[Record], nested: tuple[str, ...]
    ) -> tuple[Checked, set[tuple[Step, ...]]]:
        """Validate; read numbers as text where text is wanted, take empty lines out, and validate again."""
        checked = check_record(model, _without(entry.tree, nested))
        emptied = {fault.path for fault in checked.faults if _take_out(entry.tree, fault)}
        as_text = [fault for fault in checked.faults if _as_text(entry.tree, fault)]
        if not emptied and not as_text:
            return checked, set()
        checked = check_record(model, _without(entry.tree, nested))
        missing = {fault.path for fault in checked.faults if fault.kind == "missing"}
        for path in emptied - missing:
            what = said("`{key}` is empty and is passed over.", key=path[-1])
            self._warn(entry, path, Sentence(what, said("Take the line out.")))
        for fault in as_text:
            self._warn(entry, fault.path, read_as_text(str(value_at(entry.tree, fault.path))))
        return checked, emptied & missing

    def _read_prose(self, entry: Entry) -> bool:
        text, extent = entry.tree.get("text"), extent_at(entry.tree, ("text",))
        if extent is None or not isinstance(text, str) or not text.strip():
            return False
        entry.prose = parse_prose(text)
        for fault in entry.prose.faults:
            position = spot(entry.tree.source, extent, text, fault.offset)
            told = Fault(0, position, fault.what, NOTHING_SAID, fault.remedy, fault.severity)
            self._complaints.fault(entry.file, told, entry.name)
        return any(fault.severity is Severity.ERROR for fault in entry.prose.faults)

    def _tell(self, entry: Entry, fault: RecordFault, words: Sentence) -> None:
        at_key = fault.kind == "extra_forbidden" or (
            fault.kind == "missing" and extent_at(entry.tree, fault.path)
        )
        find = key_position if at_key else position_at
        position = find(entry.tree, fault.path)
        self._complaints.error(entry.file, position, words.what, remedy=words.remedy, record=entry.name)

    def _warn(self, entry: Entry, path: tuple[Step, ...], words: Sentence) -> None:
        position = key_position(entry.tree, path)
        self._complaints.warning(entry.file, position, words.what, remedy=words.remedy)


def _follows(tree: YamlMap, fault: RecordFault, unread: set[int]) -> bool:
    """Tell whether a value is only missed because it could not be read, which is told already."""
    extent = extent_at(tree, fault.path)
    return extent is not None and extent[0] in unread and (fault.value is None or fault.kind == "missing")


def _without(tree: YamlMap, nested: tuple[str, ...]) -> Mapping[str, Any]:
    return {key: value for key, value in tree.items() if key not in nested} if nested else tree


def _take_out(tree: YamlMap, fault: RecordFault) -> bool:
    """Take out a key without a value."""
    holder = value_at(tree, fault.path[:-1]) if fault.path else None
    if fault.value is not None or not isinstance(holder, YamlMap) or fault.path[-1] not in holder:
        return False
    del holder[str(fault.path[-1])]
    return True


def _as_text(tree: YamlMap, fault: RecordFault) -> bool:
    """Put the word as written in place of the number or truth value that was read from it."""
    if fault.kind != "string_type" or not isinstance(fault.value, int | float):
        return False
    _put(value_at(tree, fault.path[:-1]), fault.path[-1], written_at(tree, fault.path))
    return True


def _put(holder: Value, step: Step, value: str) -> None:
    if isinstance(holder, YamlMap):
        holder[str(step)] = value
    elif isinstance(holder, YamlList) and isinstance(step, int):
        holder[step] = value


def _emptied(fault: RecordFault) -> Sentence:
    return Sentence(said("{place} is empty.", place=f"`{fault.path[-1]}`"), said("Write its value."))

"""Faults within one record that its model cannot tell beside its others. Not for links between records."""

from typing import Final

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.records_check import RecordFault
from desktop.load.tree import Step, YamlList, YamlMap

RESERVED: Final = ("date", "qualifier", "note", "flags", "sources")
"""Keys of a point that are no fields of its series."""


def own_faults(kind: str, tree: YamlMap) -> list[RecordFault]:
    """Find what the keys of a record say against each other."""
    if kind == "series":
        return _fields_faults(tree)
    if kind == "figure":
        return [*_value_faults(tree, (), needed=True), *_checks_faults(tree)]
    if kind == "passage":
        return [*_checks_faults(tree), *_answers_faults(tree)]
    return []


def _checks_faults(tree: YamlMap) -> list[RecordFault]:
    return [
        fault
        for number, check in _maps_in(tree, "checks")
        for fault in _value_faults(check, ("checks", number), needed=False)
    ]


def _value_faults(tree: YamlMap, path: tuple[Step, ...], *, needed: bool) -> list[RecordFault]:
    value, between = tree.get("value"), tree.get("range")
    if value is not None and between is not None:
        return [
            _fault(
                (*path, "range"),
                said("`value` and `range` stand side by side; one is enough."),
                said("Take one out."),
            )
        ]
    if needed and value is None and between is None:
        return [
            _fault(path, said("`value` is missing."), said("Add the key `value`, or `range` for two values."))
        ]
    numbers = (
        [each for each in between if isinstance(each, int | float)] if isinstance(between, YamlList) else []
    )
    if len(numbers) == 2 and numbers[0] > numbers[1]:
        return [
            _fault(
                (*path, "range"),
                said("The range begins with its higher value."),
                said("Write the lower one first."),
            )
        ]
    return []


def _answers_faults(tree: YamlMap) -> list[RecordFault]:
    return [
        _fault(
            ("answers", number, "passage"),
            said("The passage answers itself."),
            said("Name the passage that it is an answer to."),
        )
        for number, answer in _maps_in(tree, "answers")
        if "id" in tree and answer.get("passage") == tree["id"]
    ]


def _fields_faults(tree: YamlMap) -> list[RecordFault]:
    faults: list[RecordFault] = []
    seen: set[object] = set()
    for number, field in _maps_in(tree, "fields"):
        fault = _field_fault(number, field, seen)
        if fault is not None:
            faults.append(fault)
        if isinstance(field.get("name"), str):
            seen.add(field["name"])
    return faults


def _field_fault(number: int, field: YamlMap, seen: set[object]) -> RecordFault | None:
    """Return what is wrong with a field of a series; ``seen`` holds the names of those before it."""
    name, path = field.get("name"), ("fields", number)
    if number == 0 and (name != "date" or field.get("type") != "date"):
        return _fault(
            path, said("The first field must be `{name: date, type: date}`."), said("Put it first.")
        )
    if number and field.get("type") == "date":
        return _fault((*path, "type"), said("Only the first field is a date; write other dates as string."))
    if number and name in RESERVED:
        words = said("A field may not be called `{name}`: every point has that key.", name=name)
        return _fault((*path, "name"), words, said("Rename it."))
    if isinstance(name, str) and name in seen:
        words = said("Two fields are called `{name}`.", name=name)
        return _fault((*path, "name"), words, said("Give each a name of its own."))
    return None


def _maps_in(tree: YamlMap, key: str) -> list[tuple[int, YamlMap]]:
    """Return the mappings of a list with their places in it."""
    items = tree.get(key)
    found = enumerate(items) if isinstance(items, YamlList) else ()
    return [(number, item) for number, item in found if isinstance(item, YamlMap)]


def _fault(path: tuple[Step, ...], words: Said, remedy: Said = NOTHING_SAID) -> RecordFault:
    return RecordFault(path, "own", words, remedy=remedy)

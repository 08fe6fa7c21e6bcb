"""Faults within one record that its model cannot tell beside its others. Not for links between records."""

from typing import Final

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
            _fault((*path, "range"), "`value` and `range` stand side by side; one is enough", "Take one out.")
        ]
    if needed and value is None and between is None:
        return [_fault(path, "`value` is missing", "Add the key `value`, or `range` for two.")]
    numbers = (
        [each for each in between if isinstance(each, int | float)] if isinstance(between, YamlList) else []
    )
    if len(numbers) == 2 and numbers[0] > numbers[1]:
        return [
            _fault((*path, "range"), "the range begins with its higher value", "Write the lower one first.")
        ]
    return []


def _answers_faults(tree: YamlMap) -> list[RecordFault]:
    return [
        _fault(
            ("answers", number, "passage"),
            "the passage answers itself",
            "Name the passage that it is an answer to.",
        )
        for number, answer in _maps_in(tree, "answers")
        if "id" in tree and answer.get("passage") == tree["id"]
    ]


def _fields_faults(tree: YamlMap) -> list[RecordFault]:
    faults: list[RecordFault] = []
    seen: set[object] = set()
    for number, field in _maps_in(tree, "fields"):
        name, path = field.get("name"), ("fields", number)
        if number == 0 and (name != "date" or field.get("type") != "date"):
            faults.append(_fault(path, "the first field must be `{name: date, type: date}`", "Put it first."))
        elif number and field.get("type") == "date":
            faults.append(
                _fault((*path, "type"), "only the first field is a date; write other dates as string")
            )
        elif number and name in RESERVED:
            faults.append(
                _fault(
                    (*path, "name"),
                    f"a field may not be called `{name}`: every point has that key",
                    "Rename it.",
                )
            )
        elif isinstance(name, str) and name in seen:
            faults.append(_fault((*path, "name"), f"two fields are called `{name}`", "Give each its own."))
        if isinstance(name, str):
            seen.add(name)
    return faults


def _maps_in(tree: YamlMap, key: str) -> list[tuple[int, YamlMap]]:
    """Return the mappings of a list with their places in it."""
    items = tree.get(key)
    found = enumerate(items) if isinstance(items, YamlList) else ()
    return [(number, item) for number, item in found if isinstance(item, YamlMap)]


def _fault(path: tuple[Step, ...], words: str, remedy: str = "") -> RecordFault:
    return RecordFault(path, "own", words, remedy=remedy)

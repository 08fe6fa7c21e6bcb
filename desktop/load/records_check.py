"""Runs a record's model over its YAML and names each fault by kind and path. Not for the words of faults."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from desktop.language import NOTHING_SAID, Said
from desktop.load.guesses import guess
from desktop.load.records_fields import Record
from desktop.load.tree import Step


class RecordFault(NamedTuple):
    """One fault of one record.

    path: keys and indices from the record down. kind: the model's name for the fault. words: for faults
    that bring their own sentence, or say more of a wrong date. value: what stood there. known: keys or
    choices that would be right. remedy: of faults that bring their own.
    """

    path: tuple[Step, ...]
    kind: str
    words: Said = NOTHING_SAID
    value: object = None
    known: tuple[str, ...] = ()
    remedy: Said = NOTHING_SAID


class Checked(NamedTuple):
    """A record, or None and all its faults."""

    record: Record | None
    faults: tuple[RecordFault, ...] = ()


def check_record(model: type[Record], tree: Mapping[str, Any]) -> Checked:
    """Validate a mapping; never raises for what it holds."""
    try:
        return Checked(model.model_validate(tree))
    except ValidationError as error:
        found = [_fault(model, details) for details in error.errors(include_url=False)]
    misspelt = {(*fault.path[:-1], guess(str(fault.path[-1]), fault.known)) for fault in found if fault.known}
    return Checked(
        None, tuple(fault for fault in found if fault.kind != "missing" or fault.path not in misspelt)
    )


def _fault(model: type[Record], details: ErrorDetails) -> RecordFault:
    path = tuple(step for step in details["loc"] if step != "[key]")
    kind, context = details["type"], details.get("ctx", {})
    known: tuple[str, ...] = ()
    if kind == "extra_forbidden":
        known = tuple(_keys(model, path[:-1]))
    elif kind in ("enum", "literal_error"):
        known = tuple(re.findall(r"'([^']+)'", context["expected"]))
    # What the model's own library says is English; a test sees that no reader meets it.
    words = context.get("words", NOTHING_SAID) if kind == "date" else Said(details["msg"])
    return RecordFault(path, kind, words, details["input"], known)


def _keys(model: type[Record], path: tuple[Step, ...]) -> Iterator[str]:
    """Yield the keys that the record at a path below the model's record takes."""
    for step in path:
        if isinstance(step, str):
            model = _model_below(model, step) or model
    for name, field in model.model_fields.items():
        yield field.alias or name


def _model_below(model: type[Record], key: str) -> type[Record] | None:
    for name, field in model.model_fields.items():
        if (field.alias or name) == key:
            return next(_models_in(field.annotation), None)
    return None


def _models_in(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)

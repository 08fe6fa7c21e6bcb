"""Values of the model as compact JSON text and back. Not for any file that people or other programs read.

A value is the list of its fields in order, nested the same way; names are not written. The way back is a
plan for each class, made from its annotations when the class is first met; words for a reader bring theirs.
"""

import json
from collections.abc import Callable, Sequence
from enum import Enum
from functools import cache
from types import NoneType
from typing import Final, TypeVar, cast

from desktop.language import Said

Value = TypeVar("Value", bound=tuple[object, ...])
Reader = Callable[[object], object]

_PLAIN: Final = frozenset({str, int, float, bool, NoneType})

# Ids and numbers are told apart by JSON itself; a StrEnum writes its value, a named tuple its fields.
encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def decode(kind: type[Value], text: str) -> Value:
    """Read what :func:`encode` wrote of a value; fields missing at the end take their defaults.

    Raises:
        ValueError: the text is no such value.
    """
    plan = _record_plan(kind)
    try:
        return cast("Value", plan(json.loads(text)))
    except (TypeError, KeyError, IndexError) as error:
        raise ValueError(f"this is no {kind.__name__}: {text[:80]}") from error


def _plan(hint: object) -> Reader | None:
    """Return what makes a value of a type from JSON; None where JSON already has it."""
    hint = getattr(hint, "__supertype__", hint)
    if isinstance(hint, type) and not hasattr(hint, "__origin__"):
        return _class_plan(hint)
    arguments: tuple[object, ...] = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple:
        return _tuple_plan(arguments)
    return _union_plan(arguments)


def _class_plan(kind: type) -> Reader | None:
    if kind in _PLAIN:
        return None
    if kind is Said:
        return Said.restored
    if issubclass(kind, Enum):
        members: dict[object, object] = {member.value: member for member in kind}
        return members.__getitem__
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return _record_plan(kind)
    raise TypeError(f"{kind!r} has no stored form")


@cache
def _record_plan(kind: type) -> Reader:
    """Return what makes a named tuple of a list."""
    plans = [(place, _plan(hint)) for place, hint in enumerate(kind.__annotations__.values())]
    steps = [(place, plan) for place, plan in plans if plan]

    def read(row: object) -> object:
        if not isinstance(row, list):
            raise TypeError
        for place, plan in steps:
            if place < len(row):
                row[place] = plan(row[place])
        made: object = kind(*row)
        return made

    return read


def _tuple_plan(arguments: Sequence[object]) -> Reader:
    if len(arguments) != 2 or arguments[1] is not Ellipsis:
        return _fixed_plan([_plan(argument) for argument in arguments])
    plan = _plan(arguments[0])

    def read(row: object) -> object:
        if not isinstance(row, list):
            raise TypeError
        return tuple([plan(one) for one in row] if plan else row)

    return read


def _fixed_plan(plans: list[Reader | None]) -> Reader:
    def read(row: object) -> object:
        if not isinstance(row, list) or len(row) != len(plans):
            raise TypeError
        return tuple([plan(one) if plan else one for plan, one in zip(plans, row, strict=True)])

    return read


def _union_plan(arguments: Sequence[object]) -> Reader | None:
    plans = [plan for argument in arguments if argument is not NoneType and (plan := _plan(argument))]
    if not plans:
        return None
    if len(arguments) != 2 or NoneType not in arguments:
        raise TypeError(f"{arguments!r} cannot be told apart in JSON")
    plan = plans[0]

    def read(value: object) -> object:
        return None if value is None else plan(value)

    return read

"""Makes the enumerations of Qt in a fifth of the time. Not for our own, nor for any written as a class.

PySide6 makes hundreds of them with thousands of members by ``Enum(name, pairs)`` while it is loaded: a fifth
of a start. The library's way takes each member through a namespace, a placeholder and a search of all bases.
Within :func:`swift_enums` such a class is cast after an empty one that was made the usual way. Its members
are put into it directly, and only when something is first asked of it: most are never asked for anything.
That comes to the same for whole numbers under names that no base knows. For all else, and on a Python where
samples do not come out alike, the usual way is taken.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from functools import cache
from threading import RLock
from types import MethodType
from typing import Any, Final, TypeGuard

Pairs = list[tuple[str, int]]
BASES: Final = (Enum, IntEnum, Flag, IntFlag)
_SAMPLES: Final[tuple[Pairs, ...]] = (
    [("A", 1), ("D", 8), ("B", 2), ("ALL", 11), ("NOTHING", 0), ("AGAIN", 2), ("C", 4)],
    [("A", 1)],
)
_TAKEN: Final = {"", "mro"}.union(*(vars(each) for base in BASES for each in (*base.__mro__, EnumType)))
_BY_ORDER: Final = "_iter_member_by_def_"
_TOLD_LATER: Final = ("__module__", "__new__")
_MASKS: Final = ("_flag_mask_", "_singles_mask_", "_all_bits_")
_MEMBERS: Final = "_member_map_"
# Else what a class has not got is not looked for among its members.
_CAN_WAIT: Final = "__getattr__" in vars(EnumType)
_lock: Final = RLock()
_usual: Final[Callable[..., type[Enum]]] = EnumType._create_  # type: ignore[attr-defined]
_put: Final = type.__setattr__


@contextmanager
def swift_enums() -> Iterator[None]:
    """Have enumerations made swiftly within this, where this Python allows it."""
    moulds = _moulds()
    if moulds:
        EnumType._create_ = _creator(moulds)  # type: ignore[attr-defined]
    try:
        yield
    finally:
        EnumType._create_ = _usual  # type: ignore[attr-defined]


def cast(base: type, pairs: Pairs) -> type[Enum]:
    """Return an enumeration made swiftly."""
    return _Mould(base).cast("Cast", pairs, __name__, None, None)


def made_usually(base: type, pairs: Pairs) -> type[Enum]:
    """Return the same enumeration as the library makes it."""
    return _usual(base, "Cast", pairs, module=__name__)


def are_alike(one: type, other: type) -> bool:
    """Tell whether two enumerations are the same in all but their identity."""
    for each in (one, other):
        dir(each)  # which asks for the members
    return _same(dict(vars(one)), dict(vars(other)))


def _same(one: object, other: object) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return set(one) == set(other) and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, Enum) and isinstance(other, Enum):
        return _kept(one) == _kept(other) and isinstance(one, int) == isinstance(other, int)
    if isinstance(one, MethodType | staticmethod) and isinstance(other, MethodType | staticmethod):
        return one.__func__ is other.__func__
    return type(one) is type(other) and one == other


def _kept(member: Enum) -> dict[str, object]:
    return {key: value for key, value in vars(member).items() if key != "__objclass__"}


@cache
def _moulds() -> Mapping[object, "_Mould"]:
    """Return what enumerations are cast with; nothing where they would not come out as usual."""
    try:
        if all(are_alike(cast(base, each), made_usually(base, each)) for base in BASES for each in _SAMPLES):
            return {base: _Mould(base) for base in BASES}
    except (AttributeError, KeyError, TypeError, ValueError):
        pass
    return {}


def _creator(moulds: Mapping[object, "_Mould"]) -> Callable[..., object]:
    def create(cls: EnumType, name: str, names: object, **named: object) -> object:
        """Do what the method does in whose place it stands."""
        if named.get("module") is None:
            named["module"] = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
        mould = moulds.get(cls)
        if mould is None or named.get("type") is not None or not mould.takes(names):
            return _usual(cls, name, names, **named)
        return mould.cast(name, names, named["module"], named.get("qualname"), named.get("boundary"))

    return create


class _Waiting:
    """Stands for the members of an enumeration until one of them is asked for."""

    __slots__ = ("_fill", "_made", "_pairs")

    def __init__(self, made: type[Enum], pairs: Pairs, fill: Callable[[type[Enum], Pairs], None]) -> None:
        self._made = made
        self._pairs: Pairs | None = pairs
        self._fill = fill

    def __get__(self, _member: object, _made: object) -> Any:  # noqa: ANN401
        with _lock:  # another thread that asks waits here
            pairs, self._pairs = self._pairs, None
            if pairs is not None:
                self._fill(self._made, pairs)
        return vars(self._made)[_MEMBERS]

    def __contains__(self, name: str) -> bool:
        """Tell whether this is a member's name; asked before anything is put into the class."""
        return not name.startswith("_") and name in self.__get__(None, None)


class _Awaiting:
    """Stands for what is known of an enumeration only when it has its members."""

    __slots__ = ("_key",)

    def __init__(self, key: str) -> None:
        self._key = key

    def __get__(self, _member: object, made: type[Enum]) -> object:
        getattr(made, _MEMBERS)
        return vars(made)[self._key]


class _Mould:
    """Makes enumerations on one base."""

    def __init__(self, base: type) -> None:
        # A copy: what only the sample holds goes whenever the collector of cycles comes upon the sample.
        empty = dict(vars(made_usually(base, [])))
        self._base = base
        self._new: Final = empty["__new__"]
        self._body = {key: value for key, value in empty.items() if key not in _TOLD_LATER}
        fresh = [key for key, value in empty.items() if value in ([], {}, set())]
        self._kinds = [(key, type(empty[key])) for key in fresh]
        self._awaiting = {key: _Awaiting(key) for key in (*fresh, *_MASKS) if key in empty}
        self._are_numbers = issubclass(base, int)
        self._are_flags = issubclass(base, Flag)

    def takes(self, names: object) -> TypeGuard[Pairs]:
        """Tell whether these are pairs of a name and a whole number that need no closer look."""
        if type(names) is not list or not all(type(one) is tuple and len(one) == 2 for one in names):
            return False
        known = dict(names)
        if len(known) < len(names) or not _TAKEN.isdisjoint(known):
            return False
        if not {int}.issuperset(map(type, known.values())):
            return False
        if self._are_flags and min(known.values(), default=0) < 0:
            return False
        return not any(name.startswith("_") for name in known)

    def cast(self, name: str, pairs: Pairs, module: object, qualname: object, boundary: object) -> type[Enum]:
        """Return an enumeration of these members."""
        body = {**self._body, **self._awaiting, "__module__": module}
        if qualname is not None:
            body["__qualname__"] = qualname
        if boundary is not None and self._are_flags:
            body["_boundary_"] = boundary
        made: type[Enum] = type.__new__(EnumType, name, (self._base,), body)  # type: ignore[assignment]
        _put(made, "__new__", self._new)
        if _CAN_WAIT:
            _put(made, _MEMBERS, _Waiting(made, pairs, self._fill))
        else:
            self._fill(made, pairs)
        return made

    def _fill(self, made: type[Enum], pairs: Pairs) -> None:
        parts: dict[str, Any] = {key: kind() for key, kind in self._kinds}
        names, by_name, by_value = (parts[key] for key in ("_member_names_", _MEMBERS, "_value2member_map_"))
        are_numbers, are_flags = self._are_numbers, self._are_flags
        new: Callable[..., Any] = int.__new__ if are_numbers else object.__new__
        for name, value in pairs:
            member = by_value.get(value)
            if member is None:
                member = new(made, value) if are_numbers else new(made)
                member._value_ = value
                member._name_ = name
                member.__objclass__ = made
                member._sort_order_ = len(names)
                by_value[value] = member
                if not are_flags or value.bit_count() == 1:
                    names.append(name)
            by_name[name] = member
            _put(made, name, member)
        if are_flags:
            parts.update(_masks(by_value))
            order = [by_name[name]._value_ for name in names]
            if order != sorted(order):
                _put(made, "_iter_member_", getattr(made, _BY_ORDER))
        # The map comes last: whoever finds it finds all the others.
        for key in sorted(self._awaiting, key=_MEMBERS.__eq__):
            _put(made, key, parts[key])


def _masks(values: Iterable[int]) -> Iterator[tuple[str, int]]:
    mask = singles = 0
    for value in values:
        mask |= value
        if value.bit_count() == 1:
            singles |= value
    return zip(_MASKS, (mask, singles, (1 << mask.bit_length()) - 1), strict=True)

"""Makes the enumerations of Qt in a fifth of the time. Not for our own, nor for any written as a class.

PySide6 makes hundreds of them with thousands of members by ``Enum(name, pairs)`` while it is loaded: a fifth
of a start. The library's way takes each member through a namespace, a placeholder and a search of all bases.
Within :func:`swift_enums` such a class is cast after an empty one that was made the usual way. Its members
are put into it directly, and only when something is first asked of it: most are never asked for anything.
That comes to the same for whole numbers under names that no base knows. For all else, and on a Python where
samples do not come out alike, the usual way is taken.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from functools import cache, partial
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
_waiting: Final[dict[EnumType, Callable[[], None]]] = {}
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


class _Late(EnumType):
    """What an enumeration is an instance of until something is asked of it."""

    __slots__ = ()

    def __getattribute__(cls, name: str) -> object:
        _wake(cls)
        return type.__getattribute__(cls, name)

    def __setattr__(cls, name: str, value: object) -> None:
        if name.startswith("_"):
            # The name of no member: PySide6 tells each enumeration where it belongs and what it forgives.
            _put(cls, name, value)
        else:
            _wake(cls)
            EnumType.__setattr__(cls, name, value)


def _wake(made: EnumType) -> None:
    """Give an enumeration its members; another thread that asks for them waits here."""
    with _lock:
        finish = _waiting.pop(made, None)
        if finish is not None:
            finish()


class _Mould:
    """Makes enumerations on one base."""

    def __init__(self, base: type) -> None:
        empty = vars(made_usually(base, []))
        self._base = base
        self._new: Final = empty["__new__"]
        self._body = {key: value for key, value in empty.items() if key not in _TOLD_LATER}
        self._fresh = [(key, type(value)) for key, value in empty.items() if value in ([], {}, set())]
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
        body = {**self._body, "__module__": module, **{key: kind() for key, kind in self._fresh}}
        if qualname is not None:
            body["__qualname__"] = qualname
        if boundary is not None and self._are_flags:
            body["_boundary_"] = boundary
        made: type[Enum] = type.__new__(_Late, name, (self._base,), body)  # type: ignore[assignment]
        _put(made, "__new__", self._new)
        _waiting[made] = partial(self._finish, made, pairs)
        return made

    def _finish(self, made: type[Enum], pairs: Pairs) -> None:
        """Give an enumeration its members, and the type that it was to have."""
        self._fill(made, pairs)
        if self._are_flags:
            _finish_flags(made)
        _put(made, "__class__", EnumType)

    def _fill(self, made: type[Enum], pairs: Pairs) -> None:
        names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
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


def _finish_flags(made: type[Enum]) -> None:
    mask = singles = 0
    for value in made._value2member_map_:
        mask |= value
        if value.bit_count() == 1:
            singles |= value
    for name, bits in (
        ("_flag_mask_", mask),
        ("_singles_mask_", singles),
        ("_all_bits_", (1 << mask.bit_length()) - 1),
    ):
        if name in vars(made):
            _put(made, name, bits)
    order = [made._member_map_[name]._value_ for name in made._member_names_]
    if order != sorted(order):
        _put(made, "_iter_member_", getattr(made, _BY_ORDER))

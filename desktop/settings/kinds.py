"""The kinds of settings: what values fit and how they read. Not for what can be set: that is ``table``."""

from collections.abc import Mapping
from typing import Final, NamedTuple, Protocol, TypeVar

from desktop.language import tr

KeyMap = Mapping[str, tuple[str, ...]]
"""Key sequences in portable text by the id of an action; an empty row takes an action's keys away."""

_Held_co = TypeVar("_Held_co", bool, int, str, KeyMap, covariant=True)
_SIGNS: Final = frozenset(" ._+-")
_LONGEST_NAME: Final = 80
_MOST_KEYS: Final = 8


class Setting(Protocol[_Held_co]):
    """What all kinds of setting share. title, help: words for dialog and README, help one sentence."""

    @property
    def id(self) -> str:
        """The key in the file."""

    @property
    def title(self) -> str:
        """A label of few words."""

    @property
    def default(self) -> _Held_co:
        """The value of a setting that was never touched."""

    @property
    def help(self) -> str:
        """What it does, one sentence."""

    @property
    def range(self) -> str:
        """What it can be, in words."""

    def read(self, raw: object) -> _Held_co | None:
        """Return the value if it fits, else None."""


class Choice(NamedTuple):
    """One of several words. choices: pairs of value and label."""

    id: str
    title: str
    default: str
    choices: tuple[tuple[str, str], ...]
    help: str

    @property
    def range(self) -> str:
        """The values, joined by "or"."""
        return f" {tr('or')} ".join(value for value, _ in self.choices)

    def read(self, raw: object) -> str | None:
        """Return the value if it is one of the choices, else None."""
        return next((value for value, _ in self.choices if value == raw), None)


class Amount(NamedTuple):
    """A whole number from ``least`` to ``most``, both included; changed in steps of ``step``."""

    id: str
    title: str
    default: int
    least: int
    most: int
    step: int
    unit: str
    help: str

    @property
    def range(self) -> str:
        """The bounds with their unit."""
        return tr("{least} to {most} {unit}", least=self.least, most=self.most, unit=self.unit)

    def read(self, raw: object) -> int | None:
        """Return the number if it lies within the bounds, else None."""
        fits = isinstance(raw, int) and not isinstance(raw, bool) and self.least <= raw <= self.most
        return raw if isinstance(raw, int) and fits else None


class Switch(NamedTuple):
    """On or off."""

    id: str
    title: str
    default: bool
    help: str

    @property
    def range(self) -> str:
        """The two values as the file spells them."""
        return tr("true or false")

    def read(self, raw: object) -> bool | None:
        """Return the value if it is true or false, else None."""
        return raw if isinstance(raw, bool) else None


class Family(NamedTuple):
    """A font: one of a few words, or the name of a family as the system calls it."""

    id: str
    title: str
    default: str
    choices: tuple[tuple[str, str], ...]
    help: str

    @property
    def range(self) -> str:
        """The words, or any name."""
        return f" {tr('or')} ".join([*(value for value, _ in self.choices), tr("the name of a font")])

    def read(self, raw: object) -> str | None:
        """Return the name if it can be one: letters, digits, spaces, points, signs of plus and minus."""
        fits = isinstance(raw, str) and 0 < len(raw) <= _LONGEST_NAME and raw[0].isalnum()
        if not isinstance(raw, str) or not fits:
            return None
        return raw if all(sign.isalnum() or sign in _SIGNS for sign in raw) else None


class Keys(NamedTuple):
    """The keys that the reader gave to actions, in the place of those of the table."""

    id: str
    title: str
    default: KeyMap
    help: str

    @property
    def range(self) -> str:
        """What the file holds."""
        return tr("lists of keys by the id of an action")

    def read(self, raw: object) -> KeyMap | None:
        """Return the rows; None if anything in them is no list of keys."""
        if not isinstance(raw, Mapping):
            return None
        rows = {str(action): _keys(keys) for action, keys in raw.items()}
        if any(keys is None for keys in rows.values()):
            return None
        return {action: keys for action, keys in rows.items() if keys is not None}


def _keys(raw: object) -> tuple[str, ...] | None:
    if not isinstance(raw, list | tuple) or len(raw) > _MOST_KEYS:
        return None
    keys = tuple(key for key in raw if isinstance(key, str) and 0 < len(key) <= 40)
    return keys if len(keys) == len(raw) else None

"""The reader's settings: a table of what can be set, its values and their file. Not for what they change.

The file is ``settings.json`` in the folder for configuration, meant to be read and edited by hand. Keys that
this version does not know are kept; a value that does not fit is read as its default and told.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, Protocol, TypeVar

from desktop.model.errors import store_error
from desktop.model.notice import Notice, NoticeLevel

FILE_NAME: Final = "settings.json"
_Value = TypeVar("_Value", bool, int, str)
_Held_co = TypeVar("_Held_co", bool, int, str, covariant=True)


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
        return " or ".join(value for value, _ in self.choices)

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
        return f"{self.least} to {self.most} {self.unit}"

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
        return "true or false"

    def read(self, raw: object) -> bool | None:
        """Return the value if it is true or false, else None."""
        return raw if isinstance(raw, bool) else None


THEME: Final = Choice(
    "theme",
    "Theme",
    "system",
    (("system", "As the desktop"), ("light", "Light"), ("dark", "Dark")),
    "Whether the window is light or dark.",
)
TEXT_SIZE: Final = Amount(
    "text_size", "Text size", 100, 50, 300, 10, "%", "How large the text of a dossier is set."
)
READING_WIDTH: Final = Amount(
    "reading_width",
    "Reading width",
    75,
    40,
    160,
    5,
    "characters",
    "How long a line of text may grow before it is broken, however wide the window is.",
)
SHOW_STANCE: Final = Switch(
    "show_stance",
    "Show stance",
    True,
    "Whether a passage says that it is an account, a criticism or context.",
)
RESTORE_SESSION: Final = Switch(
    "restore_session", "Open where I stopped", True, "Whether the program opens at the last place of reading."
)

AnySetting = Choice | Amount | Switch
SETTINGS: Final[tuple[AnySetting, ...]] = (THEME, TEXT_SIZE, READING_WIDTH, SHOW_STANCE, RESTORE_SESSION)


class Settings(NamedTuple):
    """The values, by id, as the file holds them: without those never touched, with unknown keys."""

    values: Mapping[str, object] = MappingProxyType({})

    def get(self, setting: Setting[_Value]) -> _Value:
        """Return the value of a setting; its default where the file has none that fits."""
        value = setting.read(self.values.get(setting.id))
        return setting.default if value is None else value

    def with_(self, setting: Setting[_Value], value: _Value) -> "Settings":
        """Return settings in which one value is another.

        Raises:
            ValueError: the setting cannot be this value.
        """
        if setting.read(value) is None:
            raise ValueError(f"{setting.id} is {setting.range}, not {value!r}")
        return Settings(MappingProxyType({**self.values, setting.id: value}))


class ReadSettings(NamedTuple):
    """Settings as read, and what had to be told about it."""

    settings: Settings
    notices: tuple[Notice, ...] = ()


def read_settings(folder: Path) -> ReadSettings:
    """Read the file in this folder; defaults where there is none, or none that can be read."""
    file = folder / FILE_NAME
    try:
        found = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return ReadSettings(Settings())
    except OSError as error:
        return ReadSettings(Settings(), (_unreadable(f"{file}: {error.strerror}"),))
    except (ValueError, RecursionError) as error:
        return ReadSettings(Settings(), (_unreadable(_set_aside(file, str(error))),))
    if not isinstance(found, dict):
        return ReadSettings(Settings(), (_unreadable(_set_aside(file, "it holds no settings by name")),))
    return ReadSettings(Settings(MappingProxyType(found)), _misfits(file, found))


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the file; it is on disk, whole, before this returns.

    Raises:
        StoreError: it cannot be written; the file of before is untouched.
    """
    # A file that is a link (kept with other dotfiles, say) stays one: what it names is replaced.
    file = (folder / FILE_NAME).resolve()
    text = json.dumps(dict(settings.values), indent=2, ensure_ascii=False)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(file, text + "\n")
    except OSError as error:
        raise store_error(error, "the settings") from error


def _write_whole(file: Path, text: str) -> None:
    """Write beside the file and then take its place, so that a crash leaves the old or the new one."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        # Half a surrogate pair, which JSON can hold and UTF-8 cannot, is written as JSON's own escape.
        with beside.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


def _misfits(file: Path, values: Mapping[str, object]) -> tuple[Notice, ...]:
    return tuple(
        Notice(
            NoticeLevel.WARNING,
            f"The setting “{setting.title}” could not be read and is taken as {_words(setting.default)}",
            f"{file}: {setting.id} is {setting.range}, not {_words(values[setting.id])}",
        )
        for setting in SETTINGS
        if setting.id in values and setting.read(values[setting.id]) is None
    )


def _words(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _set_aside(file: Path, reason: str) -> str:
    """Keep a file that cannot be understood from being overwritten; say what was done."""
    aside = file.with_name(f"{file.stem}.damaged{file.suffix}")
    try:
        file.replace(aside)
    except OSError:
        return f"{file}: {reason}"
    return f"{file}: {reason}. It was renamed to {aside.name}."


def _unreadable(detail: str) -> Notice:
    return Notice(NoticeLevel.WARNING, "The settings could not be read; all have their defaults", detail)

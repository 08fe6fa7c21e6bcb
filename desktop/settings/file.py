"""Keeps the settings in one readable file. Not for what can be set: that is ``table``.

The file is ``settings.json`` in the folder for configuration, meant to be read and edited by hand. Keys that
this version does not know are kept; a value that does not fit is read as its default and told.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.model.errors import store_error
from desktop.model.notice import Notice, NoticeLevel
from desktop.settings.table import SETTINGS
from desktop.settings.values import Settings

FILE_NAME: Final = "settings.json"


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
        return ReadSettings(Settings(), (_unreadable(_set_aside(file, tr("it holds no settings by name"))),))
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
        raise store_error(error, tr("the settings")) from error


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
            tr(
                "The setting “{title}” could not be read and is taken as {value}",
                title=setting.title,
                value=_words(setting.default),
            ),
            tr(
                "{file}: {setting} is {range}, not {value}",
                file=file,
                setting=setting.id,
                range=setting.range,
                value=_words(values[setting.id]),
            ),
        )
        for setting in SETTINGS
        if setting.id in values and setting.read(values[setting.id]) is None
    )


def _words(value: object) -> str:
    # The default of the keys is a mapping that cannot be changed, which JSON does not know.
    return json.dumps(value, ensure_ascii=False, default=dict)


def _set_aside(file: Path, reason: str) -> str:
    """Keep a file that cannot be understood from being overwritten; say what was done."""
    aside = file.with_name(f"{file.stem}.damaged{file.suffix}")
    try:
        file.replace(aside)
    except OSError:
        return f"{file}: {reason}"
    return tr("{file}: {reason}. It was renamed to {name}.", file=file, reason=reason, name=aside.name)


def _unreadable(detail: str) -> Notice:
    return Notice(NoticeLevel.WARNING, tr("The settings could not be read; all have their defaults"), detail)

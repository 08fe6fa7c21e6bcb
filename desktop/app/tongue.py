"""Chooses the language of the interface and puts it in place. Not for the words, nor for numbers and dates.

It runs before anything that shows words is imported, so it reads the one setting by itself.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

from desktop.language import ENGLISH, LANGUAGES
from desktop.paths import Paths

_SETTING: Final = "language"
_VARIABLES: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def choose_language(paths: Paths, environ: Mapping[str, str]) -> None:
    """Put in place the language that the settings name, else that of the system, else English."""
    code = named_language(paths.config / "settings.json") or system_language(environ)
    if code != ENGLISH:
        # Only a start in another language pays for it.
        import_module("desktop.app.translator").put_in_place(code, paths.resources / "translations")


def named_language(file: Path) -> str:
    """Return the language that the settings name; empty where they leave it to the system."""
    try:
        raw = file.read_bytes()
        if f'"{_SETTING}"'.encode() not in raw:
            return ""
        # Loaded where it is needed: a start that was prepared for reads no other JSON.
        found = import_module("json").loads(raw)
    except (OSError, ValueError, RecursionError):
        return ""
    named = found.get(_SETTING) if isinstance(found, dict) else None
    return named if isinstance(named, str) and named in LANGUAGES else ""


def system_language(environ: Mapping[str, str]) -> str:
    """Return the first language of the system that the interface has, else English."""
    for name in _VARIABLES:
        for each in environ.get(name, "").split(":"):
            code = each.partition(".")[0].partition("@")[0].partition("_")[0]
            if code in LANGUAGES:
                return code
        if environ.get(name) and name != "LANGUAGE":
            return ENGLISH
    return ENGLISH

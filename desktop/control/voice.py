"""Finds a program of the system that reads aloud without a network. Not for reading; imports no Qt.

Speech Dispatcher comes first, since it speaks with the voice that the reader has chosen for the desktop.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

_MODULES: Final = "speech-dispatcher-modules"
_SILENT: Final = frozenset({"sd_dummy", "sd_generic"})


class Voice(NamedTuple):
    """A program that speaks what it is given and ends. hush: what stops it, beside its own end."""

    program: str
    before: tuple[str, ...] = ()
    language: str = ""
    hush: tuple[str, ...] = ()
    by_input: bool = True

    def arguments(self, text: str, language: str) -> list[str]:
        """Return what it is started with. language: a BCP 47 tag, may be empty."""
        spoken = [self.language, language.partition("-")[0]] if self.language and language else []
        return [*self.before, *spoken, *(() if self.by_input else ("--", text))]


def find_voice(environment: Mapping[str, str]) -> Voice | None:
    """Return what can speak here; None where nothing can."""
    folders = [folder for folder in environment.get("PATH", "").split(os.pathsep) if folder]
    dispatcher = _program("spd-say", folders)
    if dispatcher and _has_voice():
        return Voice(dispatcher, ("--wait",), "--language", ("--cancel",), by_input=False)
    for name in ("espeak-ng", "espeak"):
        found = _program(name, folders)
        if found:
            return Voice(found, ("--stdin",), "-v")
    found = _program("say", folders) if sys.platform == "darwin" else ""
    return Voice(found, ("-f", "-")) if found else None


def _program(name: str, folders: list[str]) -> str:
    files = (Path(folder) / name for folder in folders)
    return next((str(file) for file in files if file.is_file() and os.access(file, os.X_OK)), "")


def _has_voice() -> bool:
    """Tell whether Speech Dispatcher has a module that speaks; where they are not found it is believed."""
    homes = [folder for root in ("/usr/lib", "/usr/lib64", "/usr/libexec") for folder in _homes(Path(root))]
    return not homes or any(
        file.name not in _SILENT for home in homes for file in home.iterdir() if file.name.startswith("sd_")
    )


def _homes(root: Path) -> list[Path]:
    return [folder for pattern in (_MODULES, f"*/{_MODULES}") for folder in root.glob(pattern)]

"""Where the program's own files and the reader's folders are. Not for reading or making any of them."""

import sys
from collections.abc import Mapping
from os import pathsep
from pathlib import Path
from typing import Final, NamedTuple

from desktop.language import spoken

NAME: Final = "sastra"
FIRST_PICTURE: Final = "first-picture.bin"
"""The file in the cache that holds what the next start shows first."""
PORTABLE: Final = "sastra-data"
_PACKAGE: Final = Path(__file__).resolve().parent
_XDG_FOLDERS: Final = (
    ("cache", "XDG_CACHE_HOME", ".cache"),
    ("data", "XDG_DATA_HOME", ".local/share"),
    ("config", "XDG_CONFIG_HOME", ".config"),
)


class Paths(NamedTuple):
    """The folders the program uses; only those that ship with it are sure to exist.

    resources, builtin: shipped icons and dossiers, never written. dossiers: the reader's own dossiers.
    cache: whatever can be made again. data: the reader's marks. added: more folders of dossiers, named
    for this run.
    """

    resources: Path
    builtin: Path
    dossiers: Path
    cache: Path
    data: Path
    config: Path
    added: tuple[Path, ...] = ()

    @property
    def library(self) -> Path:
        """The compiled library."""
        return self.cache / "library"

    @property
    def crashes(self) -> Path:
        """Where tracebacks of crashes are kept."""
        return self.cache / "crashes"

    @property
    def helps(self) -> tuple[Path, Path]:
        """The folder of the help in each language, and within it the help in the language in place."""
        every = self.resources / "help"
        return every, every / spoken()

    @property
    def shipped(self) -> tuple[Path, ...]:
        """The folders of dossiers that are the program's own, whatever the language."""
        return self.builtin, self.helps[0]

    @property
    def roots(self) -> tuple[Path, ...]:
        """Every folder in which dossiers are looked for, the program's own first; help in one language."""
        return (self.builtin, self.helps[1], self.dossiers, *self.added)


def find_paths(environ: Mapping[str, str], package: Path = _PACKAGE) -> Paths:
    """Find all folders for a process with this environment.

    SASTRA_HOME puts everything of the reader below one folder, and so does a folder ``sastra-data`` that
    stands beside the program: beside its package, or beside the environment it is installed in.
    SASTRA_DOSSIERS adds folders of dossiers,
    separated as in PATH.
    """
    home = environ.get("SASTRA_HOME", "") or portable_home(package)
    cache, data, config = _below(_absolute(home)) if home else _reader_folders(environ)
    return Paths(
        resources=_shipped(package, "resources"),
        builtin=_shipped(package, "data"),
        dossiers=data / "dossiers",
        cache=cache,
        data=data,
        config=config,
        added=tuple(_absolute(part) for part in environ.get("SASTRA_DOSSIERS", "").split(pathsep) if part),
    )


def portable_home(package: Path = _PACKAGE) -> str:
    """Return the folder beside the program that holds everything of the reader; empty where there is none."""
    for place in (package.parent, Path(sys.prefix).parent if sys.prefix != sys.base_prefix else None):
        if place is not None and (place / PORTABLE).is_dir():
            return str(place / PORTABLE)
    return ""


def _shipped(package: Path, folder: str) -> Path:
    """Return the folder inside an installed package, or the one beside it in a checkout."""
    installed = package / f"_{folder}"
    return installed if installed.is_dir() else package.parent / folder


def _below(home: Path) -> tuple[Path, Path, Path]:
    return home / "cache", home / "data", home / "config"


def _reader_folders(environ: Mapping[str, str]) -> tuple[Path, Path, Path]:
    if sys.platform in ("win32", "darwin"):
        return _platform_folders()
    return _xdg_folders(environ)


def _xdg_folders(environ: Mapping[str, str]) -> tuple[Path, Path, Path]:
    """Follow the XDG base directory specification, which says to ignore relative paths."""
    user = Path(environ.get("HOME") or Path.home())
    found = {name: Path(environ.get(variable, "")) for name, variable, _ in _XDG_FOLDERS}
    cache, data, config = (
        (found[name] if found[name].is_absolute() else user / default) / NAME
        for name, _, default in _XDG_FOLDERS
    )
    return cache, data, config


def _platform_folders() -> tuple[Path, Path, Path]:
    # The door to platformdirs: its import costs 5 to 10 ms of each start, and the XDG rule needs none of it.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    found = PlatformDirs(NAME, appauthor=False)
    return found.user_cache_path, found.user_data_path, found.user_config_path


def _absolute(path: str) -> Path:
    return Path(path).expanduser().absolute()

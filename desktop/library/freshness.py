"""Tells which dossiers' files differ from what was compiled. Not for compiling them; reads no YAML."""

import os
import time
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import desktop
from desktop.library.catalogue import Catalogue, Standing
from desktop.library.connection import open_reading
from desktop.library.layout import index_path, is_condemned
from desktop.library.rows import Rows
from desktop.load.files import MAIN_FILE, list_files
from desktop.load.fingerprint import dossier_folders, fingerprint
from desktop.model.errors import StoreError

# Files changed twice within the tick of a file system's clock look alike: younger ones are read instead.
_SETTLED_NS: Final = 2_000_000_000


class Staleness(NamedTuple):
    """What a build has to do. changed: new, changed or not yet indexed; removed: no longer on the disk."""

    changed: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()


def stale_folders(roots: Sequence[Path], library: Path) -> tuple[Path, ...]:
    """Return the dossiers' folders that a build has to look at, removed ones last; empty if all is fresh."""
    stale = staleness(roots, library)
    return stale.changed + stale.removed


def staleness(roots: Sequence[Path], library: Path) -> Staleness:
    """Compare the dossiers below some folders, and others opened before, with the library; each counts once.

    What a reader once opened by its folder stays for as long as it stands there, so that a tab with it can
    be restored. A library that cannot be read has nothing: every dossier is changed.
    """
    found = found_folders(roots)
    try:
        standings, pending = _read(library)
    except StoreError:
        return Staleness(found)
    known = {standing.folder: standing for standing in standings}
    elsewhere = [Path(name) for name in known if Path(name) not in set(found)]
    opened = [folder for folder in elsewhere if (folder / MAIN_FILE).is_file()]
    changed = [one for one in (*found, *opened) if _is_behind(one, known.get(str(one)), pending)]
    return Staleness(tuple(changed), tuple(folder for folder in elsewhere if folder not in opened))


def found_folders(roots: Iterable[Path]) -> tuple[Path, ...]:
    """Return the dossiers' folders at or below some folders, absolute, each once, in the order given."""
    every = (spelled(folder) for root in roots for folder in dossier_folders(root))
    return tuple(dict.fromkeys(every))


def closed_folders(roots: Sequence[Path]) -> tuple[tuple[Path, str], ...]:
    """Return the folders that cannot be looked into, each with why; one that is not there is no fault."""
    found = []
    for root in roots:
        try:
            next(root.iterdir(), None)
        except FileNotFoundError:
            pass
        except OSError as error:
            found.append((root, error.strerror or type(error).__name__))
    return tuple(found)


def known_folders(library: Path) -> tuple[Path, ...]:
    """Return the folders that the library's dossiers were compiled from; none if it cannot be read."""
    try:
        return tuple(Path(standing.folder) for standing in _read(library)[0])
    except StoreError:
        return ()


def spelled(folder: Path) -> Path:
    """Return the one spelling under which the library knows a folder."""
    return Path(os.path.abspath(folder))


def is_fresh(folder: Path, standing: Standing | None, glance: str) -> bool:
    """Tell whether a folder is as it was compiled; reads its files only where a glance does not tell."""
    if standing is None or standing.made_by != desktop.__version__ or not standing.fingerprint:
        return False
    return (glance != "" and glance == standing.glance) or fingerprint(folder) == standing.fingerprint


def glance_at(folder: Path) -> str:
    """Return a digest of the names, sizes and times of a dossier's files; empty if it proves nothing."""
    try:
        names = list_files(folder).files
        statuses = [(folder / name).stat() for name in names]
    except OSError:
        return ""
    if any(status.st_mtime_ns > time.time_ns() - _SETTLED_NS for status in statuses):
        return ""
    seen = [(name, status.st_size, status.st_mtime_ns) for name, status in zip(names, statuses, strict=True)]
    # Two checks instead of a hash, with which OpenSSL would come: 3.5 MB for telling honest files apart.
    told = repr(seen).encode("utf-8", "surrogateescape")
    return f"{len(told):08x}{zlib.crc32(told):08x}{zlib.adler32(told):08x}"


def _read(library: Path) -> tuple[tuple[Standing, ...], frozenset[str]]:
    rows = Rows(open_reading(library), library)
    try:
        standings = Catalogue(rows).standings()
        pending = Catalogue(rows).pending()
    finally:
        rows.close()
    if is_condemned(library):
        return (), frozenset()
    has_index = (index_path(library) / "meta.json").exists()
    return standings, pending if has_index else frozenset(standing.id for standing in standings)


def _is_behind(folder: Path, standing: Standing | None, pending: frozenset[str]) -> bool:
    behind = standing is None or standing.id in pending
    return behind or not is_fresh(folder, standing, glance_at(folder))

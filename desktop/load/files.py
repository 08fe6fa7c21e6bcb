"""Which files of a folder belong to a dossier. Not for reading them; imports neither yaml nor pydantic."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from desktop.load.bounds import MAX_FOLDER_DEPTH

MAIN_FILE: Final = "dossier.yaml"


class Listing(NamedTuple):
    """What a dossier's folder holds, as paths with ``/`` below it, sorted.

    files: to be read. links: symbolic links and other things that are passed over, whatever they point
    to; a folder ends in ``/``. misnamed: ``.yml`` files, which are passed over too.
    """

    files: tuple[str, ...]
    links: tuple[str, ...] = ()
    misnamed: tuple[str, ...] = ()


def list_files(folder: Path) -> Listing:
    """List the YAML files of a dossier; hidden files and editors' backups are none.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    files: list[str] = []
    links: list[str] = []
    misnamed: list[str] = []
    for name, entry in _walk(folder, "", 0):
        if not name.endswith((".yaml", ".yml", "/")):
            continue
        if not entry.is_file(follow_symlinks=False):
            links.append(name)
        elif name.endswith(".yml"):
            misnamed.append(name)
        else:
            files.append(name)
    return Listing(tuple(sorted(files)), tuple(sorted(links)), tuple(sorted(misnamed)))


def _walk(folder: Path, prefix: str, depth: int) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "#")):
                continue
            if not entry.is_dir(follow_symlinks=False):
                yield prefix + entry.name + "/" * entry.is_dir(), entry
            elif depth < MAX_FOLDER_DEPTH:
                yield from _walk_below(entry, prefix, depth)


def _walk_below(
    entry: "os.DirEntry[str]", prefix: str, depth: int
) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Walk a folder within the folder; one that may not be listed is passed over and told."""
    try:
        yield from _walk(Path(entry.path), f"{prefix}{entry.name}/", depth + 1)
    except OSError:
        yield f"{prefix}{entry.name}/", entry

"""Tells whether a dossier's files changed, and where dossiers lie. Not for reading what they say.

Imports neither yaml nor pydantic: the program asks at every start.
"""

from pathlib import Path

from desktop.load.files import MAIN_FILE, list_files

_DEPTH = 3


def fingerprint(folder: Path) -> str:
    """Return a hexadecimal digest of the names and bytes of a dossier's files; empty if it has none.

    Backups and hidden files do not count. A file that cannot be read counts by its name.
    """
    try:
        names = list_files(folder).files
    except OSError:
        return ""
    if not names:
        return ""
    # With hashlib comes OpenSSL, 3.5 MB that a start without a changed file can do without.
    from hashlib import sha256  # noqa: PLC0415

    whole = sha256()
    for name in names:
        whole.update(f"{name}\n{_digest(folder / name)}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()


def dossier_folders(root: Path) -> tuple[Path, ...]:
    """Return the folders that hold a ``dossier.yaml``: the root itself, else those below it, sorted.

    A dossier within a dossier is not looked for; symbolic links are not followed below the root.
    """
    return tuple(_dossiers_in(root, _DEPTH))


def _dossiers_in(folder: Path, depth: int) -> list[Path]:
    main = folder / MAIN_FILE
    if main.is_file() and not main.is_symlink():
        return [folder]
    if depth == 0:
        return []
    try:
        below = sorted(path for path in folder.iterdir() if _is_folder(path))
    except OSError:
        return []
    return [found for path in below for found in _dossiers_in(path, depth - 1)]


def _is_folder(path: Path) -> bool:
    return not path.name.startswith(".") and path.is_dir() and not path.is_symlink()


def _digest(path: Path) -> str:
    from hashlib import file_digest  # noqa: PLC0415

    try:
        with path.open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return "unreadable"

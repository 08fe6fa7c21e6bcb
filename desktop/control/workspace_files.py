"""Workspaces as files: each one file, named as the reader named it. Not for what opening one does; no Qt."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

from desktop.control.session_record import Session, read_session, session_record
from desktop.language import tr
from desktop.model.errors import SastraError, store_error

ENDING: Final = ".sastra-workspace"
LONGEST_NAME: Final = 60
_MOST_BYTES: Final = 4_000_000


class Workspace(NamedTuple):
    """A session under a name."""

    name: str
    session: Session


def names(folder: Path) -> tuple[str, ...]:
    """Return the names of the workspaces in a folder, in order of the alphabet."""
    found = (unquote(file.name.removesuffix(ENDING)) for file in folder.glob(f"*{ENDING}"))
    return tuple(sorted(found, key=str.casefold))


def file_of(folder: Path, name: str) -> Path:
    """Return the file of a workspace: its name, with signs written so that any system takes them."""
    return folder / f"{quote(name.strip()[:LONGEST_NAME], safe=' ()')}{ENDING}"


def write(file: Path, workspace: Workspace) -> None:
    """Write a workspace, whole or not at all.

    Raises:
        SastraError: the file cannot be written.
    """
    values = {"workspace": workspace.name, "session": session_record(workspace.session)}
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(values, ensure_ascii=False, indent=1) + "\n", "utf-8")
        beside.replace(file)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise store_error(error, tr("the workspace")) from error


def read(file: Path) -> Workspace:
    """Read a workspace; what does not fit in it is left out.

    Raises:
        SastraError: it cannot be read, or is none.
    """
    try:
        with file.open("rb") as stream:
            found = json.loads(stream.read(_MOST_BYTES))
    except OSError as error:
        raise SastraError(tr("{file} could not be read.", file=file), f"{error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise _none(file) from error
    session = found.get("session") if isinstance(found, dict) else None
    name = found.get("workspace") if isinstance(found, dict) else None
    if not isinstance(session, Mapping) or not isinstance(name, str) or not name.strip():
        raise _none(file)
    return Workspace(name.strip()[:LONGEST_NAME], read_session(session))


def remove(file: Path) -> None:
    """Remove a workspace.

    Raises:
        SastraError: it cannot be removed.
    """
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise store_error(error, tr("the workspace")) from error


def _none(file: Path) -> SastraError:
    return SastraError(
        tr("{file} is no workspace.", file=file), tr("Choose a file that ends in {ending}.", ending=ENDING)
    )

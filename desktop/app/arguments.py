"""What a start of the window can be asked for. Not for reading it, nor for what commands are asked."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from desktop.model.place import Place


class Size(NamedTuple):
    """Width and height of the window in device-independent pixels."""

    width: int
    height: int


class Arguments(NamedTuple):
    """What the reader asked for. folders: dossiers to add for this run. scale: 1.0 as the screen has it.

    portable: the folder for all that is the reader's. desktop_entry: ``install``, ``remove`` or nothing.
    ears: where later starts are listened for, known when this one is found to be the first.
    right_to_left: all is laid out as for a language that is written so.
    """

    place: Place | None = None
    folders: tuple[Path, ...] = ()
    search: str = ""
    theme: str | None = None
    size: Size | None = None
    scale: float | None = None
    screenshot: Path | None = None
    portable: Path | None = None
    desktop_entry: str = ""
    ears: Path | None = None
    right_to_left: bool = False


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read the arguments.

    Raises:
        SystemExit: they ask for help or the version (0), or cannot be understood (2).
    """
    if not words:
        return Arguments()
    # Only a start that is asked for something pays for what reads it.
    read: Arguments = import_module("desktop.app.argument_parser").parse_words(words)
    return read

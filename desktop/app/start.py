"""From the command line to the first import of Qt. Not for building the window; imports no Qt itself."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Final

from desktop.app.arguments import Arguments, parse_arguments
from desktop.app.code_cache import swift_import
from desktop.app.kept_scene import read_kept_scene
from desktop.app.one_instance import settle
from desktop.app.swift_enums import swift_enums
from desktop.app.tongue import choose_language
from desktop.control.scene import Scene
from desktop.model.errors import StartError
from desktop.paths import Paths, find_paths

FAULT: Final = 2
PROBE: Final = "SASTRA_PROBE"
_DISPLAYS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(words: Sequence[str]) -> int:
    """Read the arguments, look whether a window can be shown, and show it."""
    arguments = parse_arguments(words)
    try:
        if arguments.portable is not None:
            os.environ["SASTRA_HOME"] = str(arguments.portable)
        if arguments.desktop_entry:
            entry = import_module("desktop.app.desktop_entry")
            return int(entry.run(arguments.desktop_entry, os.environ, find_paths(os.environ).resources))
        _prepare_environment(arguments)
        return _run_alone(arguments._replace(portable=None))
    except StartError as error:
        return tell(error)


def names_display(environ: Mapping[str, str]) -> bool:
    """Tell whether an environment names anything to show a window on."""
    return any(environ.get(name) for name in _DISPLAYS)


def tell(error: StartError) -> int:
    """Write a fault of starting to the terminal and return the exit status."""
    sys.stderr.write(f"sastra: {error} {error.remedy}".rstrip() + "\n")
    return FAULT


def _prepare_environment(arguments: Arguments) -> None:
    """Set what Qt reads from the environment before its first use."""
    if arguments.screenshot is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if arguments.scale is not None:
        os.environ["QT_SCALE_FACTOR"] = f"{arguments.scale:g}"
    if sys.platform.startswith("linux") and not names_display(os.environ):
        raise import_module("desktop.app.system_libraries").display_fault()


def _run_alone(arguments: Arguments) -> int:
    """Show the window, unless there is one already that can do what is asked."""
    paths = find_paths(os.environ)
    if arguments.screenshot is not None or PROBE in os.environ:
        return _run_window(paths, arguments)
    seat = settle(arguments, os.environ, paths.data)
    if seat is None:
        return 0
    return _run_window(paths, arguments, seat.pipe if seat.lock >= 0 else None)


def _run_window(paths: Paths, arguments: Arguments, ears: Path | None = None) -> int:
    try:
        # Starting makes no garbage worth looking for; from the first event on the collector sees to it.
        gc.disable()
        choose_language(paths, os.environ)
        scene = first_scene(paths, arguments)
        with swift_enums():
            with swift_import(paths.cache):
                import_module("PySide6.QtCore")
            main = import_module("desktop.app.main")
    except ImportError as error:
        fault: StartError | None = import_module("desktop.app.system_libraries").import_fault(str(error))
        if fault is None:
            raise
        raise fault from error
    return int(main.run(paths, arguments._replace(ears=ears), scene))


def first_scene(paths: Paths, arguments: Arguments) -> Scene:
    """Return the first picture: the one kept for a start that asks for nothing, else what is asked for."""
    kept = read_kept_scene(paths) if arguments == Arguments() else None
    if kept is not None:
        return kept
    fetched: Scene = import_module("desktop.app.groundwork").prepare(arguments, os.environ).scene
    return fetched

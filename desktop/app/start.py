"""From the command line to the first import of Qt. Not for building the window; imports no Qt itself."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from desktop.app.arguments import Arguments, parse_arguments
from desktop.app.code_cache import swift_import
from desktop.app.system_libraries import display_fault, import_fault
from desktop.model.errors import StartError
from desktop.paths import find_paths

FAULT: Final = 2


def run(words: Sequence[str]) -> int:
    """Read the arguments, look whether a window can be shown, and show it."""
    arguments = parse_arguments(words)
    try:
        _prepare_environment(arguments)
        return _run_window(arguments)
    except StartError as error:
        return tell(error)


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
    if sys.platform.startswith("linux"):
        fault = display_fault(os.environ)
        if fault is not None:
            raise fault


def _run_window(arguments: Arguments) -> int:
    try:
        # Starting makes no garbage worth looking for; from the first event on the collector sees to it.
        gc.disable()
        # Whatever is not Qt comes first: once PySide6 is loaded every further import is slower.
        import_module("desktop.app.groundwork")
        with swift_import(find_paths(os.environ).cache):
            import_module("PySide6.QtCore")
        main = import_module("desktop.app.main")
    except ImportError as error:
        fault = import_fault(str(error))
        if fault is None:
            raise
        raise fault from error
    return int(main.run(arguments))

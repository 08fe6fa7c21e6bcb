"""Shows the window and runs until it is closed. Not for the arguments, nor for making or wiring objects."""

import os
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.first_act import set_stage
from desktop.app.opening_act import OpeningAct
from desktop.app.qt_messages import QtMessages
from desktop.app.swift_enums import swift_enums
from desktop.control.scene import Scene
from desktop.language import ENGLISH, spoken
from desktop.paths import Paths
from desktop.view.theme import QT_ARGUMENTS

APPLICATION: Final = "sastra"
PROBE: Final = "SASTRA_PROBE"


def run(paths: Paths, arguments: Arguments, scene: Scene) -> int:
    """Show the window and return the exit status when it is closed.

    Raises:
        Exception: what kept the second act from being made.
    """
    with swift_enums():
        app = _application()
        if spoken() != ENGLISH:
            translations = paths.resources / "translations"
            import_module("desktop.app.translator").put_into_qt(app, spoken(), translations)
        if arguments.right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        act = start_program(app, paths, arguments, scene)
    extra = _extra(arguments, act)
    status = QApplication.exec()
    del extra
    act.end()
    if act.failure is not None:
        raise act.failure
    return status


def start_program(app: QApplication, paths: Paths, arguments: Arguments, scene: Scene) -> OpeningAct:
    """Make the first picture and show it; the rest begins when that has been painted."""
    act = OpeningAct(set_stage(app, paths, arguments, scene))
    act.begin()
    return act


def _application() -> QApplication:
    """Make the application; where Qt can start on no platform the process ends here with a sentence."""
    messages = QtMessages()
    QCoreApplication.setApplicationName(APPLICATION)
    # X11 takes the name of a window's class from here, also where Python was told to run the package.
    app = QApplication([APPLICATION, *QT_ARGUMENTS])
    app.setApplicationDisplayName("Sastra")
    app.setDesktopFileName(APPLICATION)
    messages.started()
    return app


def _extra(arguments: Arguments, act: OpeningAct) -> object:
    """Return what runs beside the window only when asked for, kept alive by the caller."""
    if arguments.screenshot is not None:
        return import_module("desktop.app.screenshot").Screenshot(act, arguments.screenshot)
    if PROBE in os.environ:
        # Measuring is no part of the program: nothing of it is loaded otherwise.
        return import_module("desktop.app.probe").start(os.environ[PROBE], act)
    return None

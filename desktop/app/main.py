"""Shows the window and runs until it is closed. Not for the arguments, nor for making or wiring objects."""

import gc
import os
import sys
from importlib import import_module
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop.app.arguments import Arguments
from desktop.app.build import Program, build_program
from desktop.app.crash import CrashTeller
from desktop.app.groundwork import Groundwork, prepare
from desktop.app.opening_act import OpeningAct
from desktop.app.qt_messages import QtMessages
from desktop.app.screenshot import Screenshot
from desktop.app.wire import wire
from desktop.tasks.collector import Collector
from desktop.view.theme import QT_ARGUMENTS

APPLICATION: Final = "sastra"
PROBE: Final = "SASTRA_PROBE"


class Running(NamedTuple):
    """The program once its window has been shown."""

    program: Program
    act: OpeningAct
    crash: CrashTeller
    collector: Collector

    def end(self) -> None:
        """Shut down, in the reverse order of starting."""
        self.program.close()
        self.crash.close()
        self.collector.stop()


def run(arguments: Arguments) -> int:
    """Show the window and return the exit status when it is closed."""
    ground = prepare(arguments, os.environ)
    app = _application()
    running = start_program(app, arguments, ground)
    extra = _extra(arguments, running)
    # What start-up made lives as long as the window: later collections need not walk over it.
    gc.freeze()
    status = app.exec()
    del extra
    running.end()
    return status


def start_program(app: QApplication, arguments: Arguments, ground: Groundwork) -> Running:
    """Make and wire the program and show its window; the rest begins when that has been painted."""
    collector = Collector(app)
    program = build_program(app, arguments, ground)
    wire(program)
    crash = CrashTeller(ground.paths.crashes, program.notices)
    act = OpeningAct(program, ground)
    act.begin()
    return Running(program, act, crash, collector)


def _application() -> QApplication:
    """Make the application; where Qt can start on no platform the process ends here with a sentence."""
    messages = QtMessages()
    QCoreApplication.setApplicationName(APPLICATION)
    app = QApplication([*sys.argv[:1], *QT_ARGUMENTS])
    app.setApplicationDisplayName("Sastra")
    app.setDesktopFileName(APPLICATION)
    messages.started()
    return app


def _extra(arguments: Arguments, running: Running) -> object:
    """Return what runs beside the window only when asked for, kept alive by the caller."""
    program, act = running.program, running.act
    if arguments.screenshot is not None:
        return Screenshot(program, act, arguments.screenshot)
    if PROBE in os.environ:
        # Measuring is no part of the program: nothing of it is loaded otherwise.
        return import_module("desktop.app.probe").start(os.environ[PROBE], program, act)
    return None

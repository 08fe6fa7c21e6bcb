"""Measures the program from inside for ``bench``. Not part of it: loaded only where SASTRA_PROBE is set.

SASTRA_PROBE=start: end the process when the window has been painted for the first time. =close: close the
window as a reader would, when all is shown, so that the next start finds what this one leaves.
=tabs: the same with four tabs open. =memory: once all is shown search a few times, then print what the
process took before and after that and end. =search: read queries as JSON from standard input, type them key
by key into the search field and print how long each key took until its results were painted. =desk: work at
the window as a reader does and print what each thing took.
"""

import os
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Qt, Slot

from desktop.app.opening_act import OpeningAct
from desktop.app.quiet import Quiet


def start(what: str, act: OpeningAct) -> QObject:
    """Begin to measure; the object returned must live until the program ends."""
    if what == "start":
        act.painted.connect(leave)
        return act
    if what in ("close", "tabs"):
        quiet = Quiet(act)
        if what == "tabs":
            quiet.reached.connect(partial(_open_tabs, act), Qt.ConnectionType.QueuedConnection)
        quiet.reached.connect(act.window.close, Qt.ConnectionType.QueuedConnection)
        return quiet
    if what == "desk":
        worker: QObject = import_module("desktop.app.probe_desk").begin(act)
        return worker
    # What types needs much that a start must not be charged with.
    typist: QObject = import_module("desktop.app.probe_typing").begin(what, act)
    return typist


def _open_tabs(act: OpeningAct) -> None:
    second = act.second
    if second is not None:
        import_module("desktop.app.probe_desk").open_tabs(second)


@Slot()
def leave() -> None:
    """End the process now, without the interpreter's farewell, as the floor does."""
    os._exit(0)

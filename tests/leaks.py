"""What a test of the window may not leave behind: windows, running threads and jobs, active timers."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_JOB_PATIENCE_MS = 2_000


def top_level_windows() -> set[QWidget]:
    """Return the windows that belong to no other, shown or not; Qt's own tool tip does not count."""
    return {
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.objectName() != "qtooltip_label"
    }


def describe_leaks(windows_before: set[QWidget]) -> list[str]:
    """Name all that is left; what only a cycle of references keeps alive is collected first."""
    _delete_what_waits()
    if _leaks(windows_before):
        gc.collect()
        _delete_what_waits()
    return _leaks(windows_before)


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _leaks(windows_before: set[QWidget]) -> list[str]:
    windows = [f"window {_name(widget)}" for widget in top_level_windows() - windows_before]
    return windows + [f"{what} {_name(thing)}" for thing in _qt_objects() if (what := _activity(thing))]


def _qt_objects() -> list[QObject]:
    kinds = (QThread, QThreadPool, QTimer)
    found = [thing for thing in gc.get_objects() if isinstance(thing, kinds) and isValid(thing)]
    return [*found, QThreadPool.globalInstance()]


def _activity(thing: QObject) -> str:
    if isinstance(thing, QTimer):
        return "active timer" if thing.isActive() else ""
    if isinstance(thing, QThreadPool):
        return "" if thing.waitForDone(_JOB_PATIENCE_MS) else "pool with a running job"
    own_thread = thing is QThread.currentThread() or thing is QCoreApplication.instance().thread()
    return "running thread" if thing.isRunning() and not own_thread else ""


def _name(thing: QObject) -> str:
    parent = f" of {type(thing.parent()).__name__}" if thing.parent() is not None else ""
    return f"{type(thing).__name__} {thing.objectName()!r}{parent}"

"""What holds for every test: a made-up home, one locale, and nothing left behind."""

import locale
import os
import threading
import time
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from tests.leaks import describe_leaks, top_level_windows

# Before Qt is loaded: no display, no taste of the desktop that the tests happen to run on.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in (
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
    "SASTRA_DOSSIERS",
):
    os.environ.pop(_name, None)
# A slot without @Slot is added to its class when it is connected, and has crashed programs across threads.
os.environ["QT_LOGGING_RULES"] = "qt.pyside.libpyside.warning=true"
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en", TZ="UTC")
locale.setlocale(locale.LC_ALL, "C.UTF-8")
time.tzset()

# One machine's noise is no fault of the program, and a failure must come back when it is run again.
hypothesis_settings.register_profile("suite", deadline=None, derandomize=True, max_examples=60)
hypothesis_settings.register_profile("long", deadline=None, max_examples=2_000)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

_QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester"}
_BLOCKING = {
    "QDialog": ("exec",),
    "QMenu": ("exec",),
    "QMessageBox": ("exec", "about", "aboutQt", "critical", "information", "question", "warning"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
_FAILED = pytest.StashKey[bool]()
_home_numbers = count()


def pytest_collection_modifyitems(items):
    """Mark what needs Qt, and begin with the checkers: they take longest and would else come last."""
    for item in items:
        if _QT_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("gui")
    items.sort(key=lambda item: item.get_closest_marker("tool") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


@pytest.fixture(scope="session")
def homes(tmp_path_factory):
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def home(homes: Path, monkeypatch) -> Path:
    """The reader's folder of this test alone; it does not exist until something is kept in it."""
    folder = homes / str(next(_home_numbers))
    monkeypatch.setenv("SASTRA_HOME", str(folder))
    return folder


@pytest.fixture(scope="session", autouse=True)
def quiet(tmp_path_factory):
    """A voice that says nothing, on every machine: a walk of all actions would read a dossier aloud."""
    folder = tmp_path_factory.mktemp("voice")
    for name in ("spd-say", "espeak-ng"):
        program = folder / name
        program.write_text('#!/bin/sh\n[ "$1" = --cancel ] || exec sleep 60\n')
        program.chmod(0o755)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        yield


@pytest.fixture(autouse=True)
def no_thread_left(request):
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    if left and not request.node.stash.get(_FAILED, False):
        pytest.fail(f"threads left running: {', '.join(left)}")


@pytest.fixture(autouse=True)
def nothing_left_in_qt(request, monkeypatch):
    if request.node.get_closest_marker("gui") is None:
        yield
        return
    app = request.getfixturevalue("qapp")
    _set_british_locale()
    _refuse_dialogs(monkeypatch)
    before, font = top_level_windows(), app.font()
    yield
    # A window that was zoomed has set the letters of everything: the next one would begin from these.
    app.setFont(font)
    if not request.node.stash.get(_FAILED, False):
        left = describe_leaks(before)
        assert not left, "left behind: " + "; ".join(left)


def _set_british_locale():
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("en_GB"))


def _refuse_dialogs(monkeypatch):
    """Make whatever would wait for a person fail instead of hanging the run."""
    from PySide6 import QtWidgets

    for widget, names in _BLOCKING.items():
        for name in names:
            monkeypatch.setattr(getattr(QtWidgets, widget), name, _refusal(f"{widget}.{name}"))


def _refusal(what):
    def refuse(*_arguments, **_keywords):
        pytest.fail(f"{what} was opened and would wait for a person")

    return refuse

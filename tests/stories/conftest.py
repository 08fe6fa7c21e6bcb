import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.paths import find_paths
from tests.desk import Desk

BUILTIN = Path(__file__).parents[2] / "data" / "cambodia-peace-diplomacy"


@pytest.fixture(scope="session")
def compiled(tmp_path_factory, request):
    """A home in which the built-in dossier and the help were compiled once, to be copied by each story."""
    from desktop.__main__ import main

    home = tmp_path_factory.mktemp("compiled")
    folders = [str(folder) for folder in find_paths({}).roots[:2]]
    assert main(["compile", "--library", str(home / "cache" / "library"), *folders]) == 0
    return home


@pytest.fixture
def desks(qtbot, qapp):
    """Open desks; all are closed at the end."""
    opened = []

    def sit_down(*words):
        opened.append(Desk(qtbot, *words).settle())
        return opened[-1]

    yield sit_down
    for desk in opened:
        desk.close()


@pytest.fixture
def kept(compiled, home):
    """The home of this test, with the library already compiled."""
    shutil.copytree(compiled, home)
    return home


@pytest.fixture
def desk(kept, desks):
    """A desk with the built-in dossier open."""
    return desks()


@pytest.fixture
def announced(monkeypatch):
    """What a screen reader is told to say, as where one listens; nothing reads it here."""
    told = []

    def hear(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told

"""Whatever an action, a page or a record brings to sight has names for those who hear it.

The views are those of the tables: one that is added there is walked here without being named here.
"""

from importlib import import_module
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

import desktop.view
import desktop.window
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind, ViewName
from desktop.model.place import Place, dossier_place, parse_place
from desktop.window.actions import ACTIONS, ActionId

DOSSIER = "cambodia-peace-diplomacy"
ENDS = (ActionId.QUIT,)
TEXT = QAccessible.Text
PASSAGE = f"sastra://{DOSSIER}/passage/personnel-by-2023"


def on_screen() -> list[QWidget]:
    """Return every visible widget that can have the focus, of all windows."""
    return [
        widget
        for widget in QApplication.allWidgets()
        # PySide has answered with what stood at the address of a widget before: what a screen reader asks.
        if isinstance(widget, QWidget)
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
    ]


def unnamed() -> list[str]:
    found = []
    for widget in on_screen():
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(TEXT.Name).strip():
            parent = type(widget.parent()).__name__
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {parent}")
    return found


def said_twice() -> list[str]:
    """Return the names that are told again as descriptions."""
    found = []
    for widget in on_screen():
        interface = QAccessible.queryAccessibleInterface(widget)
        name, told = (interface.text(kind).strip() for kind in (TEXT.Name, TEXT.Description))
        if told and (told == name or told.startswith(f"{name} (")):
            found.append(told)
    return found


def dialogs() -> set[str]:
    """Return the names of the windows that the program can open beside its own."""
    for package in (desktop.view, desktop.window):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    below, found = [QDialog], set()
    while below:
        each = below.pop()
        below += each.__subclasses__()
        if each.__module__.startswith("desktop.") and not each.__subclasses__():
            found.add(each.__name__)
    return found


def put_away(desk):
    """Close what stands beside the window or pops up over it."""
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not desk.window and each.parent() is not None:
            each.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def files(monkeypatch, tmp_path):
    """Choose a file of marks wherever one is to be opened, and none to be written."""
    file = tmp_path / "marks.html"
    file.write_text(f'<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF="{PASSAGE}">A</A></DL><p>\n')
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")


def test_what_every_action_brings_to_sight_has_names(kept, desks, files):
    desk = desks("--place", PASSAGE)
    found, windows = {}, set()
    for spec in ACTIONS:
        if spec.id in ENDS:
            continue
        desk.interior.actions[spec.id].trigger()
        desk.settle()
        windows |= {type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()}
        if unnamed() or said_twice():
            found[spec.id.value] = unnamed() + said_twice()
        put_away(desk)
    assert found == {}
    assert dialogs() - windows == set()


def test_every_page_of_a_dossier_has_names(kept, desks):
    found = {}
    for name in ViewName:
        desk = desks("--place", f"sastra://{DOSSIER}/{RecordKind.VIEW.value}/{name.value}")
        desk.until(lambda name=name, desk=desk: desk.running_pages().page(name) is not None)
        desk.until(desk.running_pages().page(name).isVisible)
        if unnamed() or said_twice():
            found[name.value] = unnamed() + said_twice()
        desk.close()
    assert found == {}


def test_every_kind_of_record_has_names(kept, desks):
    desk = desks("--place", PASSAGE)
    found = {}
    for place in records(kept):
        desk.program.reading.open_place(place)
        desk.settle()
        if unnamed():
            found[place.link] = unnamed()
    assert found == {}


def records(home) -> list[Place]:
    """Return one record of each kind that a dossier has, and the dossier itself."""
    store = LibraryStore.open(home / "cache" / "library")
    fetch = {
        RecordKind.SECTION: store.sections,
        RecordKind.PASSAGE: store.passages,
        RecordKind.FIGURE: store.figures,
        RecordKind.SERIES: store.series,
        RecordKind.ENTITY: store.entities,
        RecordKind.EVENT: store.events,
        RecordKind.SOURCE: store.sources,
    }
    kinds = set(RecordKind) - {RecordKind.VIEW, RecordKind.DOSSIER}
    assert kinds == set(fetch)
    try:
        firsts = [parse_place(f"{DOSSIER}/{kind.value}/{fetch[kind](DOSSIER)[0].id}") for kind in fetch]
    finally:
        store.close()
    return [dossier_place(DOSSIER), *firsts]

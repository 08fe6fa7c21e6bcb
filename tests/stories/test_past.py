"""Where the reader was, what has changed since, and backups, through the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.app.feature_backups import preview_words
from desktop.model.mark import MarkKind
from desktop.model.notice import NoticeAction
from desktop.model.placing import Standing
from desktop.window.actions import ActionId
from tests.stories.conftest import BUILTIN
from tests.stories.test_marking import at_words

TEXT = "people live in the [Mekong region]"


@pytest.fixture
def dossier(home, monkeypatch):
    """A dossier of the reader's own, which may be changed."""
    import shutil

    folder = home / "data" / "dossiers" / "own"
    shutil.copytree(BUILTIN, folder)
    shutil.copytree(BUILTIN.parent / "schema", home / "data" / "dossiers" / "schema")
    change(folder / "dossier.yaml", "id: cambodia-peace-diplomacy", "id: own")
    return folder


def change(file, was, now):
    text = file.read_text("utf-8")
    assert was in text, (file, was)
    file.write_text(text.replace(was, now, 1), "utf-8")


def feature(desk, name):
    return desk._act.second.features._made[f"desktop.app.feature_{name}"]


def stay(desk):
    desk.program.past._clock.timeout.emit()
    return desk.settle()


def mark_words(desk, words="people live"):
    return at_words(desk, words).press("Ctrl+Shift+Right").press("H")


def test_places_where_the_reader_stayed_are_listed_and_opened_again(desk):
    stay(desk.open_contents("Mekong"))
    first = desk.place()
    stay(desk.open_contents("Win-Win"))
    assert desk.place() != first
    desk.press("Ctrl+H")
    history = feature(desk, "past").history
    titles = [line for line in history.words() if line.startswith("  ") or ":" in line]
    assert len(titles) == 2
    history.field.setText("region")
    desk.settle()
    (_, line) = history.words()
    assert "region" in line
    history.field.setText("zebra")
    assert "Take a word away" in " ".join(desk.settle() and history.words())
    history.field.setText("region")
    desk.settle()
    QTest.keyClick(history.list, Qt.Key.Key_Return)
    assert desk.settle().place() == first
    history.close()


def test_a_section_tells_quietly_how_much_of_it_was_read(desk, desks):
    stay(desk.open_contents("Mekong"))
    read, total = desk.window.contents._delegate.read["mekong"]
    assert (read, total > 1) == (1, True)
    desk.close()
    again = desks()
    assert again.window.contents._delegate.read["mekong"] == (1, total)


def test_a_changed_dossier_is_told_with_the_marks_it_touches(dossier, desks):
    desk = desks("--place", "own/passage/mekong-people")
    desk.until(lambda: desk.program.past._snapshot is not None)
    mark_words(desk)
    (mark,) = desk.program.marks.marks
    assert mark.anchor.exact == "people"
    desk.close()
    file = next(each for each in dossier.rglob("*.yaml") if TEXT in each.read_text("utf-8"))
    change(file, TEXT, "persons are at home in the [Mekong region]")
    again = desks("--place", "own/passage/mekong-people")
    again.until(lambda: again.program.past.changes is not None)
    assert any(notice.action is NoticeAction.SHOW_CHANGES for notice in again.told)
    again.settle().press("Ctrl+Shift+H")
    lines = "\n".join(feature(again, "past").changes.words())
    assert "Changed: 1" in lines
    assert "The region and its people" in lines
    assert "Your marks touched: 1" in lines
    assert "“people”" in lines
    feature(again, "past").changes.close()
    placings = again.program.marks._placings
    assert placings[mark.id].standing in (Standing.MOVED, Standing.ORPHAN)
    assert not again.interior.reader_marks.bands.marks_at(0)


def test_a_dossier_that_is_there_in_another_language_is_not_told_as_a_changed_one(dossier, desks):
    first = desks("--place", "own/passage/mekong-people")
    first.until(lambda: first.program.past._snapshot is not None)
    first.settle().close()
    change(dossier / "sections" / "02-mekong.yaml", TEXT, "vivent dans la [Mekong region]")
    change(dossier / "dossier.yaml", "language: en", "language: fr")
    again = desks("--place", "own/passage/mekong-people")
    again.until(lambda: "vivent dans la" in again.text() and again.program.past._snapshot is not None)
    again.settle()
    assert again.program.past.changes is None
    assert not [notice for notice in again.told if notice.action is NoticeAction.SHOW_CHANGES]


def test_a_lost_mark_is_put_where_the_reader_says(dossier, desks):
    desk = desks("--place", "own/passage/mekong-people")
    mark_words(desk)
    desk.close()
    file = next(each for each in dossier.rglob("*.yaml") if TEXT in each.read_text("utf-8"))
    change(file, TEXT, "souls stay where the river runs, in the [Mekong region]")
    again = desks("--place", "own/passage/mekong-people")
    again.until(lambda: bool(again.program.marks._placings))
    again.press("Ctrl+2")
    pane = again.interior.marks.inside
    again.until(lambda: pane.model.rowCount() > 1)
    pane.list.setCurrentIndex(pane.model.index(1))
    assert pane.placing.isVisible()
    if pane.placing.attach.isVisible():
        at_words(again, "souls stay").press("Ctrl+Shift+Right")
        pane.placing.attach.click()
    else:
        pane.placing.accept.click()
    again.settle()
    (mark,) = again.program.marks.marks
    assert mark.anchor.exact in again.text()


def test_a_backup_is_looked_into_and_restored(desk):
    mark_words(desk)
    desk.interior.actions[ActionId.BACKUPS].trigger()
    backups = feature(desk, "backups")
    desk.settle()
    backups._restoring.ask(_copy)
    desk.settle()
    desk.interior.undo_requested.emit()
    assert desk.settle().program.marks.marks == ()
    backups.do(ActionId.BACKUPS)
    desk.settle()
    assert "Would come back" in backups.dialog.told.text()
    backups.restore.click()
    desk.settle()
    assert [mark.kind for mark in desk.program.marks.marks] == [MarkKind.HIGHLIGHT]
    assert len(set(backups.dialog.words())) == len(backups.dialog.words()) > 2
    backups.dialog.close()


def _copy(store):
    return store.copies.make()


def test_an_empty_preview_says_that_nothing_differs():
    from desktop.userdata.copies import BackupPreview

    words = preview_words(BackupPreview(None, 0, 3, 1, "", (), (), ()))
    assert "3 marks" in words
    assert "Nothing differs" in words


def test_history_is_forgotten_at_the_second_press_and_an_old_press_does_not_count(desk):
    stay(desk.open_contents("Mekong"))
    desk.press("Ctrl+H")
    history = feature(desk, "past").history
    button = next(one for one in history.findChildren(QPushButton) if "Forget" in one.text())
    button.click()
    history.close()
    desk.interior.actions[ActionId.HISTORY].trigger()
    button.click()
    desk.settle()
    assert not any("No place visited yet" in line for line in history.words())
    button.click()
    desk.settle()
    (line,) = history.words()
    assert line.startswith("No place visited yet")


def test_a_figure_with_another_value_is_told_by_its_name(dossier, desks):
    desk = desks("--place", "own/section/global-contributions")
    desk.until(lambda: desk.program.past._snapshot is not None)
    desk.close()
    file = dossier / "sections" / "03-global-contributions.yaml"
    change(file, "  value: 9205", "  value: 9826")
    again = desks("--place", "own/section/global-contributions")
    again.until(lambda: again.program.past.changes is not None)
    again.settle().interior.actions[ActionId.CHANGES].trigger()
    lines = "\n".join(feature(again, "past").changes.words())
    assert ": was 9,205, now 9,826" in lines
    assert "pk-sent-2023" not in lines

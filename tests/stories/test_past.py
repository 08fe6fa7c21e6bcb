"""Where the reader was, what has changed since, and what comes in and goes out, through the real window."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.app.feature_backups import preview_words
from desktop.model.edit import adding_folder, changing, changing_folders
from desktop.model.ids import FolderId
from desktop.model.mark import Folder, MarkKind
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


def test_marks_go_out_and_come_back_with_a_preview(desk, tmp_path):
    mark_words(desk)
    (mark,) = desk.program.marks.marks
    desk.interior.actions[ActionId.EXPORT_MARKS].trigger()
    exchange = feature(desk, "exchange")
    file = tmp_path / "marks.json"
    exchange.export.ask_to_save(str(file))
    desk.settle()
    assert "people" in json.dumps(json.loads(file.read_text("utf-8")))
    desk.interior.undo_requested.emit()
    assert desk.settle().program.marks.marks == ()
    exchange.open_file(str(file))
    desk.settle()
    assert exchange.incoming.isVisible()
    assert "1 new" in exchange.incoming.hint.text()
    exchange.incoming.take.click()
    desk.settle()
    assert [one.anchor.exact for one in desk.program.marks.marks] == [mark.anchor.exact]
    desk.interior.undo_requested.emit()
    assert desk.settle().program.marks.marks == ()


def test_a_file_that_holds_no_marks_is_told_in_plain_words(desk, tmp_path):
    desk.interior.actions[ActionId.EXPORT_MARKS].trigger()
    exchange = feature(desk, "exchange")
    exchange.export.close()
    file = tmp_path / "letter.json"
    file.write_text("Dear reader", "utf-8")
    exchange.open_file(str(file))
    desk.settle()
    assert not exchange.incoming.isVisible()
    assert "form" in desk.notice()


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
    assert "would come back" in backups.dialog.told.text()
    backups.restore.click()
    desk.settle()
    assert [mark.kind for mark in desk.program.marks.marks] == [MarkKind.HIGHLIGHT]
    backups.dialog.close()


def _copy(store):
    return store.copies.make()


def test_an_empty_preview_says_that_nothing_differs():
    from desktop.userdata.copies import BackupPreview

    words = preview_words(BackupPreview(None, 0, 3, 1, "", (), (), ()))
    assert "3 marks" in words
    assert "Nothing differs" in words


def test_after_each_change_a_file_of_the_dossier_is_written_also_after_a_restart(desk, desks, tmp_path):
    desk.program.auto_export.set_folder(str(tmp_path))
    mark_words(desk)
    (file,) = tmp_path.iterdir()
    assert "people" in file.read_text("utf-8")
    desk.close()
    again = desks()
    mark_words(again, "economic cooperation")
    assert "economic" in file.read_text("utf-8")
    again.program.auto_export.set_folder("")
    again.settle().interior.undo_requested.emit()
    again.settle()
    assert "economic" in file.read_text("utf-8")


def change_there(file, was, now):
    """Change the file as a synchroniser does: another one takes its place."""
    beside = file.with_name("beside")
    text = file.read_text("utf-8")
    assert was in text
    beside.write_text(text.replace(was, now), "utf-8")
    beside.replace(file)


def test_what_another_machine_changed_in_the_folder_is_offered_merged_and_taken_back(desk, tmp_path):
    mark_words(desk)
    (mark,) = desk.program.marks.marks
    desk.program.auto_export.set_folder(str(tmp_path))
    desk.settle()
    (file,) = tmp_path.iterdir()
    change_there(file, f'"title": "{mark.title}"', '"title": "Named there"')
    desk.until(lambda: "Another machine" in desk.notice())
    desk.press_notice_button()
    merging = feature(desk, "merging")
    assert any("Named there" in line or "people" in line for line in merging.dialog.words())
    merging.dialog.take.click()
    desk.settle()
    assert not merging.dialog.isVisible()
    assert [one.title for one in desk.program.marks.marks] == ["Named there"]
    assert desk.program.auto_export.waiting == ()
    desk.interior.undo_requested.emit()
    desk.settle()
    assert [one.title for one in desk.program.marks.marks] == [mark.title]
    assert mark.title in file.read_text("utf-8")


def test_a_folder_renamed_is_written_into_the_export(desk, tmp_path):
    mark_words(desk)
    desk.program.auto_export.set_folder(str(tmp_path))
    desk.settle()
    (mark,) = desk.program.marks.marks
    folder = Folder(FolderId("f"), "First name", mark.created)
    desk.program.marks.do(adding_folder("New folder", folder))
    desk.program.marks.do(changing("Move", [(mark, mark._replace(folder=folder.id))]))
    desk.settle()
    (file,) = tmp_path.iterdir()
    assert "First name" in file.read_text("utf-8")
    desk.program.marks.do(changing_folders("Rename", [(folder, folder._replace(title="Second name"))]))
    desk.settle()
    assert "Second name" in file.read_text("utf-8")


def test_nothing_to_merge_is_said(desk):
    desk.interior.actions[ActionId.MERGE_MARKS].trigger()
    assert "No folder" in desk.settle().notice()


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
    assert "No place visited yet." not in history.words()
    button.click()
    desk.settle()
    assert history.words() == ("No place visited yet.",)


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


def test_undo_takes_out_the_history_that_came_with_an_import(desk, tmp_path):
    mark_words(desk)
    visit = {"dossier": "elsewhere", "record_kind": "passage", "record": "p", "time": "2020-01-01T00:00:00Z"}
    desk.interior.actions[ActionId.EXPORT_MARKS].trigger()
    exchange = feature(desk, "exchange")
    exchange.export.ask_to_save(str(tmp_path / "marks.json"))
    everything = json.loads(desk.settle() and (tmp_path / "marks.json").read_text("utf-8"))
    everything["visits"] = [visit | {"title": "From elsewhere"}]
    (tmp_path / "marks.json").write_text(json.dumps(everything), "utf-8")
    desk.interior.undo_requested.emit()
    exchange.open_file(str(desk.settle() and tmp_path / "marks.json"))
    desk.settle()
    assert any("1 new" in line for line in exchange.incoming.words() if "visited" in line)
    exchange.incoming.take.click()
    desk.settle().interior.actions[ActionId.HISTORY].trigger()
    desk.settle()
    history = feature(desk, "past").history
    assert any("From elsewhere" in line for line in history.words())
    for ask, is_there in ((desk.interior.undo_requested, False), (desk.interior.redo_requested, True)):
        ask.emit()
        desk.settle()
        feature(desk, "past")._on_words("")
        desk.settle()
        assert any("From elsewhere" in line for line in history.words()) == is_there

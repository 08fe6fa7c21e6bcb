"""What comes in and goes out, by hand and through a folder that machines share, through the real window."""

import json

from desktop.model.edit import adding_folder, changing, changing_folders
from desktop.model.ids import FolderId
from desktop.model.mark import Folder
from desktop.window.actions import ActionId
from tests.stories.test_past import feature, mark_words


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
    assert "new: 1" in exchange.incoming.hint.text()
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
    assert any("new: 1" in line for line in exchange.incoming.words() if "visited" in line)
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


def test_a_file_in_the_folder_that_cannot_be_read_is_told_as_that(desk, tmp_path):
    mark_words(desk)
    desk.program.auto_export.set_folder(str(tmp_path))
    desk.settle()
    (file,) = tmp_path.iterdir()
    file.write_text("<<<<<<< conflict", "utf-8")
    desk.until(lambda: "cannot be read" in desk.notice())
    desk.press_notice_button()
    assert any("no form" in line for line in feature(desk, "merging").dialog.words())
    assert not feature(desk, "merging").dialog.take.isEnabled()
    assert file.read_text("utf-8") == "<<<<<<< conflict"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.app.feature_workspaces import WorkspacesFeature
from tests.stories.test_tabs import titles


def workspaces(desk):
    desk.press("Ctrl+Shift+W")
    return desk.window.findChild(WorkspacesFeature)


def named(feature):
    return [feature.dialog.list.item(row).text() for row in range(feature.dialog.list.count())]


def test_a_workspace_is_kept_and_put_back(desk, tmp_path):
    desk.open_contents("A voice for peace").scroll(30)
    desk.press("Ctrl+T")
    desk.open_contents("The Win-Win Policy").scroll(80)
    shown, here = titles(desk), desk.position()
    feature = workspaces(desk)
    feature.dialog.save_requested.emit("Two places")
    desk.settle()
    assert named(feature) == ["Two places"]
    feature.dialog.close()
    desk.program.tabs.close_current()
    desk.settle()
    desk.open_contents("Influence beyond its size")
    assert titles(desk) == []
    feature.dialog.open_requested.emit("Two places")
    desk.settle()
    assert titles(desk) == shown
    assert desk.position() == here
    assert not feature.dialog.isVisible()


def test_a_workspace_travels_as_one_file(desk, tmp_path):
    feature = workspaces(desk)
    feature.dialog.save_requested.emit("Mine")
    file = tmp_path / "given.sastra-workspace"
    feature.dialog.give_requested.emit(("Mine", file))
    feature.dialog.remove_requested.emit("Mine")
    desk.settle()
    assert named(feature) == []
    feature.dialog.take_requested.emit(file)
    desk.settle()
    assert named(feature) == ["Mine"]
    assert "Took in" in desk.notice()


def test_a_removed_workspace_can_be_put_back(desk):
    feature = workspaces(desk)
    dialog = feature.dialog
    dialog.save_requested.emit("Mine")
    desk.settle()
    dialog.list.setFocus()
    dialog.list.setCurrentRow(0)
    desk.press("Del")
    assert named(feature) == []
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Undo the removal")
    button.click()
    desk.settle()
    assert named(feature) == ["Mine"]
    assert not [each for each in dialog.findChildren(QPushButton) if each.text() == "Undo the removal"]
    dialog.close()


def test_a_workspace_gets_another_name_but_never_that_of_another_one(desk):
    feature = workspaces(desk)
    dialog = feature.dialog
    for name in ("Mine", "Yours"):
        dialog.save_requested.emit(name)
    desk.settle()
    dialog.name.setFocus()
    desk.press("Tab", "F2")
    QTest.keyClicks(QApplication.focusWidget(), "Ours")
    desk.press("Return")
    assert named(feature) == ["Ours", "Yours"]
    assert dialog.list.currentItem().isSelected()
    dialog.rename_requested.emit(("Ours", "Yours"))
    desk.settle()
    assert named(feature) == ["Ours", "Yours"]
    assert "already" in desk.notice()
    dialog.close()

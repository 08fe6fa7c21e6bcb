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

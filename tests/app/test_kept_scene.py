"""The picture that one run leaves for the next: used only where it holds true."""

import pytest

from desktop.app.kept_scene import keep_scene, read_kept_scene
from desktop.control.scene import Scene
from desktop.model.choices import RecordKind, Stance
from desktop.model.place import Place
from desktop.model.tab import TabsShown, TabTitle
from desktop.paths import FIRST_PICTURE, find_paths
from desktop.render.reading import ArticlePage, PassageAnchor, ReadingPosition, TreeNode
from desktop.settings.values import Settings

PLACE = Place("peace", RecordKind.PASSAGE, "coal", 7)
SCENE = Scene(
    Settings({"theme": "dark", "keys": {"undo": ["Ctrl+U"]}}),
    {"panes": [1, 2, 3], "geometry": "abc"},
    TabsShown((TabTitle("One", "Peace"), TabTitle("Two")), 1),
    "Peace",
    True,
    (TreeNode(PLACE, "1", "Coal", -1, Stance.ACCOUNT), TreeNode(PLACE, "", "ខ្មែរ")),
    ArticlePage("peace", "Peace", "<p>x</p>", (PassageAnchor("coal", "s", "passage:coal", "x"),), False, 2),
    ReadingPosition(PLACE, 12),
)


@pytest.fixture
def paths(home):
    found = find_paths({"SASTRA_HOME": str(home)})
    for file in (found.library / "library.sqlite", found.data / "marks.sqlite"):
        file.parent.mkdir(parents=True)
        file.write_text("x")
    return found


def test_what_is_kept_comes_back_as_it_was(paths):
    for scene in (SCENE, Scene()):
        keep_scene(paths, scene)
        assert read_kept_scene(paths) == scene


@pytest.mark.parametrize("changed", ["library", "marks", "log", "settings"])
def test_a_picture_of_files_that_have_changed_is_not_used(paths, changed):
    keep_scene(paths, SCENE)
    file = {
        "library": paths.library / "library.sqlite",
        "marks": paths.data / "marks.sqlite",
        "log": paths.data / "marks.sqlite-wal",
        "settings": paths.config / "settings.json",
    }[changed]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("another")
    assert read_kept_scene(paths) is None


def test_a_damaged_picture_is_not_used(paths):
    keep_scene(paths, SCENE)
    file = paths.cache / FIRST_PICTURE
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert read_kept_scene(paths) is None
        file.write_bytes(whole[:at])
        assert read_kept_scene(paths) is None


def test_a_picture_that_cannot_be_kept_leaves_none(paths):
    (paths.cache / FIRST_PICTURE).mkdir()
    keep_scene(paths, SCENE)
    assert read_kept_scene(paths) is None
    assert [file.name for file in paths.cache.iterdir() if file.is_file()] == []

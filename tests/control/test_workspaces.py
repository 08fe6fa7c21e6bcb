import pytest

from desktop.control.session_record import Session
from desktop.control.tab_record import KeptTab, KeptTabs
from desktop.control.workspace_files import ENDING, Workspace, file_of, names, read, remove, write
from desktop.model.errors import SastraError
from desktop.model.place import dossier_place
from desktop.model.tab import TabTitle
from desktop.render.reading import ReadingPosition

POSITION = ReadingPosition(dossier_place("energy"))
SESSION = Session(
    POSITION, "coal", {"shown": [True]}, {}, tabs=KeptTabs((KeptTab(POSITION, TabTitle("a", "b")),))
)


@pytest.mark.parametrize("name", ["Coal", "a/b ..", "ខ្មែរ", "50% “done”", "CON:1*?"])
def test_a_workspace_of_any_name_comes_back(tmp_path, name):
    file = file_of(tmp_path / "new", name)
    write(file, Workspace(name, SESSION))
    assert file.parent == tmp_path / "new"
    assert names(file.parent) == (name,)
    assert read(file) == Workspace(name, SESSION)
    remove(file)
    assert names(file.parent) == ()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"workspace": "x"}', '{"workspace": "", "session": {}}'])
def test_what_is_no_workspace_is_said_plainly(tmp_path, text):
    file = tmp_path / f"x{ENDING}"
    file.write_text(text)
    with pytest.raises(SastraError, match="is no workspace"):
        read(file)


def test_a_file_that_is_not_there_is_said_plainly(tmp_path):
    with pytest.raises(SastraError, match="could not be read"):
        read(tmp_path / "nothing")

import json
import os
from contextlib import closing

import pytest

from desktop.__main__ import main
from desktop.paths import find_paths
from desktop.userdata.store import UserStore
from tests.userdata.reader import a_highlight, a_mark, ids


def opened():
    return closing(UserStore.open(find_paths(os.environ).data))


@pytest.fixture
def marks(home):
    with opened() as store:
        store.add_mark(a_mark("one"))
        store.add_mark(a_highlight("two"))


@pytest.fixture
def file(marks, tmp_path):
    """An export of another machine that has one mark more."""
    main(["export", "--output", str(tmp_path / "marks.json")])
    found = json.loads((tmp_path / "marks.json").read_text("utf-8"))
    found["marks"].append({**found["marks"][0], "id": "three", "title": "Third"})
    (tmp_path / "marks.json").write_text(json.dumps(found), "utf-8")
    return str(tmp_path / "marks.json")


@pytest.mark.parametrize(
    ("form", "begins"),
    [("json", "{"), ("annotations", "{"), ("markdown", "# M"), ("html", "<!"), ("csv", "id,")],
)
def test_marks_are_written_to_the_screen_in_each_form(marks, capsys, form, begins):
    assert main(["export", "--form", form]) == 0
    assert capsys.readouterr().out.startswith(begins)


def test_an_export_that_cannot_be_written_says_so(marks, tmp_path, capsys):
    assert main(["export", "--output", str(tmp_path / "nowhere" / "marks.json")]) == 1
    assert capsys.readouterr().err.startswith("sastra: ")


def test_a_preview_changes_nothing(file, capsys):
    assert main(["import", file, "--preview"]) == 0
    assert "1 new, 2 the same, 0 changed" in capsys.readouterr().out
    with opened() as store:
        assert ids(store.marks()) == ["one", "two"]


def test_without_an_answer_nothing_is_taken_in(file, capsys):
    assert main(["import", file]) == 1
    assert "Nothing was changed." in capsys.readouterr().out


def test_an_import_is_done_and_undone(file, capsys):
    assert main(["import", file, "--yes"]) == 0
    with opened() as store:
        assert ids(store.marks()) == ["one", "two", "three"]
    undo = capsys.readouterr().out.splitlines()[-1].split("sastra ")[1].split()
    assert main(undo) == 0
    with opened() as store:
        assert ids(store.marks()) == ["one", "two"]


def test_what_cannot_be_read_is_refused_in_a_sentence(marks, tmp_path, capsys):
    (tmp_path / "x").write_bytes(b"\xff\xfe")
    for name in ("x", "missing"):
        assert main(["import", str(tmp_path / name), "--yes"]) == 1
    assert capsys.readouterr().err.count("sastra: ") == 2


def test_backups_are_listed_and_looked_into(marks, capsys):
    assert main(["backups"]) == 0
    name = capsys.readouterr().out.strip()
    assert name.startswith("marks-")
    assert main(["backups", "--preview", name]) == 0
    assert "go 2" in capsys.readouterr().out
    assert main(["backups", "--restore", "marks-1999-01-01.sqlite"]) == 1

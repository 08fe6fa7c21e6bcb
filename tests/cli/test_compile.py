import json

import pytest

from desktop.cli.compile import run
from desktop.library.store import LibraryStore
from desktop.library.trouble import no_library
from tests.library.disks import read_only
from tests.library.folders import break_dossier, write_dossier


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def root(tmp_path):
    return tmp_path / "dossiers"


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_line_is_an_object_and_the_last_says_done(root, library, capsys):
    write_dossier(root, "good")
    break_dossier(write_dossier(root, "bad"))
    assert run(["--json", "--library", str(library), str(root)]) == 0
    told = lines(capsys)
    assert [line["event"] for line in told if line["event"] != "problem"] == [
        "progress",
        "progress",
        "progress",
        "dossier",
        "dossier",
        "done",
    ]
    assert told[0] == {"event": "progress", "done": 0, "total": 2, "subject": "bad"}
    assert {line["title"]: line["condition"] for line in told if line["event"] == "dossier"} == {
        "bad": "broken",
        "Good": "ready",
    }
    assert all(line["what"] and line["file"] for line in told if line["event"] == "problem")
    assert told[-1] == {"event": "done", "compiled": 1, "unchanged": 0, "removed": 0, "broken": 1}


def test_a_second_run_does_nothing(root, library, capsys):
    write_dossier(root, "good")
    run(["--library", str(library), str(root)])
    capsys.readouterr()
    assert run(["--library", str(library), str(root)]) == 0
    assert capsys.readouterr().out == "0 compiled, 1 unchanged, 0 removed, 0 broken\n"


def test_one_dossier_can_be_named_and_a_gone_one_is_taken_out(root, library, capsys):
    one, two = write_dossier(root, "one"), write_dossier(root, "two")
    run(["--library", str(library), str(one), str(two)])
    (one / "dossier.yaml").unlink()
    run(["--library", str(library), str(one)])
    assert f"removed: {one}" in capsys.readouterr().out
    assert ids(library) == ["two"]


def test_pruning_takes_out_what_is_elsewhere(root, tmp_path, library):
    write_dossier(root, "one")
    write_dossier(tmp_path / "elsewhere", "two")
    run(["--library", str(library), str(root), str(tmp_path / "elsewhere")])
    run(["--library", str(library), str(root)])
    assert ids(library) == ["one", "two"]
    run(["--library", str(library), "--prune", str(root)])
    assert ids(library) == ["one"]


def test_without_folders_the_readers_own_are_compiled(tmp_path, monkeypatch):
    monkeypatch.setenv("SASTRA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SASTRA_DOSSIERS", str(tmp_path / "mine"))
    write_dossier(tmp_path / "mine", "mine")
    assert run([]) == 0
    assert "mine" in ids(next((tmp_path / "home").rglob("library.sqlite")).parent)


def test_a_failure_is_told_with_its_remedy(root, tmp_path, capsys):
    folder = write_dossier(root, "one")
    cache = tmp_path / "cache"
    cache.mkdir()
    with read_only(cache):
        assert run(["--json", "--library", str(cache / "library"), str(folder)]) == 1
        told = lines(capsys)[-1]
        assert (told["event"], told["kind"]) == ("failed", "StoreReadOnly")
        assert told["text"]
        assert told["remedy"]
        assert run(["--library", str(cache / "library"), str(folder)]) == 1
        assert told["remedy"] in capsys.readouterr().err


def test_no_library_is_said_in_a_sentence(tmp_path):
    assert str(no_library(tmp_path)).endswith(".")


def ids(library):
    store = LibraryStore.open(library)
    try:
        return sorted(entry.id for entry in store.entries())
    finally:
        store.close()

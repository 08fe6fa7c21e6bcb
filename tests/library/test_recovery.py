import os
import sqlite3

import pytest

from desktop.library import folder_reader
from desktop.library.layout import condemn, index_path, store_path
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.errors import StoreDamaged
from tests.library.building import watched
from tests.library.folders import break_dossier


@pytest.mark.parametrize("damage", ["gone", "empty", "torn", "strange"])
def test_an_index_that_is_no_good_is_made_anew_from_the_store(build, damage, monkeypatch):
    build.write("one")
    break_dossier(build.write("bad"))
    build.run()
    spoil_index(index_path(build.library), damage)
    monkeypatch.setattr(folder_reader, "load_folder", watched(None, []))
    if damage == "gone":
        assert build.stale() == ["bad", "one"]
    build.run(build.root / "one", build.root / "bad")
    assert build.indexed_numbers() == build.read(lambda store: sorted(store.documents(range(1_000))))


def spoil_index(folder, damage):
    files = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    if damage == "gone":
        for path in folder.iterdir():
            path.unlink()
    if damage == "empty":
        (folder / "meta.json").write_text("")
    if damage == "torn":
        for path in files:
            os.truncate(path, path.stat().st_size // 2)
    if damage == "strange":
        (folder / "meta.json").write_text(
            '{"index_settings": {}, "segments": [], "schema": [], "opstamp": 0}'
        )


@pytest.mark.parametrize("damage", ["foreign", "old", "empty", "zeroed", "torn", "text"])
def test_a_store_that_is_no_good_is_made_anew_without_asking(build, damage):
    build.write(title="Peace", passages=400)
    build.run()
    spoil_store(store_path(build.library), damage)
    assert build.stale() == ["peace"]
    build.run()
    assert build.titles() == ["Peace"]
    assert build.stale() == []
    assert build.indexed_numbers() == build.read(lambda store: sorted(store.documents(range(1_000))))


def spoil_store(path, damage):
    size = path.stat().st_size
    if damage in ("foreign", "old"):
        connection = sqlite3.connect(path)
        connection.execute(
            "PRAGMA application_id = 7" if damage == "foreign" else "PRAGMA user_version = 999"
        )
        connection.close()
    if damage == "empty":
        os.truncate(path, 0)
    if damage == "zeroed":
        path.write_bytes(bytes(size))
    if damage == "torn":
        os.truncate(path, size // 2)
    if damage == "text":
        path.write_text("This is no database.\n" * 500)


def test_a_page_lost_in_the_middle_is_told_by_the_reader_and_made_anew(build):
    build.write(title="Peace", passages=400)
    build.run()
    path = store_path(build.library)
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + bytes(len(whole) - 16384) + whole[-8192:])
    with pytest.raises(StoreDamaged):
        build.read(lambda store: store.entries() and store.passages("peace"))
    assert build.stale() == ["peace"]
    build.run()
    assert build.read(lambda store: len(store.passages("peace"))) == 400


def test_a_condemned_library_is_made_anew_even_if_it_looks_whole(build, monkeypatch):
    folder = build.write()
    build.run()
    condemn(build.library)
    assert build.stale() == ["peace"]
    assert len(build.run(folder).reports) == 1
    assert build.stale() == []


def test_another_version_of_the_program_compiles_again_while_the_old_can_be_read(build, monkeypatch):
    build.write()
    build.run()
    monkeypatch.setattr("desktop.__version__", "99.0")
    assert build.titles() == ["Peace"]
    assert build.stale() == ["peace"]
    build.run()
    assert build.stale() == []


def test_an_open_reader_survives_a_library_made_anew(build):
    build.write(title="Peace")
    build.run()
    store = LibraryStore.open(build.library)
    condemn(build.library)
    build.run()
    assert store.entry("peace").dossier.title == "Peace"
    assert len(store.passages("peace")) == 2
    assert store.mentions("peace", RecordKind.ENTITY, "none") == ()
    store.close()

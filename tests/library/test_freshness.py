import pytest

from desktop.library.compile import compile_folders
from desktop.library.freshness import found_folders, glance_at, known_folders, stale_folders, staleness
from desktop.library.index import IndexWriter
from desktop.library.layout import store_path
from desktop.model.errors import StoreFull
from tests.library.folders import settle, write_dossier


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def root(tmp_path):
    return tmp_path / "dossiers"


def compile_all(root, library):
    return compile_folders(stale_folders([root], library), library, lambda step: None, lambda: False)


def test_a_dossier_below_two_roots_counts_once_however_they_are_spelled(root):
    folder = write_dossier(root, "one")
    assert found_folders([root, folder, root / "other" / ".."]) == (folder,)


def test_without_a_library_everything_is_to_be_built(root, library):
    folder = write_dossier(root, "one")
    assert stale_folders([root], library) == (folder,)
    assert known_folders(library) == ()
    assert not library.exists()


def test_a_missing_root_is_an_empty_one(root, library):
    assert stale_folders([root], library) == ()


def test_a_dossier_once_opened_elsewhere_stays_until_its_folder_has_gone(root, library, tmp_path):
    folder = write_dossier(root, "one")
    compile_all(root, library)
    elsewhere = [tmp_path / "elsewhere"]
    assert staleness(elsewhere, library) == ((), ())
    write_dossier(root, "one", title="Changed")
    settle(folder)
    assert staleness(elsewhere, library) == ((folder,), ())
    (folder / "dossier.yaml").unlink()
    assert staleness(elsewhere, library) == ((), (folder,))


def test_a_file_added_or_taken_away_is_a_change(root, library):
    folder = write_dossier(root, "one")
    compile_all(root, library)
    more = folder / "units.yaml"
    more.write_text("units:\n  - {id: person, one: person, other: persons}\n")
    settle(folder)
    assert stale_folders([root], library) == (folder,)
    compile_all(root, library)
    assert stale_folders([root], library) == ()
    more.unlink()
    assert stale_folders([root], library) == (folder,)


def test_an_editors_backup_is_no_change(root, library):
    folder = write_dossier(root, "one")
    compile_all(root, library)
    (folder / "dossier.yaml~").write_text("old")
    (folder / ".dossier.yaml.swp").write_text("old")
    assert stale_folders([root], library) == ()


def test_a_glance_trusts_only_files_that_have_settled(root):
    folder = write_dossier(root, "one")
    assert glance_at(folder)
    (folder / "more.yaml").write_text("units: []\n")
    assert glance_at(folder) == ""
    assert glance_at(folder / "none") == ""


def test_what_the_index_lacks_makes_its_dossier_stale(root, library, monkeypatch):
    folder = write_dossier(root, "one")

    def full(writer):
        raise ValueError("An IO error occurred: 'No space left on device (os error 28)'")

    with monkeypatch.context() as patch:
        patch.setattr(IndexWriter, "commit", full)
        with pytest.raises(StoreFull):
            compile_all(root, library)
    assert store_path(library).exists()
    assert stale_folders([root], library) == (folder,)
    compile_all(root, library)
    assert stale_folders([root], library) == ()

"""Which files count as a dossier, and when they count as changed."""

import os

import pytest

from desktop.load.files import list_files
from desktop.load.fingerprint import dossier_folders, fingerprint
from desktop.load.folder import load_folder
from tests.load.dossiers import CONTENT, SOUND, put


def test_files_are_listed_in_order_of_path(tmp_path):
    put(tmp_path, b="", a__z="", a__b__c="", c="")
    assert list_files(tmp_path).files == ("a/b/c.yaml", "a/z.yaml", "b.yaml", "c.yaml")


def test_backups_and_hidden_files_count_for_nothing(tmp_path):
    put(tmp_path, dossier=SOUND)
    before = fingerprint(tmp_path)
    for name in (
        "dossier.yaml~",
        ".#dossier.yaml",
        "#dossier.yaml#",
        ".dossier.yaml.swp",
        "notes.txt",
        "x.yaml.bak",
    ):
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    put(tmp_path / ".git", hidden="x: 1")
    assert fingerprint(tmp_path) == before
    assert load_folder(tmp_path).problems == ()


def test_fingerprint_tells_changed_renamed_added_and_removed_files(tmp_path):
    put(tmp_path, dossier=SOUND)
    seen = {fingerprint(tmp_path)}
    put(tmp_path, other="")
    seen.add(fingerprint(tmp_path))
    (tmp_path / "other.yaml").rename(tmp_path / "others.yaml")
    seen.add(fingerprint(tmp_path))
    put(tmp_path, others="\n")
    seen.add(fingerprint(tmp_path))
    assert len(seen) == 4
    (tmp_path / "others.yaml").unlink()
    assert fingerprint(tmp_path) in seen
    assert load_folder(tmp_path).fingerprint == fingerprint(tmp_path)


def test_fingerprint_depends_on_nothing_but_names_and_bytes(tmp_path):
    one, two = (put(tmp_path / name, dossier=SOUND) for name in ("one", "two"))
    os.utime(two / "dossier.yaml", (0, 0))
    assert fingerprint(one) == fingerprint(two)


def test_no_files_have_no_fingerprint(tmp_path):
    assert fingerprint(tmp_path) == ""
    assert fingerprint(tmp_path / "nowhere") == ""


def test_links_are_not_followed_and_told(tmp_path):
    outside = put(tmp_path / "outside", secret="events: []")
    folder = put(tmp_path / "dossier", dossier=SOUND)
    (folder / "linked.yaml").symlink_to(outside / "secret.yaml")
    (folder / "below").symlink_to(outside, target_is_directory=True)
    os.mkfifo(folder / "pipe.yaml")
    loaded = load_folder(folder)
    assert list_files(folder).files == ("dossier.yaml",)
    assert [problem.file for problem in loaded.problems] == ["below/", "linked.yaml", "pipe.yaml"]
    assert all("passed over" in str(problem.what) for problem in loaded.problems)


def test_misnamed_files_are_told(tmp_path):
    put(tmp_path, dossier=SOUND)
    (tmp_path / "more.yml").write_text("events: []")
    (problem,) = load_folder(tmp_path).problems
    assert "passed over for its name" in str(problem.what)


def test_dossiers_are_found_below_a_root():
    assert [folder.name for folder in dossier_folders(CONTENT)] == ["broken", "empty", "good", "unreadable"]
    assert dossier_folders(CONTENT / "good") == (CONTENT / "good",)
    assert dossier_folders(CONTENT / "nowhere") == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file_is_told(tmp_path):
    put(tmp_path, dossier=SOUND, other="events: []")
    (tmp_path / "other.yaml").chmod(0)
    assert "cannot be read" in str(load_folder(tmp_path).problems[0].what)

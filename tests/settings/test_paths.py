import sys
from os import pathsep
from pathlib import Path

import pytest

from desktop.paths import find_paths
from tests.tongues import speaking

xdg_only = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the XDG rule is Linux's")


def test_a_checkout_finds_what_ships_with_it_beside_the_package(tmp_path):
    paths = find_paths({"HOME": "/reader"}, package=tmp_path / "desktop")
    assert (paths.resources, paths.builtin) == (tmp_path / "resources", tmp_path / "data")


def test_an_installed_package_finds_it_inside(tmp_path):
    for folder in ("_resources", "_data"):
        (tmp_path / "desktop" / folder).mkdir(parents=True)
    paths = find_paths({"HOME": "/reader"}, package=tmp_path / "desktop")
    assert (paths.resources, paths.builtin) == (
        tmp_path / "desktop" / "_resources",
        tmp_path / "desktop" / "_data",
    )


def test_this_checkout_has_its_folders():
    root = Path(__file__).resolve().parents[2]
    assert find_paths({}).builtin == root / "data"


@xdg_only
def test_the_readers_folders_follow_xdg():
    paths = find_paths({"HOME": "/reader", "XDG_CACHE_HOME": "/fast", "XDG_DATA_HOME": "relative"})
    assert paths.cache == Path("/fast/sastra")
    assert paths.library == Path("/fast/sastra/library")
    assert paths.data == Path("/reader/.local/share/sastra")
    assert paths.dossiers == Path("/reader/.local/share/sastra/dossiers")
    assert paths.config == Path("/reader/.config/sastra")


def test_one_variable_moves_everything_of_the_reader(tmp_path):
    paths = find_paths({"SASTRA_HOME": str(tmp_path)})
    assert all(
        tmp_path in folder.parents for folder in (paths.cache, paths.data, paths.config, paths.dossiers)
    )
    assert tmp_path not in paths.builtin.parents


def test_folders_of_dossiers_are_added_in_order(tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    paths = find_paths({"SASTRA_HOME": str(tmp_path), "SASTRA_DOSSIERS": f"{first}{pathsep}{second}"})
    assert paths.roots == (paths.builtin, paths.resources / "help" / "en", paths.dossiers, first, second)


def test_the_help_is_looked_for_in_the_language_that_is_spoken():
    paths = find_paths({})
    with speaking("km"):
        assert paths.helps[1] == paths.resources / "help" / "km"
        assert paths.helps[1] in paths.roots
    assert paths.resources / "help" / "km" not in paths.roots


def test_a_relative_folder_is_taken_from_where_the_program_was_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_paths({"SASTRA_HOME": "here"}).cache == tmp_path / "here" / "cache"


def test_a_folder_beside_the_program_holds_everything(tmp_path):
    (tmp_path / "sastra-data").mkdir()
    paths = find_paths({"HOME": "/reader"}, package=tmp_path / "desktop")
    for folder in (paths.cache, paths.data, paths.config):
        assert folder.parent == tmp_path / "sastra-data"
    elsewhere = find_paths({"HOME": "/reader", "SASTRA_HOME": "/else"}, package=tmp_path / "desktop")
    assert str(elsewhere.data) == "/else/data"

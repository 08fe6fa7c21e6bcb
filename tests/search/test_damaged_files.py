import pytest

from desktop.cli.search import run
from desktop.paths import find_paths
from tests.library.folders import write_dossier


@pytest.fixture
def library(tmp_path, monkeypatch):
    """The folder of a library that has been searched once."""
    monkeypatch.setenv("SASTRA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SASTRA_DOSSIERS", str(tmp_path / "dossiers"))
    write_dossier(tmp_path / "dossiers", "peace", title="Zephyr")
    assert run(["zephyr"]) == 0
    return find_paths({"SASTRA_HOME": str(tmp_path / "home")}).library


def put_in_place(path, content):
    """Put another file in the place of one: to cut short what a thread still has mapped kills the process."""
    path.unlink()
    path.write_bytes(content)


@pytest.mark.parametrize(
    "files",
    [
        "index/*.term",
        "index/*.fast",
        "index/*.store",
        "index/.managed.json",
        "library.sqlite",
        "building.lock",
    ],
)
def test_a_search_over_damaged_files_makes_the_library_anew_and_answers(library, files, capsys):
    # A busy machine builds in several commits, and then there are several of a kind.
    for damaged in list(library.glob(files)):
        put_in_place(damaged, b"\xa5\x01\x7f\x00" * (damaged.stat().st_size // 4 + 100))
    if files == "building.lock":
        (library / "damaged").touch()
    assert run(["zephyr"]) == 0
    assert "Zephyr" in capsys.readouterr().out
    assert run(["zephyr"]) == 0
    assert "compiling" not in capsys.readouterr().err


def test_a_library_that_is_named_is_not_made_anew(library, capsys):
    for damaged in list(library.glob("index/*.term")):
        put_in_place(damaged, b"\xa5" * damaged.stat().st_size)
    assert run(["--library", str(library), "zephyr"]) == 2
    assert str(library) in capsys.readouterr().err

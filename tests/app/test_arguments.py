from pathlib import Path

import pytest

from desktop.app.arguments import Arguments, Size, parse_arguments
from desktop.model.choices import RecordKind
from desktop.model.place import Place, dossier_place


def test_nothing_asked_is_nothing_set():
    assert parse_arguments([]) == Arguments()


def test_all_that_can_be_asked(tmp_path):
    words = ["peace", "--place", "sastra://peace/passage/sent?at=4", "--search=demining", "--theme", "dark"]
    found = parse_arguments(
        [*words, "--size", "800x600", "--scale", "1.5", "--screenshot", str(tmp_path / "a.png")]
    )
    assert found == Arguments(
        place=Place("peace", RecordKind.PASSAGE, "sent", 4),
        search="demining",
        theme="dark",
        size=Size(800, 600),
        scale=1.5,
        screenshot=tmp_path / "a.png",
    )


def test_a_folder_an_id_and_a_link_are_told_apart(tmp_path):
    assert parse_arguments([str(tmp_path)]).folders == (tmp_path,)
    assert parse_arguments(["peace"]).place == dossier_place("peace")
    assert parse_arguments(["sastra://peace/figure/pk"]).place == Place("peace", RecordKind.FIGURE, "pk")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["no such folder"], "no such folder"),
        (["./missing/folder"], "there is no dossier or folder"),
        (["--place", "nowhere at all"], "is no place"),
        (["--size", "wide"], "1200x800"),
        (["--size", "10x10"], "pixels"),
        (["--size", "99999x800"], "pixels"),
        (["--scale", "0"], "a scale is a number"),
        (["--scale", "nan"], "a scale is a number"),
        (["--theme", "pink"], "pink"),
        (["--unknown"], "--unknown"),
    ],
)
def test_what_cannot_be_understood_is_one_sentence_and_status_two(words, told, capsys):
    with pytest.raises(SystemExit) as ended:
        parse_arguments(words)
    told_words = capsys.readouterr().err
    assert ended.value.code == 2
    assert told in told_words
    assert told_words.count("\n") == 1
    assert "usage" not in told_words


def test_help_names_every_option_and_command(capsys):
    with pytest.raises(SystemExit) as ended:
        parse_arguments(["--help"])
    words = capsys.readouterr().out
    assert ended.value.code == 0
    for name in (
        "--place",
        "--search",
        "--theme",
        "--size",
        "--scale",
        "--screenshot",
        "check",
        "compile",
        "bench",
    ):
        assert name in words


def test_a_folder_is_kept_whole_wherever_the_program_goes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dossier").mkdir()
    assert parse_arguments(["dossier"]).folders == (Path(tmp_path / "dossier"),)


def test_a_file_manager_may_name_the_file_of_a_dossier(tmp_path):
    folder = tmp_path / "my dossier"
    folder.mkdir()
    (folder / "dossier.yaml").write_text("")
    for word in (str(folder / "dossier.yaml"), f"file://{tmp_path}/my%20dossier/dossier.yaml"):
        assert parse_arguments([word]).folders == (folder,)


def test_wishes_beside_the_window(tmp_path):
    assert parse_arguments(["--portable", str(tmp_path)]).portable == tmp_path
    assert parse_arguments(["--install-desktop-entry"]).desktop_entry == "install"
    assert parse_arguments(["--remove-desktop-entry"]).desktop_entry == "remove"

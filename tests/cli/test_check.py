"""``sastra check`` says what is wrong and where, and its exit status tells whether it is."""

import json
from pathlib import Path

from desktop.cli.check import run

CONTENT = Path(__file__).parents[1] / "content"


def test_sound_dossier(capsys):
    assert run([str(CONTENT / "good")]) == 0
    assert capsys.readouterr().out == "1 dossier: no errors, no warnings\n"


def test_faults_are_listed_with_place_reason_and_remedy(capsys):
    assert run([str(CONTENT / "broken")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert (
        lines[0] == f"{CONTENT / 'broken' / 'dossier.yaml'}:13:95: error: `agres` is no choice for `verdict`."
    )
    assert lines[1] == "    Left out: figure:wrong"
    assert lines[2].startswith("    Did you mean `agrees`?")
    assert lines[-1] == "1 dossier: 3 errors, no warnings"


def test_folder_of_dossiers_is_checked_as_a_whole(capsys):
    assert run([str(CONTENT)]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("4 dossiers: 4 errors")


def test_json(capsys):
    assert run(["--json", str(CONTENT / "broken")]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["errors"], answer["warnings"]) == (3, 0)
    assert answer["problems"][0]["record"] == "figure:wrong"
    assert answer["problems"][0]["severity"] == "error"


def test_warnings_alone_are_no_failure(tmp_path, capsys):
    text = (CONTENT / "empty" / "dossier.yaml").read_text("utf-8")
    (tmp_path / "dossier.yaml").write_text(text + "sources:\n  - {id: a, type: book, title: A}\n")
    assert run([str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 dossier: no errors, 1 warning"


def test_wrong_use(capsys):
    assert run([]) == 2
    assert run(["--no-such-option"]) == 2
    assert run([str(CONTENT / "nowhere")]) == 2
    assert run(["--help"]) == 0
    assert "no folder" in capsys.readouterr().out

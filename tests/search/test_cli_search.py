import json
import subprocess
import sys

import pytest

from desktop.cli.search import run
from desktop.library.parcel import Packer
from desktop.library.writer import Origin, StoreWriter
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.userdata.store import UserStore
from tests.search.libraries import build_library
from tests.search.small_world import small_world


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("SASTRA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def asked(library, home, capsys):
    def ask(*arguments):
        status = run(["--library", str(library), *arguments])
        return status, capsys.readouterr()

    return ask


def test_hits_are_status_0(asked):
    status, said = asked("demining")
    assert status == 0
    assert "section  Demining" in said.out
    assert "sastra://peace/section/demining" in said.out


def test_an_index_that_is_being_built_answers_in_part(home, tmp_path, capsys):
    library = build_library(tmp_path / "library", small_world())
    store, later = StoreWriter.open(library), small_world("later")
    store.put(Origin("/later", "0", ""), Packer().parcel(later), ())
    store.close()
    assert run(["--library", str(library), "demining"]) == 0
    assert "partial: 1 of 2 dossiers" in capsys.readouterr().err
    assert run(["--library", str(library), "--json", "demining"]) == 0
    assert json.loads(capsys.readouterr().out)["partial"] == [1, 2]


def test_no_hit_is_status_1(asked):
    status, said = asked("zebra")
    assert (status, said.out) == (1, "")
    assert "Nothing found" in said.err


def test_a_misspelt_word_is_answered(asked):
    assert "Did you mean: demining" in asked("demning")[1].err


def test_no_library_is_status_2(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("desktop.cli.search.stale_folders", lambda roots, library: ())
    assert run(["--library", str(tmp_path / "none"), "demining"]) == 2
    assert "sastra search:" in capsys.readouterr().err


def test_json_is_one_object_with_spans_on_the_words(asked):
    found = json.loads(asked("--json", "cost of the court", "kind:figure")[1].out)
    hit = found["hits"][0]
    assert (found["total"], hit["id"], hit["verdict"]) == (1, "court-cost", "disputed")
    assert [hit["title"][start:end] for start, end in hit["title_marks"]] == ["Cost", "court"]


def test_what_is_shut_out_is_no_option(asked):
    status, said = asked("court", "-critics", "--json")
    assert status == 0
    assert json.loads(said.out)["query"].split() == ["court", "-critics"]
    assert "without" in json.loads(said.out)["explanation"]


def test_a_query_in_no_encoding_or_in_a_plain_locale_is_read_as_well_as_it_can_be(asked):
    assert asked(b"caf\xc3\xa9".decode("ascii", "surrogateescape"))[0] == 0
    assert asked("court \udcff", "--json")[0] in (0, 1)


def test_limit(asked):
    assert len(json.loads(asked("--json", "--limit", "2", "cambodia")[1].out)["hits"]) == 2


def test_scope(asked):
    status, told = asked("--in", "elsewhere", "demining")
    assert status == 2
    assert "no dossier elsewhere" in told.err
    assert asked("--in", "peace", "demining")[0] == 0


def test_a_senseless_limit_is_status_2(library):
    with pytest.raises(SystemExit) as ended:
        run(["--library", str(library), "--limit", "0", "demining"])
    assert ended.value.code == 2


def test_engine_imports_neither_qt_nor_what_only_compiling_needs():
    heavy = [
        "PySide6",
        "yaml",
        "pydantic",
        "markdown_it",
        "dataclasses",
        "logging",
        "asyncio",
        "numpy",
        "inspect",
    ]
    code = f"import sys, desktop.search.engine; print([name for name in {heavy!r} if name in sys.modules])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_the_readers_own_marks_are_found(asked, home):
    place = Place(DossierId("peace"), RecordKind.PASSAGE, "mines")
    store = UserStore.open(home / "data")
    store.add_mark(Mark(MarkId("one"), MarkKind.NOTE, place, "Mines", "", "", note="Ask about giraffes"))
    store.close()
    status, said = asked("giraffe", "--json")
    found = json.loads(said.out)
    assert status == 0
    assert [(hit["mark"], hit["why"], hit["id"]) for hit in found["hits"]] == [("note", "note", "mines")]
    assert found["mark_counts"] == {"note": 1}

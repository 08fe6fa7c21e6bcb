"""Khmer is found whatever its neighbours, and where it is a word of its own it stands above the rest."""

import subprocess
import sys

import pytest

from desktop import icu
from desktop.library import khmer_words
from desktop.library.forms import forms_of
from desktop.model.content import Content
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.prose import Block, Prose, Span
from desktop.search.engine import SearchEngine
from tests.search.libraries import build_library

WORK, DEFEND, PEACE, NATION, COUNTRY = "ការ", "ការពារ", "សន្តិភាព", "ជាតិ", "ប្រទេស"
LONG = "ធ្វើកិច្ចសន្យានៅអាស៊ីអាគ្នេយ៍ដើម្បីស្ថិរភាព"
PASSAGES = (
    ("defend", DEFEND, f"{DEFEND} {DEFEND}{COUNTRY} {DEFEND}"),
    ("work", "Far down", f"{LONG} " * 5 + f"{LONG}{WORK}"),
    ("peace", "Side by side", f"{PEACE}ជាអ្វី"),
    ("nation", "Far apart", f"{NATION} {LONG}{PEACE}"),
)
MACHINES = [(True, True), (True, False), (False, True), (False, False)]


def content():
    section = Section(SectionId("all"), "Everything", "1", 0)
    passages = tuple(
        Passage(PassageId(name), section.id, str(at), at, title, Prose(text, (Block(Span(0, len(text))),)))
        for at, (name, title, text) in enumerate(PASSAGES)
    )
    return Content(Dossier(DossierId("khmer"), "Khmer", "km", "1"), (section,), passages)


@pytest.fixture
def found(tmp_path, monkeypatch):
    """Tells what is found on a machine with or without ICU in an index that was made with or without it."""
    opened = {}

    def move_to(machine_has_icu):
        khmer_words._cut.cache_clear()
        monkeypatch.undo()
        if not machine_has_icu:
            monkeypatch.setattr(icu, "_known", lambda *_asked: None)

    def ask(query, made_with=True, asked_with=True):
        if made_with not in opened:
            move_to(made_with)
            opened[made_with] = SearchEngine.open(build_library(tmp_path / f"{made_with}", content()))
        move_to(asked_with)
        return [hit.place.id for hit in opened[made_with].search(query).hits]

    yield ask
    for engine in opened.values():
        engine.close()
    move_to(True)


@pytest.mark.parametrize("query", [WORK, f"{WORK} ", f'"{WORK}"'])
def test_a_word_stands_above_clusters_of_a_longer_one_even_in_a_title(found, query):
    assert found(query) == ["work", "defend"]


def test_the_noun_of_a_verb_has_the_verb_for_a_word():
    assert {"ការស្វែងរក", "ស្វែងរក"} <= set(forms_of("អំពីការស្វែងរក").others)


def test_words_typed_as_one_run_are_words_all_the_same(found):
    assert found(f"{LONG[:14]} {WORK}") == ["work"]
    assert found(f"{DEFEND}{COUNTRY}") == ["defend"]


@pytest.mark.parametrize("machines", MACHINES)
def test_clusters_are_found_wherever_they_stand_whatever_machine_made_the_index(found, machines):
    for query in (WORK, DEFEND, PEACE, NATION, "ភាព", "ជា"):
        there = {name for name, title, text in PASSAGES if query in title + text}
        assert set(found(query, *machines)) == there, query


def test_a_run_that_is_found_nowhere_is_cut_where_words_end(found):
    assert found(f"{PEACE}{NATION} ") == ["nation"]


def test_clusters_that_stand_nowhere_together_find_nothing(found):
    assert found("តិពា") == []


def test_words_of_khmer_are_known_without_qt():
    program = (
        "import sys; from desktop.library.khmer_words import khmer_words;"
        "from desktop.library.words import words_of;"
        f"print(*(len(word) for word in khmer_words(words_of('{PEACE}{NATION}'))), 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["4", "2", "False"]

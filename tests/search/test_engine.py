import select
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.library.compile import compile_folders
from desktop.library.freshness import found_folders
from desktop.library.index import IndexReader
from desktop.library.khmer import is_khmer
from desktop.library.layout import index_path, is_condemned
from desktop.model.choices import RECORD_KINDS
from desktop.model.errors import StoreDamaged, StoreError
from desktop.model.hit import GROUP_ORDER, Why
from desktop.search.engine import SearchEngine
from tests.search.conftest import ignore
from tests.search.libraries import build_library
from tests.search.small_world import small_world
from tests.search.typed import TYPED

MANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def cuts_nothing(text, span):
    """Tell whether a span begins and ends where words or Khmer clusters do."""
    inside = text[span.start : span.end]
    if inside != inside.strip() or not inside:
        return False
    after = text[span.end : span.end + 1]
    if is_khmer(inside[-1]) and after >= "\u17b4" and is_khmer(after):
        return False
    return not (inside[-1].isalpha() and inside[-1].isascii() and after.isalpha() and after.isascii())


@MANY
@given(TYPED)
def test_nothing_typed_makes_it_fail_and_marks_lie_on_words(engine, typed):
    results = engine.search(typed)
    for hit in results.hits:
        for text, spans in ((hit.title, hit.title_marks), (hit.snippet, hit.snippet_marks)):
            end = 0
            for span in spans:
                assert end <= span.start < span.end <= len(text)
                assert cuts_nothing(text, span), (text, span)
                end = span.end


@MANY
@given(TYPED, st.text(max_size=200))
def test_marks_lie_within_any_text(engine, typed, text):
    end = 0
    for span in engine.marks_in(text, typed):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TYPED)
def test_same_query_same_answer(engine, library, typed):
    again = SearchEngine.open(library)
    try:
        assert engine.search(typed).hits == again.search(typed).hits
    finally:
        again.close()


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("The U.N. met the peacekeepers’ chief", "un peacekeeping", ["U.N.", "peacekeepers’"[:-1]]),
        ("Café, cafe\u0301 and CAFÉ", "cafe", ["Café", "cafe\u0301", "CAFÉ"]),
        ("It cost $300 million or 300,000,000", "300m", ["$300 million", "300,000,000"]),
        ("seven per cent, 7%", "7 percent", ["seven per cent", "7%"]),
        ("លោក ហ៊ុនសែន និយាយ", "ហ៊ុន សែន", ["ហ៊ុន", "សែន"]),
        ("state of the art of the state", '"of the state"', ["of the state"]),
        ("peace-keeping and keeping peace", "peacekeeping", ["peace-keeping"]),
        ("The Courts and the ECCC", "KRT", ["ECCC"]),
        ("never -excluded words", "never -excluded", ["never"]),
        ("ﬁve ﬁelds", "fields", ["ﬁelds"]),
        ("Mr. O’Brien and Côte d'Ivoire", "o'brien d'ivoire", ["O’Brien", "d'Ivoire"]),
        ("1,205 of 9,205", "205", []),
    ],
)
def test_marks(engine, text, query, marked):
    assert [text[span.start : span.end] for span in engine.marks_in(text, query)] == marked


def test_exact_word_stands_above_its_relatives(engine):
    hits = engine.search("deminers ").hits
    assert [hit.place.id for hit in hits] == ["mines", "demining"]


@pytest.mark.parametrize(
    ("query", "record", "why"),
    [
        ("demining", "demining", Why.TITLE),
        ("KRT", "eccc", Why.ALIAS),
        ("KRT", "tribunal", Why.SYNONYM),
        ("peacekeping", "peacekeepers", Why.NEAR_SPELLING),
        ("hectares", "mines", Why.TEXT),
        ("kind:event", "untac-ends", Why.FILTER),
    ],
)
def test_why(engine, query, record, why):
    hit = next(hit for hit in engine.search(query).hits if hit.place.id == record)
    assert hit.why is why


def test_a_figure_tells_value_date_and_verdict(engine):
    hit = engine.search("cost of the court kind:figure").hits[0]
    assert (hit.detail, hit.verdict) == ("about 337 million US dollars (2022)", "disputed")
    assert hit.path == ("Cambodia's peace diplomacy", "The Khmer Rouge tribunal", "Judging the past")


def test_groups_stand_in_the_order_of_the_table(engine):
    kinds = [kind for kind, _ in engine.search("peace").counts]
    assert kinds == [kind for kind in GROUP_ORDER if kind in kinds]
    assert len(kinds) > 2


def test_suggestion_is_made_of_words_of_the_library(engine):
    results = engine.search("peacekeping abroad")
    assert results.suggestion == "peacekeeping abroad"
    assert engine.search("Peacekeping").suggestion == "Peacekeeping"
    assert engine.search("peacekeeping").suggestion == ""


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("is:bookmarked court", "your own marks are not searched here"),
        ("kind:foo court", "kind is one of dossier, section"),
        ("court year:19", "year:19 is not finished yet"),
        ("section: court", "section: has no value yet"),
        ("value:abc", "is no number"),
        ("court near/5", "near/5 needs a word on each side"),
        ("court)", "closing parenthesis"),
        ("state of art", "so common"),
        ("in:nowhere court", "no such dossier"),
    ],
)
def test_what_is_left_out_is_told(engine, query, part):
    assert any(part in reason for reason in engine.search(query).ignored)


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("court ", "Records with “court”."),
        (
            'kind:figure "old men" -women',
            "No records with the exact words “old men” of the kind figure, without “women”.",
        ),
        ("verdict:disputed", "All records with the verdict disputed."),
        ("court OR women ", "Records with “court” or “women”."),
        ("zebra quagga ", "No records with “zebra” or “quagga”."),
        ("court -court", "No records with “court”, without “court”."),
        ("10.000 ", "Records with the number 10 or 10,000."),
        ("value:>1000 kind:event", "No records with a value above 1,000, of the kind event."),
        ("year:1990s kind:event", "All records of the years 1990 to 1999, of the kind event."),
        ('"court of jus', "No records with the exact words “court of jus…”."),
        ("peace keeping ", "Records with “peace” and “keeping”; also written “peacekeeping”."),
        ("entity:hun", "All records that tell of “Hun Sen”."),
        ("unit:usd-million", "All records in the unit million US dollars."),
        ("kind:entity OR kind:event", "All records of the kind entity or of the kind event."),
        ("zebra court ", "No record has all of “zebra” and “court”; records with some of them."),
    ],
)
def test_explanation(engine, query, sentence):
    assert engine.search(query).explanation == sentence


def test_scope_is_one_dossier(tmp_path):
    engine = SearchEngine.open(build_library(tmp_path / "two", small_world("one"), small_world("two")))
    everywhere, there = engine.search("demining"), engine.search("demining", scope="two")
    engine.close()
    assert everywhere.total == 2 * there.total
    assert {hit.place.dossier for hit in there.hits} == {"two"}


def test_of_stop_words_alone_some_may_be_missing(engine):
    strict, filled = engine.search("of the "), engine.search("of the ", fill=True)
    assert 0 < strict.total < filled.total
    assert {hit.place for hit in strict.hits} <= {hit.place for hit in filled.hits}


def test_limit_cuts_hits_not_the_count(engine):
    results = engine.search("cambodia", limit=1)
    assert len(results.hits) == 1 < results.total


def test_a_commit_is_seen_by_the_next_question(tmp_path):
    library = build_library(tmp_path / "growing", small_world("one"))
    engine = SearchEngine.open(library)
    before = engine.search("demining").total
    build_library(library, small_world("two"))
    assert engine.search("demining").total == 2 * before
    engine.close()


def test_no_library_is_told(tmp_path):
    with pytest.raises(StoreError):
        SearchEngine.open(tmp_path / "nothing")


def test_a_torn_index_is_told(tmp_path):
    library = build_library(tmp_path / "torn", small_world())
    (index_path(library) / "meta.json").write_text("{")
    with pytest.raises(StoreDamaged):
        IndexReader.open(index_path(library))


def test_an_index_with_a_missing_file_is_told(tmp_path):
    library = build_library(tmp_path / "torn", small_world())
    for file in index_path(library).glob("*.term"):
        file.unlink()
    with pytest.raises(StoreDamaged):
        IndexReader.open(index_path(library))


def test_a_torn_index_is_left_to_the_next_build(tmp_path):
    library = build_library(tmp_path / "torn", small_world())
    (index_path(library) / "meta.json").write_text("{")
    with pytest.raises(StoreDamaged):
        SearchEngine.open(library)
    assert is_condemned(library)


def test_an_index_not_yet_built_is_no_damage(tmp_path):
    library = build_library(tmp_path / "young", small_world())
    (index_path(library) / "meta.json").unlink()
    with pytest.raises(StoreDamaged):
        SearchEngine.open(library)
    assert not is_condemned(library)


def test_kinds_of_hits(engine):
    assert {hit.kind for hit in engine.search("-zebra", limit=100).hits} == set(RECORD_KINDS)


def held(library):
    """Name the files of an index that this process has mapped; Linux tells."""
    maps = Path("/proc/self/maps")
    return [line for line in maps.read_text().splitlines() if str(library) in line] if maps.exists() else []


def test_a_resting_engine_holds_no_index_and_answers_as_before(tmp_path):
    library = build_library(tmp_path / "resting", small_world())
    engine = SearchEngine.open(library)
    before = engine.search("peace").hits
    assert before
    engine.rest()
    engine.rest()
    # A thread of the engine that was just looking for a newer state lets go a moment later.
    end = time.monotonic() + 60
    while held(index_path(library)) and time.monotonic() < end:
        select.select([], [], [], 0.05)
    assert not held(index_path(library))
    assert engine.search("peace").hits == before
    engine.close()


def test_a_name_finds_the_same_in_either_script_however_long_it_is(built_in):
    native, english = "អង្គជំនុំជម្រះវិសាមញ្ញក្នុងតុលាការកម្ពុជា", "Extraordinary Chambers in the Courts of Cambodia "
    found, other = ({hit.place for hit in built_in.search(one, 500).hits} for one in (native, english))
    assert len(found) > 20
    assert found == other


def test_khmer_in_a_title_stands_above_khmer_in_a_text(tmp_path):
    folders = found_folders([Path(__file__).parents[2] / "resources" / "help" / "km"])
    compile_folders(folders, tmp_path / "library", ignore, bool)
    engine = SearchEngine.open(tmp_path / "library")
    first = engine.search("ស្វែងរក ").hits[0]
    engine.close()
    assert first.title_marks


@pytest.mark.parametrize("typed", ["សន្", "ហ៊ុនសែន និយាយអំពីសន្"])
def test_a_subscript_half_typed_finds_what_it_begins(engine, typed):
    hits = engine.search(typed).hits
    assert [hit.place.id for hit in hits][:1] == ["hun-sen-said"]
    assert any("សន្តិ" in hits[0].snippet[span.start : span.end] for span in hits[0].snippet_marks)


def test_a_word_is_shut_out_as_it_stands_not_what_it_may_become(engine):
    every = {hit.place for hit in engine.search("court ").hits}
    assert {hit.place for hit in engine.search("court -j").hits} == every
    assert {hit.place for hit in engine.search("court -judges").hits} < every

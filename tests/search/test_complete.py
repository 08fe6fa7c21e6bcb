import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.search.engine import SearchEngine
from tests.search.typed import TYPED


def offered(engine, text, cursor=None):
    found = engine.complete(text, len(text) if cursor is None else cursor)
    return [one.label for one in found.items]


def completed(engine, text, cursor=None):
    """The query with the first completion taken."""
    found = engine.complete(text, len(text) if cursor is None else cursor)
    start, end = found.replace
    return text[:start] + found.items[0].text + text[end:]


def test_names_of_fields(engine):
    assert offered(engine, "se") == ["section:", "series:"]
    assert completed(engine, "court ver") == "court verdict:"
    assert "kind:" in offered(engine, "")
    assert offered(engine, "court ") == []


def test_choice_without_its_field(engine):
    assert "verdict:disputed" in offered(engine, "disp")


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("kind:fi", "kind:figure "),
        ("kind:figure,ser", "kind:figure,series "),
        ("section:demi", "section:demining "),
        ("entity:krt", "entity:eccc "),
        ("entity:hun", "entity:hun-sen "),
        ("entity:ហ៊ុន", "entity:hun-sen "),
        ("unit:perc", "unit:percent "),
        ("in:", "in:peace "),
        ("year:199", "year:1993 "),
        ("has:se", "has:series "),
    ],
)
def test_values(engine, typed, whole):
    assert completed(engine, typed) == whole


def test_values_have_titles_and_counts(engine):
    found = engine.complete("section:just", 12)
    assert [(one.label, one.records) for one in found.items] == [("The Khmer Rouge tribunal", 4)]
    assert found.items[0].records == engine.search("section:justice").total


def test_a_unit_is_offered_by_any_of_its_words(built_in):
    found = built_in.complete("unit:dollars", 12)
    assert ("million-us-dollar ", "million US dollars") in [(one.text, one.label) for one in found.items]


def test_what_stands_behind_the_cursor_is_replaced(engine):
    assert completed(engine, "kind:fig court", 7) == "kind:figure  court"


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TYPED, st.integers(-5, 80))
def test_nothing_typed_makes_it_fail(engine, text, cursor):
    found = engine.complete(text, cursor)
    assert 0 <= found.replace.start <= found.replace.end <= len(text)


def test_every_value_offered_finds_as_many_as_it_says(built_in: SearchEngine):
    for field in ("section", "entity", "source", "series", "unit", "kind", "stance", "verdict", "has"):
        for one in built_in.complete(f"{field}:", len(field) + 1, limit=5).items:
            if one.records:
                assert built_in.search(f"{field}:{one.text}").total == one.records, one

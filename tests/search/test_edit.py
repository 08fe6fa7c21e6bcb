import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.query import Join
from desktop.search.edit import has_clause, with_clause, without_clause
from desktop.search.syntax import parse
from desktop.search.tree import clauses
from tests.search.typed import TYPED


@pytest.mark.parametrize(
    ("text", "clause", "join", "after"),
    [
        ("", "kind:figure", Join.AND, "kind:figure"),
        ("peace", "kind:figure", Join.AND, "kind:figure peace"),
        ("peace ", "kind:figure", Join.AND, "peace kind:figure"),
        ("peace kind:figure", "kind:figure", Join.AND, "peace kind:figure"),
        ("peace OR war", "kind:figure", Join.AND, "(peace OR war) kind:figure"),
        ("(peace OR war)", "kind:figure", Join.AND, "(peace OR war) kind:figure"),
        ("peace kind:figure", "kind:series", Join.OR, "peace kind:figure,series"),
        ('peace unit:"square metre"', "unit:person", Join.OR, 'peace (unit:"square metre" OR unit:person)'),
        ("peace", "kind:series", Join.OR, "peace OR kind:series"),
        ("peace talks", "kind:series", Join.OR, "(peace talks) OR kind:series"),
        ("peace ", "kind:series", Join.NOT, "peace -kind:series"),
        ("peace kind:series", "kind:series", Join.NOT, "peace -kind:series"),
        ("", "kind:series", Join.NOT, "-kind:series"),
    ],
)
def test_clause_is_added(text, clause, join, after):
    assert with_clause(text, clause, join) == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("peace kind:figure talks", "peace talks"),
        ("kind:figure", ""),
        ("peace -kind:figure", "peace"),
        ("kind:figure,series peace", "kind:series peace"),
        ("kind:series peace", "kind:series peace"),
    ],
)
def test_clause_is_taken_out(text, after):
    assert without_clause(text, "kind:figure") == after


@given(st.one_of(TYPED, st.text(max_size=40)), st.sampled_from(Join))
def test_a_clause_added_to_anything_is_read(text, join):
    changed = with_clause(text, "stance:context", join)
    if changed.count('"') % 2 == 0 and len(changed) < 900:
        assert any(one.field == "stance" for one in clauses(parse(changed).root)) or '"' in text


def test_values_in_a_list_are_there():
    assert has_clause("a kind:figure,series", "kind:series")
    assert not has_clause("a kind:figure", "kind:series")

from hypothesis import given
from hypothesis import strategies as st

from desktop.search.syntax import parse
from desktop.search.tree import All, Any, Clause, Near, Not, Number, Phrase, Word, clauses, leaves


def texts(query):
    return [leaf.text for leaf in leaves(parse(query).root) if isinstance(leaf, Word)]


@given(st.text())
def test_parsing_never_fails_and_spans_lie_in_the_text(typed):
    tree = parse(typed)
    for node in (*leaves(tree.root), *clauses(tree.root)):
        span = node.joined.span if hasattr(node, "joined") else node.span
        assert 0 <= span.start < span.end <= len(typed)


OPERATORS = ["(", ")", "-", '"', "OR", "near/2", "a", "b", "kind:x"]


@given(st.lists(st.sampled_from(OPERATORS), max_size=80).map(" ".join))
def test_operators_in_any_order(typed):
    parse(typed)


def test_deep_nesting_is_cut():
    assert "Parentheses nested this deep are left out." in parse("(" * 500 + "a").ignored


def test_words_are_and():
    assert isinstance(parse("a b").root, All)


def test_or_binds_less_than_and():
    root = parse("a b OR c").root
    assert isinstance(root, Any)
    assert isinstance(root.nodes[0], All)


def test_minus_takes_one_word():
    root = parse("-a b").root
    assert isinstance(root.nodes[0], Not)
    assert texts("-a b") == ["b"]


def test_minus_inside_a_word_is_no_operator():
    assert not any(isinstance(node, Not) for node in (parse("win-win").root,))


def test_last_word_is_still_being_typed():
    assert [leaf.typed for leaf in leaves(parse("a b").root)] == [False, True]
    assert [leaf.typed for leaf in leaves(parse("a b ").root)] == [False, False]


def test_unknown_field_is_text():
    assert texts("foo:bar") == ["foo", "bar"]


def test_clause_with_a_quoted_value():
    assert clauses(parse('section:"the mekong" x').root) == (Clause("section", "the mekong", (0, 20)),)


def test_an_open_quote_is_a_phrase():
    assert parse('"old me').root == Phrase(("old", "me"), (0, 7), typed=True)
    assert parse('"old me"').root == Phrase(("old", "me"), (0, 8))


def test_near():
    root = parse("led near/5 unit").root
    assert root == Near("led", "unit", 5, (0, 15), typed=True)


def test_numbers_of_several_words():
    assert parse("300 million").root == Number("300000000", ("300", "million"), (0, 11))


def test_long_queries_are_cut_and_told():
    assert len(leaves(parse("a " * 4000).root)) == 300
    assert len(parse("a " * 4000).ignored) == 2

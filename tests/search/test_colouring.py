import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.colouring import query_spans
from tests.search.typed import TYPED


@pytest.mark.parametrize(
    ("text", "coloured"),
    [
        ("peace", [("word", "peace")]),
        ("the court", [("stop", "the"), ("word", "court")]),
        ("$300 million", [("number", "300 million")]),
        ("1991 peacek*", [("number", "1991"), ("word", "peacek*")]),
        ("ហ៊ុន សែន", [("khmer", "ហ៊ុន"), ("khmer", "សែន")]),
        ("“old men”", [("phrase", "“old men”")]),
        ("kind:figure", [("field", "kind:"), ("value", "figure")]),
        ("kind:nonsense", [("field", "kind:"), ("wrong", "nonsense")]),
        ("value:>10", [("field", "value:"), ("value", ">10")]),
        ("value:many", [("field", "value:"), ("wrong", "many")]),
        ("section:", [("field", "section:")]),
        ("-kind:event", [("not", "-"), ("field", "kind:"), ("value", "event")]),
        ("(a OR b)", [("bracket", "("), ("stop", "a"), ("operator", "OR"), ("word", "b"), ("bracket", ")")]),
        ("one AND two", [("word", "one"), ("operator", "AND"), ("word", "two")]),
        ("led near/5 unit", [("word", "led"), ("operator", "near/5"), ("word", "unit")]),
        ("NOT peace", [("operator", "NOT"), ("word", "peace")]),
        ("https://example.org/x", None),
    ],
)
def test_parts_have_their_kinds(text, coloured):
    found = [(one.kind.value, text[one.span.start : one.span.end]) for one in query_spans(text)]
    if coloured is None:
        assert all(kind in ("word", "number", "stop") for kind, _ in found)
    else:
        assert found == coloured


@given(st.one_of(TYPED, st.text()))
def test_spans_are_apart_and_in_order(text):
    end = 0
    for one in query_spans(text):
        assert end <= one.span.start < one.span.end <= len(text)
        end = one.span.end

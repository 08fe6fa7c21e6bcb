import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.anchors.difference import PieceKind, difference


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("9,205 persons", "9,826 persons", "-9,205- +9,826+  persons"),
        ("same words", "same words", "same words"),
        ("", "new", "+new+"),
        ("gone", "", "-gone-"),
        ("one two three", "one three", "one  -two -three"),
        ("had sent few", "will send few", "-had sent- +will send+  few"),
    ],
)
def test_a_difference_reads_in_words(before, after, shown):
    signs = {PieceKind.SAME: "", PieceKind.GONE: "-", PieceKind.NEW: "+"}
    said = " ".join(f"{signs[kind]}{text}{signs[kind]}" for kind, text in difference(before, after))
    assert said.replace(" ", "") == shown.replace(" ", "")


@given(st.text("ab 1,.\n"), st.text("ab 1,.\n"))
def test_both_wordings_can_be_read_off_a_difference(before, after):
    pieces = difference(before, after)
    assert "".join(text for kind, text in pieces if kind is not PieceKind.NEW) == before
    assert "".join(text for kind, text in pieces if kind is not PieceKind.GONE) == after

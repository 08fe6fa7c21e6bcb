"""A place in a scalar is found again in its file, however the scalar is written."""

import pytest

from desktop.load.reader import read_yaml
from desktop.load.spots import spot
from desktop.load.tree import extent_at


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  one\n   two WORD three\n",
        "a: |\n  one\n\n\n  two WORD three\n",
        "a: |2-\n    one\n  two WORD\n",
        "x:\n  - a: |\r\n      one\r\n      two WORD\r\n",
        "a: one two WORD three\n",
        "a: 'one two WORD three'\n",
        'a: "one two WORD three"\n',
        'a: "\\u00e9 its two WORD three"\n',
        "a: >\n  one\n  two WORD three\n\n  four\n",
        "a: one\n  two WORD\n  three\n",
        "a: 'ទន្លេ 𝔸 WORD'\n",
        "a: 'it''s WORD and WORD'\n",
    ],
)
def test_word_is_found_where_it_is_written(text):
    root = read_yaml(text).root
    path = ("x", 0, "a") if text.startswith("x") else ("a",)
    value = root["x"][0]["a"] if text.startswith("x") else root["a"]
    line, column = spot(root.source, extent_at(root, path), value, value.index("WORD"))
    assert text.splitlines()[line - 1][column - 1 :].startswith("WORD")


def test_offset_without_a_word_is_at_the_scalar():
    root = read_yaml("a: >\n  one\n  two\n").root
    assert spot(root.source, extent_at(root, ("a",)), root["a"], len(root["a"])) == (1, 4)

"""What the parser cannot read: the sentence is plain and stands where an author can mend it."""

import pytest

from desktop.load.reader import read_yaml
from tests.load.dossiers import marked

BROKEN = {
    "colon in a text": ("a: b¦: c\n", "colon"),
    "tab": ("a:\n¦\t- b\n", "tab"),
    "quotes": ("a: 1\nb: ¦'c\nd: 1\n", "never ends"),
    "double quotes": ('a: 1\nb: ¦"c\nd: 1\n', "never ends"),
    "bracket": ("a: ¦[1, 2\n", "not closed"),
    "brace": ("a: ¦{b: 1\n", "not closed"),
    "at sign": ("a: ¦@b\n", "may not begin with `@`"),
    "percent": ("a: ¦%b\n", "may not begin with `%`"),
    "escape": ('a: "¦\\q"\n', "backslash"),
    "indentation": ("a:\n  b: 1\n ¦c: 2\n", "A key was expected here"),
    "after quotes": ("a: 'b' ¦c\n", "A key was expected here"),
    "item": ("- a\n¦b: 1\n", "An item of the list"),
    "item on the line": ("a: ¦- b\n", "An item of a list stands where none may"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_told_in_plain_words(name):
    text, place = marked(BROKEN[name][0])
    reading = read_yaml(text)
    assert not reading.whole
    assert BROKEN[name][1] in str(reading.faults[-1].what)
    assert reading.faults[-1].position == place
    assert reading.faults[-1].remedy

"""Faults of YAML itself within a record: each is told in its place and leaves out its record alone."""

import pytest

from tests.load.dossiers import Case, assert_error

CASES = {
    "key twice": Case(
        "    label: Twenty\n",
        "    label: Twenty\n    ¦label: Two\n",
        "`label` stands twice",
        "Keep one",
        "figure:twenty",
    ),
    "anchor": Case("title: Reply", "title: ¦&a Reply", "an anchor (`&a`)", "Delete", "passage:reply"),
    "alias": Case(
        "title: Reply", "title: ¦*a", "`*a` repeats a value", "Write the value out", "passage:reply"
    ),
    "merge key": Case(
        "    label: Twenty\n",
        "    label: Twenty\n    ¦<<: {unit: person}\n",
        "`<<` merges",
        "",
        "figure:twenty",
    ),
    "tag": Case(
        "title: Reply", "title: ¦!!str Reply", "a tag (`tag:yaml.org,2002:str`)", "", "passage:reply"
    ),
    "complex key": Case(
        "    label: Twenty\n",
        "    label: Twenty\n    ? ¦[a]\n    : b\n",
        "a list or a mapping stands as a key",
        "",
        "figure:twenty",
    ),
    "hidden escape": Case(
        "title: Reply", 'title: ¦"Re\\u2028ply"', "invisible character U+2028", "", "passage:reply"
    ),
    "hidden character": Case(
        "title: Reply", "title: Re¦\x07ply", "invisible character U+0007", "Delete", "passage:reply"
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault(name, tmp_path):
    assert_error(tmp_path, CASES[name])

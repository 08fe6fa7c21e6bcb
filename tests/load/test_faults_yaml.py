"""Faults of YAML itself within a record: each is told in its place and leaves out its record alone."""

import pytest

from desktop.model.choices import Severity
from tests.load.dossiers import SOUND, Case, assert_error, load

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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Reply", f"title: {'x' * 200_001}"),
        ("title: Reply", "title: *claim"),
        ("figures:\n", "figures:\n  - *claim\n"),
    ],
    ids=["too long", "reference for a text", "reference for a record"],
)
def test_what_could_not_be_read_is_not_said_to_be_missing_too(tmp_path, old, new):
    loaded = load(tmp_path, SOUND.replace(old, new))
    errors = [each for each in loaded.problems if each.severity is Severity.ERROR]
    assert len(errors) == 1, errors

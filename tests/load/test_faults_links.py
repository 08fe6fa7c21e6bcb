"""Faults of links between records: each is told in its place and leaves out its record alone."""

import pytest

from tests.load.dossiers import Case, assert_error

CASES = {
    "dangling link": Case(
        "(source:paper)", "(¦source:papre)", "there is no source `papre`", "`paper`", "passage:reply"
    ),
    "wrong kind of link": Case(
        "(entity:somebody)",
        "(¦figure:somebody)",
        "is an entity, not a figure",
        "Write `entity:somebody`",
        "passage:reply",
    ),
    "unit in a link": Case(
        "(entity:somebody)", "(¦entity:person)", "there is no entity `person`", "is a unit", "passage:reply"
    ),
    "unknown source": Case(
        "sources: [paper]\n    series",
        "sources: [¦papers]\n    series",
        "there is no source `papers`",
        "`paper`",
        "figure:twenty",
    ),
    "unknown unit": Case(
        "    value: 20\n    unit: person",
        "    value: 20\n    unit: ¦persons",
        "there is no unit `persons`",
        "`person`",
        "figure:twenty",
    ),
    "unknown passage": Case(
        "{passage: claim, subject",
        "{passage: ¦clam, subject",
        "there is no passage `clam`",
        "`claim`",
        "passage:reply",
    ),
    "unlike any passage": Case(
        "{passage: claim, subject",
        "{passage: ¦xyz, subject",
        "there is no passage `xyz`",
        "Write the id of a passage",
        "passage:reply",
    ),
    "answers itself": Case(
        "{passage: claim, subject",
        "{passage: ¦reply, subject",
        "answers itself",
        "Name the passage",
        "passage:reply",
    ),
    "unknown series": Case(
        "{series: people,", "{series: ¦peple,", "there is no series `peple`", "`people`", "figure:twenty"
    ),
    "unknown field": Case(
        "field: value}",
        "field: ¦valu}",
        "the field `valu` of the series `people` is not there",
        "`value`",
        "figure:twenty",
    ),
    "field of words": Case("field: value}", "field: ¦word}", "holds words", "value", "figure:twenty"),
    "not stated": Case(
        "passage: claim\n",
        "passage: ¦reply\n",
        "the passage `reply` does not link to this figure",
        "figure:twenty",
        "figure:twenty",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault(name, tmp_path):
    assert_error(tmp_path, CASES[name])

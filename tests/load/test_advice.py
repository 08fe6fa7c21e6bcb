"""What is doubtful and stays: each is told in its place."""

import pytest

from tests.load.dossiers import SOUND, Case, assert_warning, load

CASES = {
    "no": Case("title: Reply", "title: ¦no", "take it for true or false", 'in quotes if text is meant: "no"'),
    "base sixty": Case("title: Reply", "title: ¦1:30", "a number in base sixty", "quotes"),
    "leading zero": Case("title: Reply", "title: ¦010", "another number", "quotes"),
    "number as text": Case("title: Reply", "¦title: 1.10", "`1.10` is read as text", 'in quotes: "1.10"'),
    "empty list": Case(
        "    answers: [{passage: claim, subject: How many}]",
        "    answers: [{passage: claim, subject: How many}]\n        ¦checks:",
        "`checks` is empty",
        "Take the line out",
    ),
    "figure without source": Case(
        "    sources: [paper]\n    series", "    series", "`twenty` names no source", "Name"
    ),
    "figure without date": Case('    as_of: "2021"\n', "", "`twenty` has no date", "as_of"),
    "value outside its series": Case(
        "value: 20\n", "value: 26\n", "lies outside the series `people`", "Check value"
    ),
    "points out of order": Case(
        '{date: "2019", value: 15}',
        '{date: "2022", value: 15}',
        "the point of 2021 stands behind that of 2022",
        "order",
    ),
    "source never named": Case(
        "title: A paper}",
        "title: A paper}\n  - {id: ¦unused, type: book, title: B}",
        "nothing in the dossier names the source `unused`",
        "",
    ),
    "same alias": Case(
        "name: Another}", "name: Another, aliases: [¦SOMEBODY]}", "is a name of `somebody` too", ""
    ),
    "criticism of nothing": Case(
        "    answers: [{passage: claim, subject: How many}]\n",
        "    series: []\n",
        "answers no passage, and none answers it",
        "answers",
    ),
    "line break": Case(
        "Says [somebody]", "Says  \n          [somebody]", "a line break within a paragraph", ""
    ),
    "section number twice": Case(
        "figures:\n", '  - {id: two, title: Two, number: ¦"1"}\nfigures:\n', "has the number 1 too", ""
    ),
}


def test_sound_dossier_has_no_problem(tmp_path):
    loaded = load(tmp_path, SOUND)
    assert loaded.problems == ()
    assert loaded.content is not None


@pytest.mark.parametrize("name", CASES)
def test_doubt(name, tmp_path):
    assert_warning(tmp_path, CASES[name])

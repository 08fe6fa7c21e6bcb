"""Faults of one record by itself: each is told in its place and leaves out its record alone."""

import pytest

from tests.load.dossiers import Case, assert_error

CASES = {
    "missing key": Case(
        "  - id: twenty\n    label: Twenty\n",
        "  - ¦id: twenty\n",
        "`label` is missing",
        "Add",
        "figure:twenty",
    ),
    "misspelt key": Case(
        "    label: Twenty\n",
        "    ¦lable: Twenty\n",
        "no key `lable` here",
        "Did you mean `label`?",
        "figure:twenty",
    ),
    "misspelt key of a check": Case(
        'unit: person, as_of: "2020"',
        'unit: person, checks: [{statement: x, verdict: agrees, ¦reasn: y}], as_of: "2020"',
        "no key `reasn`",
        "`reason`",
        "figure:ten",
    ),
    "misspelt choice": Case(
        "stance: criticism",
        "stance: ¦critisism",
        "`critisism` is no choice for `stance`",
        "Did you mean `criticism`?",
        "passage:reply",
    ),
    "text for a number": Case(
        "value: 20\n",
        "value: ¦twenty\n",
        "`value` must be a number, not `twenty`",
        "in digits",
        "figure:twenty",
    ),
    "too large": Case(
        "value: 20\n",
        "value: ¦1e300\n",
        "`value` is larger than a value may be.",
        "Choose a unit",
        "figure:twenty",
    ),
    "infinite": Case("value: 20\n", "value: ¦.inf\n", "larger than a value may be", "", "figure:twenty"),
    "no value": Case("    value: 20\n", "", "`value` is missing", "", "figure:twenty"),
    "value and range": Case(
        "    value: 20\n", "    value: 20\n    range: ¦[1, 2]\n", "one is enough", "", "figure:twenty"
    ),
    "range backwards": Case(
        "    value: 20\n",
        "    range: ¦[2, 1]\n",
        "begins with its higher value",
        "lower one first",
        "figure:twenty",
    ),
    "range of three": Case(
        "    value: 20\n", "    range: ¦[1, 2, 3]\n", "a range has two values", "", "figure:twenty"
    ),
    "empty": Case("    label: Twenty\n", "    ¦label:\n", "`label` is empty", "", "figure:twenty"),
    "list for a text": Case(
        "title: Reply", "title: ¦[a]", "`title` must be a text, not a list", "", "passage:reply"
    ),
    "text for a list": Case(
        "sources: [paper]\n    series",
        "sources: ¦paper\n    series",
        "`sources` must be a list, not `paper`",
        "",
        "figure:twenty",
    ),
    "no day": Case(
        'as_of: "2021"', 'as_of: ¦"2021-02-29"', "month 2 of 2021 has no day 29", "", "figure:twenty"
    ),
    "no date": Case(
        'as_of: "2021"',
        "as_of: ¦May 2021",
        "`May 2021` is no date for `as_of`.",
        "2023-05-29",
        "figure:twenty",
    ),
    "no such month": Case(
        'as_of: "2021"', 'as_of: ¦"2021-13"', "there is no month 13", "2023-05", "figure:twenty"
    ),
    "number in quotes": Case(
        "value: 20\n", 'value: ¦"20"\n', "must be a number", "without quotes", "figure:twenty"
    ),
    "number with commas": Case(
        "value: 20\n", "value: ¦20,000\n", "must be a number", "Write digits only: 20000.", "figure:twenty"
    ),
    "zero in front": Case(
        "value: 20\n", "value: ¦007\n", "must be a number", "in front: 7.", "figure:twenty"
    ),
    "number as date": Case('as_of: "2021"', "as_of: ¦2021.5", "is no date", "", "figure:twenty"),
    "no id": Case(
        "id: other,",
        "id: ¦Other One,",
        "`Other One` is no id",
        "small letters",
        "entity:Other One",
        gone=("entity:other",),
    ),
    "id twice": Case(
        "id: other,",
        "id: ¦claim,",
        "the id `claim` is taken: a passage has it in dossier.yaml, line 9",
        "",
        "entity:claim",
        gone=("entity:other",),
    ),
    "web address": Case(
        "title: A paper}", 'title: A paper, URL: ¦"ftp://x"}', "is no web address", "https://", "source:paper"
    ),
    "CSL type": Case(
        "type: report", "type: ¦raport", "`raport` is no choice for `type`", "`report`", "source:paper"
    ),
    "CSL key": Case(
        "title: A paper}",
        "title: A paper, ¦container_titel: x}",
        "no key `container_titel`",
        "`container-title`",
        "source:paper",
    ),
    "language": Case("language: en,", "language: ¦English!,", "is no language tag", "", "dossier:tiny"),
}


@pytest.mark.parametrize("name", CASES)
def test_fault(name, tmp_path):
    assert_error(tmp_path, CASES[name])

"""Faults of the Markdown of a passage: each is told in its place and leaves out its record alone."""

import pytest

from tests.load.dossiers import Case, assert_error

CASES = {
    "heading": Case(
        "          Says", "          ¦# Says", "a heading stands in the text", "", "passage:reply"
    ),
    "picture": Case(
        "Says [somebody]", "Says ¦![x](a.png) [somebody]", "a picture stands", "", "passage:reply"
    ),
    "HTML": Case(
        "Says [somebody]", "Says ¦<b>so</b> [somebody]", "HTML stands in the text", "", "passage:reply"
    ),
    "table": Case(
        "          Says",
        "          Well.\n\n          ¦| a |\n          |---|\n          | b |\n\n          Says",
        "a table stands",
        "",
        "passage:reply",
    ),
    "remote link": Case(
        "(source:paper)", "(¦https://example.org)", "leads out of the dossier", "source:id", "passage:reply"
    ),
    "script": Case("(source:paper)", "(¦javascript:alert)", "leads out of the dossier", "", "passage:reply"),
    "misspelt scheme": Case(
        "(source:paper)", "(¦sorce:paper)", "is no target of a link", "`source`", "passage:reply"
    ),
    "link without words": Case(
        "[a paper](source:paper)", "[](source:paper¦)", "no words to click on", "", "passage:reply"
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault(name, tmp_path):
    assert_error(tmp_path, CASES[name])

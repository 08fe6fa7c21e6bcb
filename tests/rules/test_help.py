"""The help says the same in every language: the same sections, passages, keys and examples."""

import re

import pytest

from desktop.language import ENGLISH, LANGUAGES
from desktop.load.folder import load_folder
from tests.rules.help_dossier import FOLDER

HELPS = {code: load_folder(FOLDER / code) for code in LANGUAGES}
OTHERS = [code for code in LANGUAGES if code != ENGLISH]


def content(code):
    return HELPS[code].content


def typed_in(passage):
    """Return what is set as code in a passage, keys and examples: it is typed alike in every language."""
    text = passage.prose.text
    return sorted(text[run.span.start : run.span.end] for run in passage.prose.runs if run.kind == "code")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_help_of_each_language_has_no_fault_and_is_in_that_language(code):
    assert HELPS[code].problems == ()
    assert (content(code).dossier.id, content(code).dossier.language) == ("sastra-help", code)


@pytest.mark.parametrize("code", OTHERS)
def test_the_help_has_the_same_sections_and_passages_in_every_language(code):
    def shape(code):
        sections = [(each.id, each.number, each.parent) for each in content(code).sections]
        return sections, [(each.id, each.section, each.number) for each in content(code).passages]

    assert shape(code) == shape(ENGLISH)


@pytest.mark.parametrize("code", OTHERS)
def test_the_help_names_the_same_keys_examples_and_links_in_every_language(code):
    for passage, english in zip(content(code).passages, content(ENGLISH).passages, strict=True):
        assert typed_in(passage) == typed_in(english), passage.id
        assert len(passage.prose.blocks) == len(english.prose.blocks), passage.id
        targets = [run.target for run in passage.prose.runs if run.target]
        assert targets == [run.target for run in english.prose.runs if run.target], passage.id


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_of_the_help_is_left_in_english(code):
    names = {"Export marks", "Undo"}
    for passage, english in zip(content(code).passages, content(ENGLISH).passages, strict=True):
        assert passage.title != english.title, passage.id
        assert passage.prose.text != english.prose.text
        for words in re.findall(r"[A-Za-z]+(?: [a-z]+){3,}", english.prose.text):
            assert words not in passage.prose.text, passage.id
        assert not [name for name in names if name in passage.prose.text]

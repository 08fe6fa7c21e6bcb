from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop.model.edtf import day_number
from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span
from desktop.render.citing import PLAIN, Citing, cited_passages, offered_styles
from desktop.render.copied import Reference, copied_passage, prose_markdown
from desktop.render.dates import date_words
from tests.builders import a_dossier, a_passage, a_prose, a_source

CSL = Path(__file__).resolve().parents[2] / "resources" / "csl"
REFERENCE = Reference("A. Writer, §1.1.", "A. Writer, <i>Peace</i>, §1.1.")


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.words = ""

    def handle_data(self, data):
        self.words += data


def read(html):
    parser = Words()
    parser.feed(html)
    return parser.words


def how(style=PLAIN):
    return Citing(style, CSL, day_number(2026, 11, 24), date_words)


def test_a_passage_is_copied_with_title_and_citation_in_three_forms():
    copied = copied_passage("peace", a_passage(), REFERENCE)
    assert copied.text == (
        "1.1 Persons sent\n\nCambodia sent 9,205 persons on missions.\n\nA. Writer, §1.1.\n"
    )
    assert "[9,205 persons](sastra://peace/figure/pk-sent-2023)" in copied.markdown
    assert '<a href="sastra://peace/figure/pk-sent-2023">9,205 persons</a>' in copied.html
    assert copied.html.endswith("<p>A. Writer, <i>Peace</i>, §1.1.</p>\n")


def test_lists_and_quotes_keep_their_form():
    text = "First\nSecond\nSaid."
    blocks = (
        Block(Span(0, 5), BlockKind.BULLET),
        Block(Span(6, 12), BlockKind.BULLET),
        Block(Span(13, 18), BlockKind.QUOTE),
    )
    copied = copied_passage("peace", a_passage(prose=Prose(text, blocks)), REFERENCE)
    assert "- First\n- Second\n\n> Said." in copied.markdown
    assert "<ul><li>First</li><li>Second</li></ul>\n<blockquote>Said.</blockquote>" in copied.html
    assert "• First\n• Second\nSaid." in copied.text


def test_runs_within_runs_are_nested():
    runs = (Run(Span(0, 9), RunKind.STRONG), Run(Span(4, 9), RunKind.EMPHASIS))
    assert prose_markdown(Prose("one three", (), runs), "peace") == "**one *three***"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z"]), min_size=1))
def test_markdown_reads_as_the_prose_whatever_its_characters(words):
    html = MarkdownIt().render(prose_markdown(a_prose(words), "peace"))
    assert read(html).strip() == words.strip()


@pytest.mark.parametrize("style", [style for style, _ in offered_styles()])
def test_a_passage_is_cited_with_its_sources(style):
    sources = (a_source("one"), a_source("two", title="Another"))
    cited = cited_passages(a_dossier(), [a_passage()], sources, how(style))
    assert len(cited.sources) == 2
    assert "1.1" in cited.note + cited.reference.text
    assert cited.reference.text in cited.copied.text
    assert len(cited.items) == 3


def test_the_plain_reference_names_everything():
    cited = cited_passages(a_dossier(), [a_passage()], (), how())
    assert cited.reference.text == (
        "A. Writer, “Persons sent”, §1.1, Cambodia's peace diplomacy, version 1.0, 23 November 2026. "
        "sastra://peace/passage/sent"
    )


def test_all_styles_are_offered_where_the_extra_is_installed():
    assert [style for style, _ in offered_styles()] == ["plain", "apa", "chicago", "harvard", "ieee"]


@pytest.mark.parametrize("style", [style for style, _ in offered_styles()])
def test_words_of_two_passages_are_quoted_with_a_citation_of_each(style):
    passages = (a_passage(), a_passage("more", number="1.2", title="Persons lost"))
    cited = cited_passages(a_dossier(), passages, [a_source("one")], how(style), "sent 9,205\n<on> missions")
    assert cited.copied.text.startswith("“sent 9,205\n<on> missions”\n\n")
    assert "persons sent" in cited.copied.text.casefold()
    assert "persons lost" in cited.copied.text.casefold()
    assert cited.copied.markdown.startswith("> sent 9,205\n>\n> \\<on\\> missions\n\n")
    assert cited.copied.html.startswith(
        "<blockquote><p>sent 9,205</p><p>&lt;on&gt; missions</p></blockquote>"
    )
    assert [item["id"] for item in cited.items] == ["peace-sent", "peace-more", "one"]
    assert len(cited.sources) == 1

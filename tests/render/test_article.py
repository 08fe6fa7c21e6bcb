from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.model.choices import Stance, Verdict
from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span
from desktop.render.article import Surroundings, article_page, byline
from desktop.render.palette import LIGHT
from desktop.render.prose import FIGURE_CLASSES, prose_html, script_html
from desktop.render.style import style_sheet
from desktop.render.themes import PALETTES
from tests.builders import a_content, a_passage, a_prose


def a_page(content=None, **changes):
    content = content or a_content()
    return article_page(content.dossier, content.sections, content.passages, **changes)


def text_from_anchor(html, name, length):
    """What a Qt document holds from an anchor on, with its separators as line feeds."""
    document = QTextDocument()
    document.setDefaultStyleSheet(style_sheet(LIGHT))
    document.setHtml(html)
    start = anchor_position(document, name)
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def anchor_position(document, name):
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            if name in fragments.fragment().charFormat().anchorNames():
                return fragments.fragment().position()
            fragments += 1
        block = block.next()
    raise AssertionError(f"no anchor {name}")


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2


def assert_exact(prose):
    html = f"<h4>before</h4>{prose_html(prose, 'passage:x', {})}<p>after</p>"
    assert text_from_anchor(html, "passage:x", utf16_length(prose.text)) == prose.text


def test_the_document_holds_each_passage_character_for_character(qapp):
    page = a_page()
    for anchor in page.passages:
        assert text_from_anchor(page.html, anchor.name, utf16_length(anchor.text)) == anchor.text
    assert [anchor.passage for anchor in page.passages] == ["sent", "missions", "doubts"]


@pytest.mark.parametrize(
    "text",
    [
        "<b>not bold</b> & \"quoted\" 'too' &amp;",
        "two  spaces and a trailing one ",
        " leading, tab\tand no-break\N{NO-BREAK SPACE}space",
        "ហ៊ុន សែន (Hun Sen), \N{GRINNING FACE} and \u200bzero width",
        "Phnom Penh ភ្នំពេញ",
    ],
)
def test_awkward_characters_survive(qapp, text):
    if text.startswith(" "):
        text = text.strip(" ")
    assert_exact(a_prose(text))


def test_a_line_feed_within_a_block_is_one_character(qapp):
    assert_exact(Prose("one\ntwo", (Block(Span(0, 7)),)))


def test_lists_and_quotes_are_blocks(qapp):
    lines = ("Intro", "one", "one deeper", "two", "first", "said", "end")
    kinds = (
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.BULLET, 0),
        (BlockKind.BULLET, 1),
        (BlockKind.BULLET, 0),
        (BlockKind.NUMBERED, 0),
        (BlockKind.QUOTE, 0),
        (BlockKind.PARAGRAPH, 0),
    )
    blocks, start = [], 0
    for line, (kind, depth) in zip(lines, kinds, strict=True):
        blocks.append(Block(Span(start, start + len(line)), kind, depth))
        start += len(line) + 1
    assert_exact(Prose("\n".join(lines), tuple(blocks)))


@given(
    lines=st.lists(
        st.text(st.sampled_from("ab <>&\"'ក្ម\U0001f600 "), min_size=1).map(lambda text: f"x{text}x"),
        min_size=1,
        max_size=4,
    ),
    cuts=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(RunKind)), max_size=5),
    kinds=st.lists(st.tuples(st.sampled_from(BlockKind), st.integers(0, 2)), min_size=4, max_size=4),
)
def test_any_prose_with_any_runs_keeps_its_characters(qapp, lines, cuts, kinds):
    text = "\n".join(lines)
    blocks, start = [], 0
    for line, (kind, depth) in zip(lines, kinds, strict=False):
        blocks.append(Block(Span(start, start + len(line)), kind, depth))
        start += len(line) + 1
    runs = sorted(
        Run(Span(min(a, b), max(a, b)), kind, "figure:x" if kind is RunKind.LINK else "")
        for a, b, kind in cuts
        if a != b
    )
    assert_exact(Prose(text, tuple(blocks), tuple(runs)))


def test_links_keep_their_targets_and_nest_with_other_runs():
    prose = Prose(
        "see 9,205 persons now",
        (Block(Span(0, 21)),),
        (Run(Span(4, 17), RunKind.LINK, "figure:pk"), Run(Span(4, 9), RunKind.STRONG)),
    )
    html = prose_html(prose, "passage:x", {})
    assert '<a class="figure" href="figure:pk"><b>9,205</b> persons</a> now' in html


def test_a_link_out_of_the_dossier_is_no_link():
    prose = Prose("click me", (Block(Span(0, 8)),), (Run(Span(0, 8), RunKind.LINK, "javascript:alert(1)"),))
    assert "javascript" not in prose_html(prose, "passage:x", {})


@pytest.mark.parametrize("verdict", Verdict)
def test_a_figure_shows_its_verdict_by_its_class(verdict):
    page = a_page(around=Surroundings({"pk-sent-2023": verdict}))
    assert f'<a class="{FIGURE_CLASSES[verdict]}" href="figure:pk-sent-2023">' in page.html


def test_stance_and_locator_are_words_over_each_passage():
    class Headings(HTMLParser):
        def __init__(self):
            super().__init__()
            self.found, self._inside = [], False

        def handle_starttag(self, tag, attrs):
            self._inside = tag in ("h3", "h4", "h5") and ("class", "passage") in attrs
            self.found += [""] if self._inside else []
            self._inside = self._inside or (tag == "span" and bool(self.found))

        def handle_endtag(self, tag):
            self._inside = self._inside and not tag.startswith("h")

        def handle_data(self, text):
            if self._inside and self.found:
                self.found[-1] += text

    parser = Headings()
    parser.feed(a_page().html)
    assert parser.found[2].replace("\N{NO-BREAK SPACE}", " ").startswith("1.1.1  Doubts · Criticism")


def test_answers_stand_on_both_sides_and_lead_to_each_other():
    html = a_page().html
    assert 'Answered in <a class="passage" href="passage:doubts">1.1.1 Doubts</a>: Who counts' in html
    assert 'Answers <a class="passage" href="passage:sent">1.1 Persons sent</a>: Who counts' in html


def test_an_answer_outside_the_page_is_found_among_the_others():
    content = a_content()
    first, *rest = content.passages
    page = article_page(
        content.dossier,
        content.sections[:1],
        (first,),
        complete=False,
        around=Surroundings(others=tuple(rest)),
    )
    assert 'href="passage:doubts"' in page.html
    assert not page.complete
    assert len(page.passages) == 1


def test_title_and_byline_stand_on_the_first_page_only():
    content = a_content()
    later = article_page(content.dossier, content.sections[1:], content.passages[2:], complete=False)
    assert 'name="dossier:peace"' in a_page().html
    assert 'name="dossier:peace"' not in later.html
    assert byline(content.dossier) == "A. Writer · The Press · version 1.0 · 23 November 2026"


def test_khmer_gets_a_class_of_its_own():
    assert script_html("Hun Sen ហ៊ុន សែន") == 'Hun Sen <span class="km">ហ៊ុន</span> <span class="km">សែន</span>'


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
def test_every_class_of_the_page_has_a_rule(qapp, palette):
    sheet = style_sheet(palette)
    for stance in Stance:
        assert f"span.stance-{stance.value}" in sheet
    for name in FIGURE_CLASSES.values():
        assert f"a.{name} " in sheet
    for name in (
        "h1.title",
        "h2.section2",
        "p.prose",
        "p.quote",
        "li.prose",
        "p.answers",
        "h3.passage",
        "span.km",
    ):
        assert name in sheet


def test_verdicts_differ_without_colour(qapp):
    def look(verdict):
        document = QTextDocument()
        document.setDefaultStyleSheet(style_sheet(LIGHT))
        page = a_page(around=Surroundings({"pk-sent-2023": verdict}))
        document.setHtml(page.html)
        start = anchor_position(document, "passage:sent")
        cursor = QTextCursor(document)
        cursor.setPosition(start + a_passage().prose.text.index("9,205") + 1)
        form = cursor.charFormat()
        return form.fontWeight(), form.fontItalic(), form.fontUnderline(), form.background().style()

    looks = {verdict: look(verdict) for verdict in Verdict}
    told = [looks[each] for each in (Verdict.AGREES, Verdict.DATED, Verdict.DISPUTED, Verdict.NOT_VERIFIED)]
    assert len(set(told)) == len(told)
    assert all(form[2] for form in looks.values())

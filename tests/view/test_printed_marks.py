import pytest
from PySide6.QtGui import QColor, QTextDocument

from desktop.model.mark import MarkKind
from desktop.model.span import Span
from desktop.render.mark_look import mark_look
from desktop.render.marked_words import MarkedWords
from desktop.render.palette import LIGHT
from desktop.view.printed_marks import show_marks

HTML = (
    '<h3>Title of it</h3><p><a name="passage-p"></a>In <a href="figure:x">2017</a><sup>12</sup> all '
    "went\u200b on.</p><p>Then more.</p>"
)
TEXT = "In 2017 all went on.\nThen more."


def shown(words, kind=MarkKind.HIGHLIGHT):
    document = QTextDocument()
    document.setHtml(HTML)
    start = TEXT.index(words)
    show_marks(document, (MarkedWords("passage-p", Span(start, start + len(words)), kind, "blue"),))
    found, block = [], document.begin()
    while block.isValid():
        for fragment in (each.fragment() for each in block):
            form = fragment.charFormat()
            if form.underlineStyle() == form.UnderlineStyle.DotLine:
                found.append((fragment.text(), form.background().color().name()))
        block = block.next()
    return found


@pytest.mark.parametrize("words", ["In", "went on", "on", "Then more", "all"])
def test_the_marked_words_have_their_colour_on_paper_and_no_others(qapp, words):
    marked = "".join(text for text, _ in shown(words)).replace("\u200b", "")
    assert marked == words
    assert {ground for _, ground in shown(words)} == {QColor(mark_look("blue", LIGHT).ground).name()}


def test_words_on_either_side_of_the_number_of_a_note_are_marked_together(qapp):
    assert "".join(text for text, _ in shown("2017 all")) == "201712 all"


def test_what_is_underlined_has_no_ground(qapp):
    ((_, ground),) = shown("Then", MarkKind.UNDERLINE)
    assert ground != QColor(mark_look("blue", LIGHT).ground).name()

from PySide6.QtGui import QColor

from desktop.model.prose import Span
from desktop.view.parts.kept_layouts import KeptLayouts
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.marked_text import Ink

TEXT = "Peacekeepers of nine countries were sent, and more of them would be if anyone asked for them."


def layouts(lines=2):
    return KeptLayouts(Ink(scaled_font(SMALL), QColor("black"), QColor("yellow")), lines)


def seen(layout):
    return layout.text(), layout.lineCount(), [(one.start, one.length) for one in layout.formats()]


def test_what_is_kept_is_what_would_be_laid_out_anew(qapp):
    kept = layouts()
    for marks, width in (((), 200.0), ((Span(0, 12),), 200.0), ((Span(0, 12),), 150.0), ((), 200.0)):
        assert seen(kept.layout(TEXT, marks, width)) == seen(layouts().layout(TEXT, marks, width))
    assert kept.layout(TEXT, (Span(0, 12),), 200.0).formats()[0].length == 12


def test_the_same_row_is_laid_out_once(qapp):
    kept = layouts()
    first = kept.layout(TEXT, (Span(0, 12),), 200.0)
    assert kept.layout(TEXT, (Span(0, 12),), 200.0) is first


def test_not_all_that_ever_was_shown_is_kept(qapp):
    kept = layouts(1)
    first = kept.layout(TEXT, (), 200.0)
    for number in range(1000):
        kept.layout(f"Row {number}", (), 200.0)
    assert kept.layout(TEXT, (), 200.0) is not first

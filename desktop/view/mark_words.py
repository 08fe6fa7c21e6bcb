"""Turns a selection into words of passages, and marks into words for the ear. Not for drawing them."""

from typing import Final

from PySide6.QtGui import QTextCursor

from desktop.language import tr
from desktop.model.mark import Mark, MarkKind
from desktop.model.marking import Words
from desktop.model.prose import Span
from desktop.render.mark_look import colour_words
from desktop.view.page_map import PageMap

_KINDS: Final = {
    MarkKind.HIGHLIGHT: tr("Highlight"),
    MarkKind.UNDERLINE: tr("Underlined"),
    MarkKind.NOTE: tr("Note"),
    MarkKind.BOOKMARK: tr("Bookmark"),
}


def selected_words(page_map: PageMap, cursor: QTextCursor) -> tuple[Words, ...]:
    """Return the words of a selection, passage by passage; headings and blanks at the ends left out."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    if start == end or not page_map.anchors:
        return ()
    found = []
    for number in range(page_map.number_at(start), page_map.number_at(end) + 1):
        span = _span(page_map, number, start, end)
        if span is not None:
            place = page_map.place(number, span.start)
            found.append(Words(place, span))
    return tuple(found)


def _span(page_map: PageMap, number: int, start: int, end: int) -> Span | None:
    text = page_map.anchors[number].text
    first, last = page_map.offset(number, start), page_map.offset(number, end)
    chosen = text[first:last]
    first += len(chosen) - len(chosen.lstrip())
    last -= len(chosen) - len(chosen.rstrip())
    return Span(first, last) if first < last else None


def described(mark: Mark) -> str:
    """Say what a mark is, as a screen reader tells it."""
    colour = f", {colour_words(mark.colour)}" if mark.colour and mark.kind is not MarkKind.BOOKMARK else ""
    note = tr(", note: {note}", note=mark.note) if mark.note else ""
    return f"{_KINDS[mark.kind]}{colour}{note}"

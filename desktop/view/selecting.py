"""Tells what the reader has selected, and keeps it while the text is set anew. Not for making marks of it."""

from typing import NamedTuple

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop.model.excerpt import Excerpt
from desktop.model.place import Place
from desktop.view.page_map import PageMap
from desktop.view.parts.khmer_lines import without_breaks


class Selected(NamedTuple):
    """Where the selection was begun and where it has come to; both are one where only the caret stands.

    forwards: it was begun at its earlier end.
    """

    anchor: Place
    caret: Place
    forwards: bool


def kept_selection(page_map: PageMap | None, text: QTextBrowser) -> Selected | None:
    """Return where the selection stands, or the caret; None at the very beginning and without a page."""
    cursor = text.textCursor()
    if page_map is None or not page_map.anchors or (cursor.position() == 0 and not cursor.hasSelection()):
        return None
    anchor, caret = cursor.anchor(), cursor.position()
    return Selected(page_map.place_at(anchor), page_map.place_at(caret), anchor <= caret)


def select_again(selected: Selected | None, page_map: PageMap, text: QTextBrowser) -> None:
    """Select the same words on another page, as far as it holds them."""
    if selected is None or selected.anchor.dossier != page_map.dossier:
        return
    anchor, caret = (page_map.position(place.id, place.at) for place in (selected.anchor, selected.caret))
    if max(anchor, caret) < 0:
        return
    cursor = QTextCursor(text.document())
    last = text.document().characterCount() - 1
    if anchor < 0:
        anchor = 0 if selected.forwards else last
    if caret < 0:
        caret = last if selected.forwards else 0
    cursor.setPosition(anchor)
    cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def excerpt_of(page_map: PageMap | None, text: QTextBrowser) -> Excerpt | None:
    """Return the selected words and the passages that they stand in; None where nothing is selected."""
    cursor = text.textCursor()
    if page_map is None or not page_map.anchors or not cursor.selectedText().strip():
        return None
    first = page_map.number_of(page_map.place_at(cursor.selectionStart()).id)
    last = max(first, page_map.number_at(cursor.selectionEnd() - 1))
    words = without_breaks(cursor.selectedText()).replace("\u2029", "\n").replace("\u2028", "\n")
    return Excerpt(tuple(page_map.place(number) for number in range(first, last + 1)), words.strip())

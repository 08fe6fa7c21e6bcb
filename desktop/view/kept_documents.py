"""The texts set last, so that a tab or theme that comes back is not set again. Not for showing them."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QTextDocument

from desktop.render.palette import Palette
from desktop.render.style import style_sheet
from desktop.render.typography import Typography
from desktop.view.fonts import reading_font
from desktop.view.parts.khmer_lines import broken_html, has_khmer

MOST_KEPT: Final = 5


class KeptDocuments:
    """Documents by what they were set from; the one used longest ago goes first.

    owner: the browser that shows them. They must not live longer than it: their lines are set bit by bit by
    a timer, which measures on the ground that they are drawn on. empty: the document that the browser came
    with, taken for the first text: to give a browser another one before it is seen would set its lines for
    a width that it never has.
    """

    def __init__(self, owner: QObject, empty: QTextDocument) -> None:
        self._owner = owner
        empty.setParent(owner)
        self._empty: QTextDocument | None = empty
        self._kept: OrderedDict[tuple[str, int, int, Typography], QTextDocument] = OrderedDict()

    def document(
        self, html: str, size_px: int, colours: Palette, look: Typography, margin_px: int
    ) -> QTextDocument:
        """Return a set text. Its lines are set when a browser gives it a width."""
        key = (html, size_px, id(colours), look)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._empty or _made(self._owner)
            self._empty = None
            _set(found, html, size_px, colours, look, margin_px)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)[1].deleteLater()
        return found

    def forget(self, html: str) -> None:
        """Let go of what was set from a text that is not shown and will not come back."""
        for key in [key for key in self._kept if key[0] == html]:
            self._kept.pop(key).deleteLater()


def _made(owner: QObject) -> QTextDocument:
    """Return an empty document in which no line is set before a browser gives it a width."""
    document = QTextDocument(owner)
    document.documentLayout()
    document.setPageSize(QSizeF(0, 0))
    return document


def _set(
    document: QTextDocument, html: str, size_px: int, colours: Palette, look: Typography, margin_px: int
) -> None:
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(margin_px)
    document.setDefaultFont(reading_font(size_px, look))
    document.setDefaultStyleSheet(style_sheet(colours, size_px, look.families, look.rhythm))
    shown = broken_html(html)
    document.setHtml(shown)
    if has_khmer(shown):
        # Formats of text take 4 ms to import, which a start without Khmer should not pay for.
        from desktop.view.first_letters import join_first_letters  # noqa: PLC0415

        join_first_letters(document)

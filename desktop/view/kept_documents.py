"""The texts set last, so that a tab or theme that comes back is not set again. Not for showing them."""

from collections import OrderedDict
from typing import Final

from PySide6.QtGui import QTextDocument

from desktop.render.palette import Palette
from desktop.render.style import style_sheet
from desktop.render.typography import Typography
from desktop.view.fonts import reading_font

MOST_KEPT: Final = 5


class KeptDocuments:
    """Documents by what they were set from; the one used longest ago goes first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int, Typography], QTextDocument] = OrderedDict()

    def document(
        self, html: str, size_px: int, colours: Palette, look: Typography, margin_px: int
    ) -> QTextDocument:
        """Return a set text. Its lines are set when a browser gives it a width."""
        key = (html, size_px, id(colours), look)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = _set(html, size_px, colours, look, margin_px)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return found


def _set(html: str, size_px: int, colours: Palette, look: Typography, margin_px: int) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(margin_px)
    document.setDefaultFont(reading_font(size_px, look))
    document.setDefaultStyleSheet(style_sheet(colours, size_px, look.families, look.rhythm))
    document.setHtml(html)
    return document

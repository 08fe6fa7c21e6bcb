"""Keeps on one page what belongs together: a heading and what it heads. Not for painting pages."""

from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat

_SECOND: Final = 1
"""The line up to which a block must stand on the page of its heading: one line alone looks lost."""
HEADS: Final = 1
"""State of a block that heads the next one without being a heading."""


def keep_together(document: QTextDocument) -> None:
    """Begin a new page before headings that would stand alone at the foot of one.

    The document must have its page size.
    """
    block = document.begin()
    while block.isValid():
        last = block
        while _heads(last) and last.next().isValid():
            last = last.next()
        if last != block and _page(document, block) != _page(document, last, _SECOND):
            look = block.blockFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(look)
            # Lines further down are not set anew by that, as to pages.
            document.setPageSize(document.pageSize())
        block = last if last != block else block.next()


def _heads(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0 or block.userState() == HEADS


def _page(document: QTextDocument, block: QTextBlock, number: int = 0) -> int:
    """Return the page that a line of a block stands on, or its last one where it has not so many."""
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineAt(min(number, block.layout().lineCount() - 1))
    # A line at the top of a page may stand a fraction above it.
    return int((top + (line.y() if line.isValid() else 0.0) + 1) // document.pageSize().height())

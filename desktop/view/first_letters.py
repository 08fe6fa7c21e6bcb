"""Keeps the letters that a text begins with in one piece where an anchor stands on them. Not for other text.

Qt puts the name of an anchor on the first character alone. In Khmer that cuts a letter from the signs that
are written round it, and both are drawn as if the other were missing.
"""

import re
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

_WORD: Final = re.compile("[\u1780-\u17ff\u200c\u200d]{2,}")


def join_first_letters(document: QTextDocument) -> None:
    """Let each anchor name the whole word of Khmer that it stands on."""
    block = document.begin()
    while block.isValid():
        word = _WORD.match(block.text())
        if word is not None:
            _join(block, len(word[0]))
        block = block.next()


def _join(block: QTextBlock, length: int) -> None:
    first = block.begin().fragment()
    names = first.charFormat().anchorNames()
    if not names or first.length() >= length:
        return
    named = QTextCharFormat()
    named.setAnchor(True)
    named.setAnchorNames(names)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(named)

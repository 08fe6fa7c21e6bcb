"""Lays the reader's colours behind the words on paper that were marked. Not for finding them in a passage."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from desktop.model.mark import MarkKind
from desktop.render.mark_look import Pattern, mark_look
from desktop.render.marked_words import MarkedWords
from desktop.render.palette import LIGHT
from desktop.view.parts.khmer_lines import BREAK

_LINE: Final = QTextCharFormat.UnderlineStyle
_LINES: Final[Mapping[Pattern, QTextCharFormat.UnderlineStyle]] = MappingProxyType(
    {
        Pattern.SOLID: _LINE.SingleUnderline,
        Pattern.DASHED: _LINE.DashUnderline,
        Pattern.DOTTED: _LINE.DotLine,
        Pattern.DOUBLE: _LINE.DashDotLine,
        Pattern.WAVY: _LINE.WaveUnderline,
    }
)
"""Qt has no double line: the pattern that none of the others has stands for it."""


def show_marks(document: QTextDocument, marked: Iterable[MarkedWords]) -> None:
    """Show what was marked; words that are not in the document are passed over."""
    wanted: dict[str, list[MarkedWords]] = {}
    for each in marked:
        wanted.setdefault(each.name, []).append(each)
    block = document.begin()
    while block.isValid() and wanted:
        for name in _anchors(block):
            for each in wanted.pop(name, ()):
                _show(block, each)
        block = block.next()


def _anchors(block: QTextBlock) -> tuple[str, ...]:
    first = block.begin()
    return () if first.atEnd() else tuple(first.fragment().charFormat().anchorNames())


def _show(block: QTextBlock, words: MarkedWords) -> None:
    at = [place for count, place in _letters(block, words.span.end) if count >= words.span.start]
    if not at:
        return
    cursor = QTextCursor(block)
    cursor.setPosition(at[0])
    cursor.setPosition(at[-1] + 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(_format(words))


def _letters(block: QTextBlock, end: int) -> Iterator[tuple[int, int]]:
    """Yield the number of each letter of a passage, which begins with a block, and its position on paper.

    The numbers of notes and the breaks between words of Khmer belong to the paper alone.
    """
    count = 0
    while block.isValid() and count < end:
        for fragment in _fragments(block):
            is_note = fragment.charFormat().verticalAlignment() == _SUPER
            place = fragment.position()
            for letter in "" if is_note else fragment.text():
                if letter != BREAK:
                    if count >= end:
                        return
                    yield count, place
                    count += 1
                place += 2 if ord(letter) > 0xFFFF else 1
        count += 1  # the end of a paragraph
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    parts = block.begin()
    while not parts.atEnd():
        yield parts.fragment()
        parts += 1


_SUPER: Final = QTextCharFormat.VerticalAlignment.AlignSuperScript


def _format(words: MarkedWords) -> QTextCharFormat:
    look, form = mark_look(words.colour, LIGHT), QTextCharFormat()
    if words.kind is not MarkKind.UNDERLINE:
        form.setBackground(QColor(look.ground))
    form.setUnderlineStyle(_LINES[look.pattern])
    form.setUnderlineColor(QColor(look.edge))
    return form

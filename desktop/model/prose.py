"""Prose as plain text with marks beside it. Not for parsing Markdown or making HTML.

The text is the one truth: search, anchors, snippets and highlights all count code points in it. Blocks
and runs lie beside it as half-open spans, so that a highlight can be laid over them without surgery.
"""

from enum import StrEnum
from typing import NamedTuple

from desktop.model.span import Span

__all__ = ("Span",)  # handed on


class BlockKind(StrEnum):
    """Kinds of block of the Markdown subset."""

    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    BULLET = "bullet"
    NUMBERED = "numbered"


class RunKind(StrEnum):
    """Kinds of inline run; LINK carries a target."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"


class Block(NamedTuple):
    """One paragraph or list item; consecutive blocks are joined by one line feed in the text."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    depth: int = 0


class Run(NamedTuple):
    """An inline run. ``target`` of a LINK is ``scheme:id``, e.g. ``figure:pk-total-2023``."""

    span: Span
    kind: RunKind
    target: str = ""


class Prose(NamedTuple):
    """Text of a passage: blocks cover it in order; runs may nest and are sorted by start, then longest."""

    text: str
    blocks: tuple[Block, ...] = ()
    runs: tuple[Run, ...] = ()

"""What was changed between two wordings, word by word. Not for finding where a wording stands."""

import re
from enum import StrEnum
from typing import Final, NamedTuple

from rapidfuzz.distance import LCSseq

_PIECE: Final = re.compile(r"\s+|\d+(?:[.,]\d+)*|\w+|[^\w\s]")


class PieceKind(StrEnum):
    """Whether words stand in both wordings, only in the first, or only in the second."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(NamedTuple):
    """Words of one kind that follow each other."""

    kind: PieceKind
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two wordings in order; what is gone comes before what is new in its place."""
    old, new = _PIECE.findall(before), _PIECE.findall(after)
    pieces: list[Piece] = []
    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            pieces.append(Piece(PieceKind.SAME, "".join(old[step.src_start : step.src_end])))
            continue
        pieces.append(Piece(PieceKind.GONE, "".join(old[step.src_start : step.src_end])))
        pieces.append(Piece(PieceKind.NEW, "".join(new[step.dest_start : step.dest_end])))
    return _joined([piece for piece in pieces if piece.text])


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Gather what is gone and what is new between two kept pieces; a kept space alone parts nothing."""
    found: list[Piece] = []
    gone, new = "", ""
    for number, piece in enumerate(pieces):
        if piece.kind is PieceKind.GONE:
            gone += piece.text
        elif piece.kind is PieceKind.NEW:
            new += piece.text
        elif piece.text.isspace() and (gone or new) and number + 1 < len(pieces):
            gone, new = gone + piece.text, new + piece.text
        else:
            found += _changed(gone, new)
            found.append(piece)
            gone, new = "", ""
    return tuple(found + _changed(gone, new))


def _changed(gone: str, new: str) -> list[Piece]:
    """Return a change, with spaces at its end that both have as kept."""
    kept = ""
    while gone and new and gone[-1] == new[-1] and gone[-1].isspace():
        gone, new, kept = gone[:-1], new[:-1], gone[-1] + kept
    pieces = [Piece(PieceKind.GONE, gone), Piece(PieceKind.NEW, new), Piece(PieceKind.SAME, kept)]
    return [piece for piece in pieces if piece.text]

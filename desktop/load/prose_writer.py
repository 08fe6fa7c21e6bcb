"""Builds prose piece by piece: text with blocks and runs beside it. Not for reading Markdown."""

import re
from typing import Final

from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span

_SPACES: Final = re.compile(r"[ \t\n]+")


class ProseWriter:
    """Text grows at its end; spaces are set as they will be drawn: one at a time, none at the edges."""

    def __init__(self) -> None:
        self.length = 0
        self._pieces: list[str] = []
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._block_start = 0

    def begin_block(self) -> None:
        """Begin a paragraph or an item of a list."""
        if self._blocks:
            self._add("\n")
        self._block_start = self.length

    def append(self, text: str) -> None:
        """Add words to the block; any run of white space becomes one space."""
        text = _SPACES.sub(" ", text)
        if text.startswith(" ") and (self.length == self._block_start or self._pieces[-1].endswith(" ")):
            text = text[1:]
        self._add(text)

    def add_run(self, kind: RunKind, start: int, target: str = "") -> bool:
        """Lay a run over the words added since ``start``; False if there are none."""
        added = self._from(start)
        words = added.strip(" ")
        if words:
            first = start + added.index(words[0])
            self._runs.append(Run(Span(first, first + len(words)), kind, target))
        return bool(words)

    def end_block(self, kind: BlockKind, depth: int) -> None:
        """End the block; ``depth`` counts the lists or quotes around the innermost one."""
        if self.length > self._block_start and self._pieces[-1].endswith(" "):
            self._pieces[-1] = self._pieces[-1][:-1]
            self.length -= 1
        self._blocks.append(Block(Span(self._block_start, self.length), kind, depth))

    def prose(self) -> Prose:
        """Return all that was written."""
        return Prose("".join(self._pieces), tuple(self._blocks), tuple(sorted(self._runs, key=_run_order)))

    def _add(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self.length += len(text)

    def _from(self, start: int) -> str:
        """Return what was added since ``start``."""
        rest, left = "", self.length
        for piece in reversed(self._pieces):
            rest, left = piece + rest, left - len(piece)
            if left <= start:
                break
        return rest[start - left :]


def _run_order(run: Run) -> tuple[int, int]:
    return run.span.start, -run.span.end

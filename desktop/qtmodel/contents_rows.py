"""Which rows of the contents stand directly below which, found as they are asked for. Not for showing them.

Rows come in reading order, so that all that stands below one follows it at once: where that ends is looked
for in strides, and a tree of a million rows costs no more than the rows that are seen.
"""

from collections.abc import Sequence
from typing import Final

from desktop.render.reading import TreeNode

TOP: Final = -1
BATCH: Final = 250
"""How many rows are found at a time below one."""


class ContentsRows:
    """Rows by their number in reading order; ``TOP`` stands for what all of them are below."""

    def __init__(self, nodes: Sequence[TreeNode]) -> None:
        self._nodes = nodes
        self._known: dict[int, list[int]] = {}
        self._row_of: dict[int, int] = {}

    def known(self, above: int) -> list[int]:
        """Return the rows below one that are known by now, at least the first of them."""
        if above not in self._known:
            self._known[above] = []
            self.add(above, self.following(above))
        return self._known[above]

    def has_more(self, above: int) -> bool:
        """Tell whether there are more below one than are known."""
        return bool(self.known(above)) and self._is_below(above, self._next(above))

    def following(self, above: int, up_to: int = TOP) -> list[int]:
        """Return the next rows below one, a batch or as far as a row, without knowing them yet."""
        found: list[int] = []
        number = self._next(above)
        while self._is_below(above, number) and (len(found) < BATCH or number <= up_to):
            found.append(number)
            number = self._end(number)
        return found

    def add(self, above: int, found: list[int]) -> None:
        """Know more rows below one."""
        known = self._known[above]
        self._row_of.update((number, len(known) + step) for step, number in enumerate(found))
        known += found

    def row_of(self, number: int) -> int | None:
        """Return at which place below its parent a row stands; None where that is not known yet."""
        self.known(self._nodes[number].parent)
        return self._row_of.get(number)

    def _next(self, above: int) -> int:
        known = self._known[above]
        return self._end(known[-1]) if known else above + 1

    def _is_below(self, above: int, number: int) -> bool:
        return number < len(self._nodes) and self._nodes[number].parent == above

    def _end(self, number: int) -> int:
        """Return the first row after one and all that stands below it."""
        inside, stride = number, 1
        while self._is_within(number, inside + stride):
            inside += stride
            stride *= 2
        beyond = inside + stride
        while beyond - inside > 1:
            middle = (inside + beyond) // 2
            if self._is_within(number, middle):
                inside = middle
            else:
                beyond = middle
        return beyond

    def _is_within(self, above: int, number: int) -> bool:
        if number >= len(self._nodes):
            return False
        while number > above:
            number = self._nodes[number].parent
        return number == above

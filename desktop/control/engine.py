"""What the program asks of its search engine. Not for asking it."""

from collections.abc import Sequence
from typing import Protocol

from desktop.model.hit import Hit, Results, Waiting
from desktop.model.ids import DossierId
from desktop.model.mark import Mark
from desktop.model.prose import Span
from desktop.model.query import Completions, Facet


class Engine(Protocol):
    """What is asked of :class:`desktop.search.engine.SearchEngine`, loaded when searching is near."""

    def search(
        self, text: str, limit: int = 50, scope: DossierId | None = None, *, first: int | None = None
    ) -> Results:
        """Answer a query; of its hits only the first of the list are made if so many are asked for."""

    def make(self, text: str, waiting: Sequence[Waiting]) -> tuple[Hit, ...]:
        """Make hits that an answer to a query came without."""

    def facets(self, text: str, scope: DossierId | None = None, most: int = 12) -> tuple[Facet, ...]:
        """Count by what the hits can be narrowed down."""

    def complete(self, text: str, cursor: int, limit: int = 12) -> Completions:
        """Find what may stand at the cursor."""

    def know_marks(self, marks: Sequence[Mark]) -> None:
        """Search the reader's own marks, too."""

    def marks_in(self, text: str, query: str) -> tuple[Span, ...]:
        """Find the query's words in any text."""

    def close(self) -> None:
        """Give back what it holds."""

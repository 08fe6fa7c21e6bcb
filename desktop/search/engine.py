"""The search engine of a library: a text is asked, ranked and explained hits come back. Not for indexing.

Belongs to the thread that opened it, as its store does. A writer may commit meanwhile; the next question
sees the new state.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

from desktop.library.index import IndexReader
from desktop.library.layout import condemn, index_path
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.errors import StoreDamaged
from desktop.model.hit import Hit, Results
from desktop.model.ids import DossierId
from desktop.model.prose import Span
from desktop.search.answer import hit_of
from desktop.search.ask import Ask
from desktop.search.explain import explanation
from desktop.search.filters import Filters
from desktop.search.marker import Marker, spans_of
from desktop.search.plan import Plan, Planner
from desktop.search.reading import Reading, read
from desktop.search.spelling import Spelling
from desktop.search.syntax import parse

_SPARE: Final = 20
_LOOSE_UNITS: Final = 4


class SearchEngine:
    """Answers questions to one library."""

    def __init__(self, library: Path, store: LibraryStore, reader: IndexReader) -> None:
        self._library = library
        self._store = store
        self._reader = reader
        self._spelling = Spelling(reader, store)
        self._asked = ""
        self._marker: Marker | None = None

    @classmethod
    def open(cls, library: Path) -> Self:
        """Open the engine on a compiled library.

        Raises:
            StoreError: there is no library, or it cannot be read.
        """
        store = LibraryStore.open(library)
        try:
            with _telling(library):
                return cls(library, store, IndexReader.open(index_path(library)))
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the store; the engine answers no more."""
        self._store.close()

    def search(self, text: str, limit: int = 50, scope: DossierId | None = None) -> Results:
        """Answer a question; whatever is typed, it is read as well as it can be.

        Raises:
            StoreDamaged: the index or the store can no longer be read; the next build begins anew.
        """
        with _telling(self._library):
            return self._answer(text, limit, scope)

    def _answer(self, text: str, limit: int, scope: DossierId | None) -> Results:
        begun = time.perf_counter()
        reading = self._read(text)
        planner = Planner(Ask(self._reader), Filters(self._reader, self._store), reading)
        plan = planner.plan(scope)
        if not plan.asks:
            return Results(text, ignored=_ignored(reading, plan), partial=self._partial())
        plan, total, counts = self._settled(planner, plan, scope, limit)
        hits = self._hits(plan, self._marker_of(text, reading), limit)
        return Results(
            query=text,
            hits=hits,
            total=total,
            counts=_in_order(counts, hits),
            explanation=explanation(reading, plan),
            ignored=_ignored(reading, plan),
            suggestion=reading.suggestion,
            partial=self._partial(),
            elapsed_ms=(time.perf_counter() - begun) * 1000,
        )

    def marks_in(self, text: str, query: str) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, folded and stemmed as in the index."""
        if not text or not query.strip():
            return ()
        return spans_of(self._marker_of(query, None).marks(text))

    def _read(self, text: str) -> Reading:
        if self._reader.refresh():
            self._marker = None
            self._spelling = Spelling(self._reader, self._store)
        return read(parse(text), self._reader, self._store, self._spelling)

    def _marker_of(self, query: str, reading: Reading | None) -> Marker:
        if self._marker is None or self._asked != query:
            self._marker = Marker(reading or self._read(query), self._reader.stem)
            self._asked = query
        return self._marker

    def _settled(
        self, planner: Planner, plan: Plan, scope: DossierId | None, limit: int
    ) -> tuple[Plan, int, dict[RecordKind, int]]:
        """Count, and ask less strictly where not enough records have all of several words."""
        counts = self._reader.counts(plan.counted)
        total = sum(counts.values())
        enough = 1 if plan.wanted < _LOOSE_UNITS else limit
        if total >= enough or plan.wanted < 2:
            return plan, total, counts
        loose = planner.plan(scope, loose=True)
        counts = self._reader.counts(loose.counted)
        return loose._replace(loose=not total), sum(counts.values()), counts

    def _hits(self, plan: Plan, marker: Marker, limit: int) -> tuple[Hit, ...]:
        if plan.by_order:
            ranked = self._reader.in_order(plan.ranked, limit)
        else:
            ranked = self._reader.numbers(plan.ranked, limit + _SPARE)[:limit]
        kept = self._store.documents([number for _, number in ranked])
        found = ((score, kept[number]) for score, number in ranked if number in kept)
        return tuple(hit_of(document, score, marker) for score, document in found)

    def _partial(self) -> tuple[int, int] | None:
        indexed, dossiers = self._store.indexed()
        return (indexed, dossiers) if indexed < dossiers else None


@contextmanager
def _telling(library: Path) -> Iterator[None]:
    """Leave word of a damaged index, as the store does of itself; one not yet built is no damage."""
    try:
        yield
    except StoreDamaged:
        if (index_path(library) / "meta.json").exists():
            condemn(library)
        raise


def _ignored(reading: Reading, plan: Plan) -> tuple[str, ...]:
    reasons = [condition.reason for condition in plan.conditions if condition.reason]
    if plan.passed_over:
        words = ", ".join(f"“{word}”" for word in plan.passed_over)
        reasons.append(f"{words}: so common that other words decide.")
    return tuple(dict.fromkeys([*reading.tree.ignored, *reasons]))


def _in_order(counts: dict[RecordKind, int], hits: Sequence[Hit]) -> tuple[tuple[RecordKind, int], ...]:
    """Return the counts in the order in which each kind's best hit ranks, then the most frequent."""
    first = list(dict.fromkeys(hit.kind for hit in hits))
    rest = sorted((kind for kind in counts if kind not in first), key=lambda kind: (-counts[kind], kind))
    return tuple((kind, counts[kind]) for kind in [*first, *rest] if kind in counts)

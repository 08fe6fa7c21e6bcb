"""The search engine of a library: a text is asked, ranked and explained hits come back. Not for indexing.

Belongs to the thread that opened it, as its store does. A writer may commit meanwhile; the next question
sees the new state.
"""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import tantivy

from desktop.library.document import Document
from desktop.library.index import IndexReader
from desktop.library.layout import condemn, index_path
from desktop.library.store import LibraryStore
from desktop.library.trouble import index_damage
from desktop.model.choices import RecordKind
from desktop.model.hit import GROUP_ORDER, Hit, Results, Waiting
from desktop.model.ids import DossierId
from desktop.model.mark import Mark, MarkKind
from desktop.model.prose import Span
from desktop.model.query import Completions, Facet
from desktop.search.answer import hit_of, own_hit
from desktop.search.ask import MANY, Ask
from desktop.search.asking import Asking, Question
from desktop.search.complete import Completer
from desktop.search.explain import explanation, left_out
from desktop.search.facets import Facets
from desktop.search.filters import Filters
from desktop.search.joining import everything
from desktop.search.labels import Labels
from desktop.search.marker import Marker, spans_of
from desktop.search.own_marks import OwnMarks
from desktop.search.part import rounded
from desktop.search.plan import Planner
from desktop.search.planned import Plan
from desktop.search.reading import Reading, read
from desktop.search.sight import are_several, edges, in_sight, with_own
from desktop.search.spelling import Spelling
from desktop.search.syntax import parse


class SearchEngine:
    """Answers questions to one library."""

    def __init__(self, library: Path, store: LibraryStore, reader: IndexReader, many: int) -> None:
        self._library = library
        self._store = store
        self._reader = reader
        self._many = many
        self._spelling = Spelling(reader, store)
        self._own = OwnMarks()
        self._asking = Asking(reader, many)
        self._labels = Labels(reader, store)
        self._completer = Completer(reader, store, self._labels, self._own)
        self._asked = ""
        self._marker: Marker | None = None

    @classmethod
    def open(cls, library: Path, many: int = MANY) -> Self:
        """Open the engine on a compiled library. many: from so many records on, not all are looked at.

        Raises:
            StoreError: there is no library, or it cannot be read.
        """
        store = LibraryStore.open(library)
        try:
            with _telling(library):
                return cls(library, store, IndexReader.open(index_path(library)), many)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the store; the engine answers no more."""
        self._asking.close()
        self._store.close()

    def has(self, dossier: DossierId) -> bool:
        """Tell whether the library has a dossier."""
        return self._store.entry(dossier) is not None

    def rest(self) -> None:
        """Let the index go until the next question, which opens it again."""
        self._reader.rest()

    def search(
        self,
        text: str,
        limit: int = 50,
        scope: DossierId | None = None,
        *,
        first: int | None = None,
        fill: bool = False,
    ) -> Results:
        """Answer a question; whatever is typed, it is read as well as it can be.

        first: how many hits of the top of the list to make now; the rest waits for :meth:`make`.
        fill: records that have some of the words will do, ranked by how well.

        Raises:
            StoreDamaged: the index or the store can no longer be read; the next build begins anew.
        """
        with _telling(self._library):
            found = self._answer(text, limit, scope, limit if first is None else first, fill)
            return self._with_state(found)

    def make(self, text: str, waiting: Sequence[Waiting]) -> tuple[Hit, ...]:
        """Return hits that a question was answered without; those no longer in the library are left out.

        Raises:
            StoreDamaged: as for :meth:`search`.
        """
        with _telling(self._library):
            marker = self._marker_of(text, None)
            return self._made(waiting, self._kept(waiting), marker)

    def _answer(self, text: str, limit: int, scope: DossierId | None, first: int, fill: bool) -> Results:
        begun = time.perf_counter()
        reading = self._read(text)
        planner = self._planner(reading)
        plan = planner.plan(scope)
        if not plan.asks:
            return Results(text, ignored=left_out(reading, plan))
        plan, counts, records = self._asking.answered(Question(planner, scope, limit, fill), plan)
        own_counts = self._own.counts(plan.counted)
        total = _sum(counts, own_counts)
        about = plan.part.counted is not None
        now, rest = in_sight(self._found(plan, records, limit), first)
        kept = self._kept([*now, *edges(rest)])
        return Results(
            query=text,
            hits=self._made(now, kept, self._marker_of(text, reading)),
            rest=rest,
            several=are_several(kept.values(), [*now, *rest]),
            total=rounded(total) if about else total,
            counts=tuple((kind, counts[kind]) for kind in GROUP_ORDER if kind in counts),
            mark_counts=own_counts,
            capped=plan.capped,
            about=about,
            mixed=plan.loose or plan.mixed,
            explanation=explanation(reading, plan, not total),
            ignored=left_out(reading, plan),
            suggestion=reading.suggestion,
            elapsed_ms=(time.perf_counter() - begun) * 1000,
        )

    def facets(self, text: str, scope: DossierId | None = None, most: int = 12) -> tuple[Facet, ...]:
        """Return by what the hits of a query can be narrowed down; counts are of all hits.

        Raises:
            StoreDamaged: as for :meth:`search`.
        """
        with _telling(self._library):
            planner = self._planner(self._read(text))
            plan = planner.plan(scope)
            if not plan.asks:
                return ()
            plan, _ = self._asking.settled(Question(planner, scope, 1), plan)
            return Facets(self._reader, self._labels).of(text, plan, most)

    def complete(self, text: str, cursor: int, limit: int = 12) -> Completions:
        """Return what may stand where the cursor is, in code points of the text.

        Raises:
            StoreDamaged: as for :meth:`search`.
        """
        with _telling(self._library):
            self._take_up()
            return self._completer.complete(text, cursor, limit)

    def know_marks(self, marks: Sequence[Mark]) -> None:
        """Search the reader's own marks, too, from now on: just these. Only changes cost time."""
        self._own.know(marks)
        self._marker = None

    def marks_in(self, text: str, query: str) -> tuple[Span, ...]:
        """Return where the words of a query stand in any text, folded and stemmed as in the index."""
        if not text or not query.strip():
            return ()
        with _telling(self._library):
            return spans_of(self._marker_of(query, None).marks(text))

    def _take_up(self) -> None:
        """Take up a newer state of the library."""
        if self._reader.refresh():
            self._marker = None
            self._spelling = Spelling(self._reader, self._store)
            self._labels = Labels(self._reader, self._store)
            self._completer = Completer(self._reader, self._store, self._labels, self._own)

    def _read(self, text: str) -> Reading:
        self._take_up()
        return read(parse(text), self._reader, self._store, self._spelling, self._own)

    def _planner(self, reading: Reading) -> Planner:
        ask = Ask(self._reader, self._own, self._many)
        return Planner(ask, Filters(self._reader, self._store, self._labels, self._own), reading)

    def _marker_of(self, query: str, reading: Reading | None) -> Marker:
        if self._marker is None or self._asked != query:
            self._marker = Marker(reading or self._read(query), self._reader.stem)
            self._asked = query
        return self._marker

    def _found(self, plan: Plan, records: list[Waiting], limit: int) -> list[Waiting]:
        """Return the best hits: the reader's own marks among the records, by their standing among marks."""
        found = self._own.ranked(plan.counted if plan.by_order else plan.ranked, limit)
        return with_own(records, found, limit)

    def _kept(self, waiting: Iterable[Waiting]) -> dict[int, Document]:
        return self._store.documents([one.number for one in waiting if one.mark is None])

    def _made(
        self, waiting: Iterable[Waiting], kept: Mapping[int, Document], marker: Marker
    ) -> tuple[Hit, ...]:
        hits: list[Hit] = []
        for one in waiting:
            if one.mark is not None:
                hits.append(own_hit(one.mark, self._at(one.mark), one.score, marker))
            elif one.number in kept:
                hits.append(hit_of(kept[one.number], one.score, marker))
        return tuple(hits)

    def _at(self, mark: Mark) -> Document | None:
        """Return the document of the record that a mark leads to."""
        schema = self._reader.schema
        terms = (("f", f"in:{mark.place.dossier}"), ("i", mark.place.id))
        query = everything([tantivy.Query.term_query(schema, field, value) for field, value in terms])
        return next(iter(self._reader.documents(query, 1, self._store.documents)), None)

    def _with_state(self, results: Results) -> Results:
        """Tell how much of the library was searched."""
        indexed, dossiers = self._store.indexed()
        return results._replace(partial=(indexed, dossiers) if indexed < dossiers else None, searched=indexed)


@contextmanager
def _telling(library: Path) -> Iterator[None]:
    """Leave word of a damaged index, as the store does of itself; one not yet built is no damage."""
    try:
        yield
    except BaseException as error:
        damage = index_damage(error, library)
        if damage is not None and (index_path(library) / "meta.json").exists():
            condemn(library)
        if damage is not None and damage is not error:
            raise damage from error
        raise


def _sum(counts: dict[RecordKind, int], own: Sequence[tuple[MarkKind, int]]) -> int:
    return sum(counts.values()) + sum(count for _, count in own)

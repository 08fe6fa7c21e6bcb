"""The full-text index of a library: its writer and its reader. Not for queries or ranking."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple, Self

import tantivy

from desktop.language import said
from desktop.library.document import Document
from desktop.library.entry import Entry, filled
from desktop.library.index_fields import KINDS, PART, in_part, index_schema, registered
from desktop.library.stems import Stems
from desktop.model.choices import RecordKind
from desktop.model.errors import StoreBusy, StoreDamaged, StoreReadOnly
from desktop.model.ids import DossierId

_KIND_COUNTS: Final = {"kinds": {"terms": {"field": "kind", "size": len(KINDS)}}}
# What tells of a thing comes before a number of it, and the text itself before the sources that it cites.
_WEIGHTS: Final = {
    KINDS.index(RecordKind.SECTION): 1.35,
    KINDS.index(RecordKind.ENTITY): 1.15,
    KINDS.index(RecordKind.PASSAGE): 1.1,
    KINDS.index(RecordKind.SOURCE): 0.4,
}
FIRST: Final = 4096.0
"""No score reaches it, and it leaves three decimals of those that it lifts."""
_MOST_BEGUN: Final = 41
_PART: Final = (":".join(PART),)
_HEAP_BYTES: Final = 80_000_000


class IndexWriter:
    """Changes an index; one at a time for a folder, readers go on reading. Not for several threads."""

    def __init__(self, index: tantivy.Index, threads: int) -> None:
        self._index = index
        self._writer = index.writer(_HEAP_BYTES * threads, threads)

    @classmethod
    def open(cls, folder: Path, threads: int = 1) -> Self:
        """Open the index in a folder, made where there is none.

        Raises:
            StoreDamaged: what stands there is no index of this version; remove the folder and build anew.
            StoreBusy: another process writes to it.
            StoreReadOnly: the folder cannot be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            return cls(registered(tantivy.Index(index_schema(), str(folder), reuse=True)), threads)
        except OSError as error:
            raise StoreReadOnly(
                said(
                    "The search index in {folder} cannot be written: {error}.",
                    folder=str(folder),
                    error=str(error),
                )
            ) from error
        except ValueError as error:
            if "lock" in str(error).lower():
                raise StoreBusy(said("Another process is writing the search index.")) from error
            raise StoreDamaged(
                said(
                    "The search index in {folder} cannot be read: {error}.",
                    folder=str(folder),
                    error=str(error),
                )
            ) from error

    def replace(self, dossier: DossierId, entries: Iterable[Entry], first: int) -> None:
        """Put entries, numbered from ``first``, in the place of everything indexed of a dossier."""
        self.remove(dossier)
        for number, entry in enumerate(entries, start=first):
            self._writer.add_document(filled(entry, number, _PART if in_part(number) else ()))

    def remove(self, dossier: DossierId) -> None:
        """Take a dossier out; seen by readers after the next commit."""
        self._writer.delete_documents_by_term("f", f"in:{dossier}")

    def commit(self) -> None:
        """Make the changes lasting and visible, and drop files that merges left behind."""
        self._writer.commit()
        self._writer.garbage_collect_files()

    def close(self) -> None:
        """Let running merges end and release the lock; what was not committed is lost."""
        self._writer.wait_merging_threads()


class Found(NamedTuple):
    """A match. number: of its document in the store. first: it stands above all that are not."""

    score: float
    number: int
    kind: RecordKind
    first: bool = False


class _Stamp(NamedTuple):
    """Tells one committed state of an index folder from another."""

    file: int
    changed_ns: int
    size: int


class IndexReader:
    """Reads an index, also while a writer commits; sees a new state after :meth:`refresh`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stems = Stems()
        self._open()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the index in a folder.

        Raises:
            StoreDamaged: there is none, or it cannot be read.
        """
        return cls(folder)

    def _open(self) -> None:
        self._stamp: _Stamp | None = self._seen()
        try:
            self._take_up()
        except StoreDamaged:
            # A writer may just have swept away what the old state named: look once more.
            self._stamp = self._seen()
            self._take_up()

    def _take_up(self) -> None:
        with self._reading():
            self._index = registered(tantivy.Index.open(str(self._folder)))
            self._index.config_reader(reload_policy="manual")
            self._index.reload()
            self.searcher = self._index.searcher()
            self.schema = self._index.schema
            self._frequent: dict[str, list[str]] = {}
            self.searcher.terms_with_prefix("f", "kind:", limit=1)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, OSError) as error:
            raise StoreDamaged(
                said(
                    "The search index in {folder} cannot be read: {error}.",
                    folder=str(self._folder),
                    error=str(error),
                )
            ) from error

    def _seen(self) -> _Stamp:
        try:
            status = os.stat(self._folder / "meta.json")
        except OSError as error:
            raise StoreDamaged(
                said("There is no search index in {folder}.", folder=str(self._folder))
            ) from error
        return _Stamp(status.st_ino, status.st_mtime_ns, status.st_size)

    def rest(self) -> None:
        """Let go of the index until :meth:`refresh`.

        As long as it is open, tantivy looks twice a second whether it has changed, whatever is asked of it.
        """
        self._stamp = None
        with suppress(AttributeError):
            del self.searcher, self._index

    def refresh(self) -> bool:
        """Take up a newer committed state; True if there was one. Costs one look at a file if not.

        Raises:
            StoreDamaged: the index has gone or can no longer be read.
        """
        if self._seen() == self._stamp:
            return False
        self._open()
        return True

    def stem(self, word: str) -> str:
        """Return the English stem of a word as the index has it."""
        return self._stems[word]

    def most_frequent(self, beginning: str, limit: int) -> list[str]:
        """Return the words that begin so in the most records, the most frequent first."""
        known = self._frequent.get(beginning)
        if known is None or _MOST_BEGUN <= len(known) < limit:
            # All of them are counted, however few are wanted.
            most = max(limit, _MOST_BEGUN)
            known = [word for word, _ in self.searcher.terms_with_prefix("x", beginning, limit=most)]
            self._frequent[beginning] = known
        return known[:limit]

    def has_word(self, stem: str) -> bool:
        """Tell whether a word with some stem is in the index."""
        return bool(self.searcher.doc_freq("x", stem) or self.searcher.doc_freq("s", stem))

    def ranked(self, query: tantivy.Query, limit: int) -> list[Found]:
        """Return the best matches: best first, ties in order of number.

        Those whose score is lifted by ``FIRST`` stand above all others, whatever kinds weigh.
        """
        with self._reading():
            hits = self.searcher.search(query, limit, count=False).hits
            addresses = [address for _, address in hits]
            numbers = self.searcher.fast_field_values("number", addresses)
            kinds = self.searcher.fast_field_values("kind", addresses)
        scored = [
            Found(
                score % FIRST * _WEIGHTS.get(int(kind or 0), 1.0),
                int(number or 0),
                KINDS[int(kind or 0)],
                score >= FIRST,
            )
            for (score, _), number, kind in zip(hits, numbers, kinds, strict=True)
        ]
        return sorted(scored, key=_rank)

    def in_order(self, query: tantivy.Query, limit: int) -> list[Found]:
        """Return the first matches in order of number, which is reading order; the scores are zero."""
        with self._reading():
            found = self.searcher.search(
                query, limit, count=False, order_by_field="number", order=tantivy.Order.Asc
            )
            kinds = self.searcher.fast_field_values("kind", [address for _, address in found.hits])
        numbers = (int(number) for number, _ in found.hits)
        return [
            Found(0.0, number, KINDS[int(kind or 0)]) for number, kind in zip(numbers, kinds, strict=True)
        ]

    def counts(self, query: tantivy.Query) -> dict[RecordKind, int]:
        """Return how many records of each kind match; kinds without any are left out."""
        with self._reading():
            found = self.searcher.aggregate(query, _KIND_COUNTS)
        return {KINDS[int(one["key"])]: one["doc_count"] for one in found["kinds"]["buckets"]}

    def documents(
        self,
        query: tantivy.Query,
        limit: int,
        fetch: Callable[[Sequence[int]], dict[int, Document]],
    ) -> list[Document]:
        """Return the documents of the best matches; those the store no longer has are left out."""
        wanted = [found.number for found in self.ranked(query, limit)]
        kept = fetch(wanted)
        return [kept[number] for number in wanted if number in kept]


def _rank(found: Found) -> tuple[bool, float, int]:
    # Sums of the same parts may differ in the last bits from one segment to another.
    return (not found.first, -round(found.score, 2 if found.first else 4), found.number)

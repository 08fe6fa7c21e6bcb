"""Measures the ranking on a test collection beside plain BM25 of the same engine. Not its speed.

Both rank any record that has some of a query's words: collections judge the ranking of those, not whether a
search for two words should leave out what has one of them.
"""

import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from desktop.cli.collection import Collection, Text, read_collection
from desktop.cli.measures import Scores, scores
from desktop.library.index import IndexReader
from desktop.library.indexing import Indexing
from desktop.library.layout import index_path
from desktop.library.parcel import Packer
from desktop.library.store import LibraryStore
from desktop.library.writer import Origin, StoreWriter
from desktop.model.content import Content
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.prose import Block, Prose, Span
from desktop.search.engine import SearchEngine
from desktop.search.plain import plain_ranking

_DEPTH: Final = 100
_SECTION: Final = SectionId("documents")
_ALONE: Final = " kind:passage"
_OPERATORS: Final = re.compile(r"[\"“”()*|&]|(?<!\w)[-−–+]|(?<=near)/")


class Quality(NamedTuple):
    """The two rankings. queries: how many were judged."""

    ours: Scores
    plain: Scores
    queries: int

    @property
    def holds(self) -> bool:
        """Tell whether ours is not below plain in any."""
        return all(our >= other - 1e-9 for our, other in zip(self.ours, self.plain, strict=True))


def bench_quality(folder: Path) -> Quality:
    """Search a collection with its queries.

    Raises:
        SastraError: the folder holds no collection.
    """
    collection = read_collection(folder)
    with tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        library = Path(scratch) / "library"
        _build(collection, library)
        engine, store = SearchEngine.open(library), LibraryStore.open(library)
        reader = IndexReader.open(index_path(library))

        def ours(text: str) -> list[int]:
            hits = engine.search(_as_words(text) + _ALONE, _DEPTH, fill=True).hits
            return [int(hit.place.id.removeprefix("d")) for hit in hits]

        def plain(text: str) -> list[int]:
            numbers = plain_ranking(reader, text, _DEPTH)
            found = store.documents(numbers)
            return [int(found[one].id.removeprefix("d")) for one in numbers if found[one].id[1:].isdigit()]

        try:
            return Quality(_judged(collection, ours), _judged(collection, plain), len(collection.judgements))
        finally:
            engine.close()
            store.close()


def _as_words(text: str) -> str:
    """Return a topic as words: it is prose, in which no dash shuts out and no capitals join."""
    return _OPERATORS.sub(" ", text).replace(":", " ").lower()


def _judged(collection: Collection, ranking: Callable[[str], list[int]]) -> Scores:
    asked = [query for query in collection.queries if query.number in collection.judgements]
    return scores([(ranking(query.words), collection.judgements[query.number]) for query in asked])


def _build(collection: Collection, library: Path) -> None:
    """Store and index a collection as one dossier with a passage for each document."""
    library.mkdir(parents=True)
    dossier = Dossier(DossierId("collection"), "", "en", "1")
    passages = tuple(_passage(text, place) for place, text in enumerate(collection.documents))
    content = Content(dossier, (Section(_SECTION, "", "1", 0),), passages)
    parcel = Packer().parcel(content)
    store = StoreWriter.open(library)
    indexing = Indexing(library, store)
    try:
        store.put(Origin("/collection", "", ""), parcel, ())
        indexing.take(dossier.id, parcel.entries, store.first_document(dossier.id))
        indexing.commit()
    finally:
        indexing.close()
        store.close()


def _passage(text: Text, place: int) -> Passage:
    prose = Prose(text.words, (Block(Span(0, len(text.words))),))
    return Passage(PassageId(f"d{text.number}"), _SECTION, str(place + 1), place, text.title, prose)


def quality_table(found: Quality) -> str:
    """Return the figures as a small table."""
    names = ("nDCG@10", "MAP", f"recall@{_DEPTH}")
    rows = zip(names, found.ours, found.plain, strict=True)
    lines = [f"  {name:<12}{our:>10.4f}{plain:>10.4f}" for name, our, plain in rows]
    kept = "held" if found.holds else "NOT HELD"
    head = f"  {'':<12}{'ours':>10}{'plain BM25':>12}"
    foot = f"  queries {found.queries}; not below plain BM25: {kept}"
    return "\n".join(("bench quality", head, *lines, foot))

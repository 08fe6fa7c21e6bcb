"""A dossier made ready for store and index: rows and entries of plain values. Not for writing either.

Everything here can be made by another process than the one that writes: no key or number in it depends on
what the library holds already. Those are counted from 0 and moved to their place when they are laid down.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from desktop.library.codec import encode
from desktop.library.document import Document, documents_of
from desktop.library.entry import Entry
from desktop.library.index_entry import EntryMaker, facets_of
from desktop.library.keys import UNIT, owner_key, record_key
from desktop.library.links import links_of
from desktop.model.choices import RecordKind
from desktop.model.content import Content
from desktop.model.dossier import Dossier, Passage

RecordRow = tuple[int, int, str, int | None, str, str | None]
LinkRow = tuple[int, int, int]
DocumentRow = tuple[int | None, str, str | None]
_Keys = dict[tuple[str, str], int]
_BODY: Final = Document._fields.index("body")
_KEPT: Final = Document._fields.index("facets")  # facets serve the index alone


class Parcel(NamedTuple):
    """What store and index take of a dossier.

    records: key, owner, id, key of the section, value and text, the keys as if it were dossier 0. links:
    role, target and origin. documents: record, value and body, in order. counts: of sections, passages,
    figures, series and words. entries: of the documents, in order, to be gone through once.
    """

    dossier: Dossier
    records: Sequence[RecordRow]
    links: Sequence[LinkRow]
    documents: Sequence[DocumentRow]
    counts: tuple[int, ...]
    entries: Iterable[Entry]


class Packer:
    """Makes parcels; remembers the stems of words. Belongs to one thread."""

    def __init__(self) -> None:
        self._maker = EntryMaker()

    def parcel(self, content: Content) -> Parcel:
        """Make the parcel of a dossier; its entries are made while they are gone through."""
        documents = documents_of(content)
        keys: _Keys = {}
        records = list(_records(content, keys))
        words = sum(len(passage.prose.text.split()) for passage in content.passages)
        every = (content.sections, content.passages, content.figures, content.series)
        return Parcel(
            content.dossier,
            records,
            _links(content, keys),
            _documents(content, documents),
            (*map(len, every), words),
            self.entries(documents),
        )

    def entries(self, documents: Iterable[Document]) -> Iterator[Entry]:
        """Yield the entries of documents, made one after the other."""
        for document in documents:
            yield self._maker.entry(document, facets_of(document))


def _records(content: Content, keys: _Keys) -> Iterator[RecordRow]:
    """Yield the rows of all records and note their keys by kind and id."""
    yield from _kind(RecordKind.SECTION, content.sections, keys)
    yield from _passages(content.passages, keys)
    yield from _kind(UNIT, content.units, keys)
    yield from _kind(RecordKind.FIGURE, content.figures, keys)
    yield from _kind(RecordKind.SERIES, content.series, keys)
    yield from _kind(RecordKind.ENTITY, content.entities, keys)
    yield from _kind(RecordKind.EVENT, content.events, keys)
    yield from _kind(RecordKind.SOURCE, content.sources, keys)


def _kind(kind: str, records: Iterable[tuple[object, ...]], keys: _Keys) -> Iterator[RecordRow]:
    """Yield the rows of records of one kind; the first field of each is its id."""
    owner = owner_key(0, kind)
    for position, record in enumerate(records):
        name = str(record[0])
        key = keys[str(kind), name] = record_key(owner, position)
        yield key, owner, name, None, encode(record), None


def _passages(passages: Sequence[Passage], keys: _Keys) -> Iterator[RecordRow]:
    owner = owner_key(0, RecordKind.PASSAGE)
    for position, passage in enumerate(passages):
        key = keys[RecordKind.PASSAGE.value, passage.id] = record_key(owner, position)
        section = keys.get((RecordKind.SECTION.value, passage.section))
        bare = passage._replace(prose=passage.prose._replace(text=""))
        yield key, owner, passage.id, section, encode(bare), passage.prose.text


def _links(content: Content, keys: _Keys) -> list[LinkRow]:
    rows = {(link.role, keys.get(link.target), keys.get(link.origin)) for link in links_of(content)}
    return sorted((role, to, of) for role, to, of in rows if to is not None and of is not None)


def _documents(content: Content, documents: Sequence[Document]) -> list[DocumentRow]:
    owner = owner_key(0, RecordKind.PASSAGE)
    passages = {
        str(passage.id): (record_key(owner, position), passage.prose.text)
        for position, passage in enumerate(content.passages)
    }
    return [_document(document, passages) for document in documents]


def _document(document: Document, passages: dict[str, tuple[int, str]]) -> DocumentRow:
    """Return the row of a document; text that stands in its passage already is left there."""
    value = encode((0, *document[1:_BODY], "", *document[_BODY + 1 : _KEPT]))
    if document.kind is RecordKind.PASSAGE:
        key, text = passages.get(document.id, (None, None))
        if text == document.body:
            return key, value, None
    return None, value, document.body

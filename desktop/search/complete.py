"""What may stand where the reader is typing: names of fields, values with counts. Not for spelling."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import tantivy

from desktop.language import tr
from desktop.library.document import Document
from desktop.library.forms import BEGINNING_LETTERS
from desktop.library.index import IndexReader
from desktop.library.words import fold, words_of
from desktop.model.choices import RecordKind
from desktop.model.prose import Span
from desktop.model.query import Completion, Completions
from desktop.search.fields import FIELDS, QueryField
from desktop.search.joining import everything, union
from desktop.search.labels import Labels
from desktop.search.lexer import Part, PartKind, parts_of
from desktop.search.names import Documents
from desktop.search.own_marks import OwnMarks

_MOST_RECORDS: Final = 200
_MOST_TERMS: Final = 60
_MOST_UNITS: Final = 300
_LEAST_LETTERS: Final = 3
_RANGES: Final = {
    "value": ((">", tr("above")), ("<", tr("below")), ("5..10", tr("from one to the other"))),
    "year": (
        (">=", tr("from that year on")),
        ("<=", tr("up to that year")),
        ("1992..1995", tr("from one to the other")),
    ),
}
_YEARS: Final = {"years": {"terms": {"field": "first_year", "size": 3000}}}


class Typing(NamedTuple):
    """What is being typed: the letters up to the cursor and the range that an answer replaces."""

    letters: str
    replace: Span
    field: str = ""


def typing_at(text: str, cursor: int) -> Typing:
    """Return what a query is being given at a place; nothing where that is within a phrase."""
    for part in parts_of(text):
        if part.span.start < cursor <= part.span.end:
            return _typing_in(part, text, cursor)
    return Typing("", Span(cursor, cursor))


def _typing_in(part: Part, text: str, cursor: int) -> Typing:
    if part.kind is PartKind.CLAUSE:
        begin = part.span.start + len(part.field) + 1
        if cursor >= begin:
            begin = max(begin, text.rfind(",", begin, cursor) + 1)
            comma = text.find(",", cursor, part.span.end)
            end = part.span.end if comma < 0 else comma
            return Typing(text[begin:cursor].strip('"“” '), Span(begin, end), part.field)
        return Typing(text[part.span.start : cursor], Span(part.span.start, begin))
    if part.kind is not PartKind.TEXT:
        return Typing("", Span(cursor, cursor))
    begin = max(part.span.start, *(text.rfind(blank, 0, cursor) + 1 for blank in (" ", "\t", "\u00a0")))
    end = cursor
    while end < part.span.end and not text[end].isspace():
        end += 1
    return Typing(text[begin:cursor], Span(begin, end))


class Completer:
    """Completes against one state of a library and the reader's marks."""

    def __init__(self, reader: IndexReader, documents: Documents, labels: Labels, own: OwnMarks) -> None:
        self._reader = reader
        self._documents = documents
        self._labels = labels
        self._own = own
        self._years: dict[int, int] | None = None

    def complete(self, text: str, cursor: int, limit: int) -> Completions:
        """Return what may stand at the cursor, the likeliest first."""
        typing = typing_at(text, max(0, min(cursor, len(text))))
        if not typing.field:
            empty = not typing.letters and text[: typing.replace.start].strip() != ""
            items = () if empty else (*_fields(typing.letters), *self._choices(typing.letters))
            return Completions(typing.replace, "", tuple(items)[: max(limit, len(FIELDS))])
        return Completions(typing.replace, typing.field, tuple(self._values(typing))[:limit])

    def _choices(self, letters: str) -> Iterator[Completion]:
        """Yield whole clauses for the beginning of a closed choice: ``disp`` for ``verdict:disputed``."""
        lowered = letters.lower()
        if len(lowered) < _LEAST_LETTERS:
            return
        for field in FIELDS.values():
            for value in field.values:
                if value.startswith(lowered):
                    clause = f"{field.name}:{value}"
                    yield Completion(f"{clause} ", clause, field.words, self._count(clause))

    def _values(self, typing: Typing) -> Iterable[Completion]:
        field, letters = FIELDS[typing.field], typing.letters.lower()
        if field.values:
            kept = (value for value in field.values if value.startswith(letters))
            return [
                _completed(value, value, field.words, self._count(f"{field.name}:{value}")) for value in kept
            ]
        if field.name in _RANGES:
            return [*self._ranges(field.name, letters)]
        if field.name == "tag":
            return [_term(term, count) for term, count in _frequent(self._own.values(f"tag:{fold(letters)}"))]
        if field.marks:
            return []
        if field.resolves is None:
            return self._units(letters)
        return self._records(field, field.resolves, typing.letters)

    def _count(self, term: str) -> int:
        return self._reader.searcher.doc_freq("f", term) + sum(
            count for found, count in self._own.values(term) if found == term
        )

    def _ranges(self, field: str, letters: str) -> Iterator[Completion]:
        for text, words in _RANGES[field]:
            if not letters:
                yield Completion(text, text, words)
        if field == "year" and letters.isdigit():
            for year, count in sorted(self._known_years().items(), reverse=True):
                if str(year).startswith(letters):
                    yield _completed(str(year), str(year), "", count)

    def _known_years(self) -> dict[int, int]:
        if self._years is None:
            found = self._reader.searcher.aggregate(tantivy.Query.all_query(), _YEARS)
            self._years = {int(one["key"]): one["doc_count"] for one in found["years"]["buckets"]}
        return self._years

    def _units(self, letters: str) -> Iterator[Completion]:
        """Yield the units of which a word begins so, in their name or in what they are called."""
        found = dict(self._reader.searcher.terms_with_prefix("f", "unit:", limit=_MOST_UNITS))
        counts = {term.partition(":")[2]: count for term, count in _frequent([*found.items()])}
        labels = self._labels.of("unit", [*counts])
        for unit, count in counts.items():
            label = labels.get(unit, unit.replace("-", " "))
            words = (unit, *unit.split("-"), *words_of(fold(label)))
            if any(word.startswith(letters) for word in words):
                yield _completed(unit, label, unit if label != unit else "", count)

    def _records(self, field: QueryField, kind: RecordKind, letters: str) -> list[Completion]:
        """Return records whose id begins so or whose title or names have words that do."""
        begun = self._reader.searcher.terms_with_prefix(
            "f", f"{field.name}:{letters.lower()}", limit=_MOST_TERMS
        )
        ids = [term.partition(":")[2] for term, _ in begun]
        titles = self._labels.of(field.name, ids)
        for document in self._titled(kind, letters):
            titles.setdefault(document.id, document.title)
        counts = {one: self._reader.searcher.doc_freq("f", f"{field.name}:{one}") for one in titles}
        best = sorted((one for one in titles if counts[one]), key=lambda one: (-counts[one], one))
        return [_completed(one, titles[one], one, counts[one]) for one in best]

    def _titled(self, kind: RecordKind, letters: str) -> list[Document]:
        words = words_of(fold(letters))
        if not words:
            return []
        schema = self._reader.schema
        parts = [tantivy.Query.term_query(schema, "f", f"kind:{kind.value}")]
        parts += [tantivy.Query.term_query(schema, "t", word) for word in words[:-1]]
        parts.append(self._begun(words[-1]))
        return self._reader.documents(everything(parts), _MOST_RECORDS, self._documents.documents)

    def _begun(self, beginning: str) -> tantivy.Query:
        schema = self._reader.schema
        if len(beginning) <= BEGINNING_LETTERS and beginning.isascii():
            return tantivy.Query.term_query(schema, "p", beginning)
        found = self._reader.searcher.terms_with_prefix("t", beginning, limit=_MOST_TERMS)
        return union(tantivy.Query.term_query(schema, "t", word) for word, _ in found)


def _fields(letters: str) -> Iterator[Completion]:
    for field in FIELDS.values():
        if field.name.startswith(letters.lower()):
            yield Completion(f"{field.name}:", f"{field.name}:", f"{field.words} … {field.example}")


def _frequent(found: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(found, key=lambda one: (-one[1], one[0]))


def _term(term: str, count: int) -> Completion:
    value = term.partition(":")[2]
    return _completed(value, value.replace("-", " "), "", count)


def _completed(value: str, label: str, detail: str, count: int) -> Completion:
    text = f'"{value}"' if any(one in value for one in ' ()"') else value
    return Completion(f"{text} ", label, detail, count)

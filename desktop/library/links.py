"""Who mentions, answers and dates whom in a dossier. Not for storing it."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from desktop.library.schema import ANSWERS, DATES, MENTIONS
from desktop.model.choices import RECORD_KINDS, RecordKind
from desktop.model.content import Content
from desktop.model.dossier import Passage
from desktop.model.prose import RunKind

_KINDS: Final = frozenset(kind.value for kind in RECORD_KINDS)


class Link(NamedTuple):
    """A directed link between two records of one dossier, each named by kind and id."""

    role: int
    target: tuple[str, str]
    origin: tuple[str, str]


def links_of(content: Content) -> Iterator[Link]:
    """Return all links of a dossier; a target may be named twice or not exist."""
    for passage in content.passages:
        origin = (RecordKind.PASSAGE.value, passage.id)
        for target in _mentioned(passage):
            if target != origin:
                yield Link(MENTIONS, target, origin)
        for answer in passage.answers:
            yield Link(ANSWERS, (RecordKind.PASSAGE.value, answer.passage), origin)
    for event in content.events:
        for named in event.passages:
            yield Link(DATES, (RecordKind.PASSAGE.value, named), (RecordKind.EVENT.value, event.id))


def _mentioned(passage: Passage) -> Iterator[tuple[str, str]]:
    named: tuple[tuple[RecordKind, Sequence[str]], ...] = (
        (RecordKind.FIGURE, passage.figures),
        (RecordKind.SERIES, passage.series),
        (RecordKind.ENTITY, passage.entities),
        (RecordKind.SOURCE, passage.sources),
    )
    for kind, ids in named:
        for name in ids:
            yield kind.value, name
    for run in passage.prose.runs:
        scheme, _, name = run.target.partition(":")
        if run.kind is RunKind.LINK and scheme in _KINDS:
            yield scheme, name

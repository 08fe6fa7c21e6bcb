"""Makes marks out of what the reader points at, as functions of the library. Not for keeping them."""

import os
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage
from desktop.model.edit import Edit, MarkStep
from desktop.model.history import seen_figure
from desktop.model.ids import DossierId, EntityId, EventId, FigureId, MarkId, PassageId, SeriesId
from desktop.model.mark import Anchor, Mark, MarkKind, SeenFigure
from desktop.model.marking import MarkWish, Words
from desktop.model.place import Place
from desktop.model.prose import RunKind, Span
from desktop.render.words import VIEW_WORDS

NOW: Final = "now"
"""Stands in an edit for the moment at which it is made; see :func:`stamped`."""
BOOKMARK_CHARS: Final = 64
_FIGURE: Final = "figure:"


def now() -> str:
    """Return the present moment, ISO 8601 in UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def new_id() -> MarkId:
    """Return an id that no other mark has, here or on another machine."""
    return MarkId(os.urandom(16).hex())


def made_marks(store: LibraryStore, wish: MarkWish, version: str) -> tuple[Mark, ...]:
    """Make the marks that a wish is for; none where their passages are gone. version: of the dossier."""
    if wish.words:
        made = (_on_words(store, words, wish, version) for words in wish.words)
        return tuple(mark for mark in made if mark is not None)
    if wish.place is None:
        return ()
    if wish.kind is MarkKind.BOOKMARK and wish.place.kind is RecordKind.PASSAGE:
        return _bookmark(store, wish.place, version)
    return (_mark(wish, wish.place._replace(at=0), title_of(store, wish.place)),)


def search_bookmark(query: str) -> Mark:
    """Return a bookmark of a search in the whole library."""
    moment, nowhere = now(), Place(DossierId(""), RecordKind.DOSSIER, "")
    return Mark(
        new_id(), MarkKind.BOOKMARK, nowhere, tr("Search: {query}", query=query), moment, moment, query=query
    )


def title_of(store: LibraryStore, place: Place) -> str:
    """Return what a record is called; its id where it is gone."""
    return _TITLES.get(place.kind, _dossier_title)(store, place) or place.id


def figures_under(
    store: LibraryStore, dossier: DossierId, passage: Passage, span: Span
) -> tuple[SeenFigure, ...]:
    """Return the figures that stand in a part of a passage, as they are now."""
    ids = [
        FigureId(run.target.removeprefix(_FIGURE))
        for run in passage.prose.runs
        if run.kind is RunKind.LINK
        and run.target.startswith(_FIGURE)
        and run.span.start < span.end
        and span.start < run.span.end
    ]
    return tuple(seen_figure(figure) for figure in store.figures(dossier, ids)) if ids else ()


def stamped(edit: Edit, moment: str) -> Edit:
    """Return an edit whose changed marks bear the moment of their change; a merge as it is."""
    if edit.is_merge:
        return edit
    return edit._replace(marks=tuple(_stamped(step, moment) for step in edit.marks))


def _stamped(step: MarkStep, moment: str) -> MarkStep:
    if step.after is None:
        return step
    after = step.after
    if after.deleted == NOW:
        after = after._replace(deleted=moment)
    if step.before is not None and step.before.mark != after.mark:
        after = after._replace(mark=after.mark._replace(changed=moment))
    return step._replace(after=after)


def _mark(wish: MarkWish, place: Place, title: str) -> Mark:
    moment = now()
    colour = "" if wish.kind is MarkKind.BOOKMARK else wish.colour
    return Mark(new_id(), wish.kind, place, title, moment, moment, colour=colour)


def _on_words(store: LibraryStore, words: Words, wish: MarkWish, version: str) -> Mark | None:
    place = words.place
    passage = store.passage(place.dossier, PassageId(place.id))
    if passage is None or not 0 <= words.span.start < words.span.end <= len(passage.prose.text):
        return None
    anchor = _anchor(passage.prose.text, words.span, version)
    figures = figures_under(store, place.dossier, passage, anchor.span)
    mark = _mark(wish, place._replace(at=anchor.span.start), _passage_words(passage))
    return mark._replace(anchor=anchor, figures=figures)


def _bookmark(store: LibraryStore, place: Place, version: str) -> tuple[Mark, ...]:
    """Bookmark a passage by the words at its offset, by which it is found again if it is renamed."""
    passage = store.passage(place.dossier, PassageId(place.id))
    if passage is None:
        return ()
    text = passage.prose.text
    start = min(place.at, max(0, len(text) - BOOKMARK_CHARS))
    span = Span(start, min(start + BOOKMARK_CHARS, len(text)))
    mark = _mark(MarkWish(MarkKind.BOOKMARK), place, _passage_words(passage))
    return (mark._replace(anchor=_anchor(text, span, version) if text else None),)


def _anchor(text: str, span: Span, version: str) -> Anchor:
    # Half a megabyte of what is known about letters, which whoever only reads does without.
    from desktop.anchors.make import anchor_for  # noqa: PLC0415

    return anchor_for(text, span, version)


def _passage_words(passage: Passage) -> str:
    return f"{passage.number} {passage.title}".strip()


def _dossier_title(store: LibraryStore, place: Place) -> str:
    entry = store.entry(place.dossier)
    return entry.dossier.title if entry is not None else ""


def _section_title(store: LibraryStore, place: Place) -> str:
    found = (each for each in store.sections(place.dossier) if each.id == place.id)
    return next((f"{each.number} {each.title}".strip() for each in found), "")


def _passage_title(store: LibraryStore, place: Place) -> str:
    passage = store.passage(place.dossier, PassageId(place.id))
    return _passage_words(passage) if passage is not None else ""


def _figure_title(store: LibraryStore, place: Place) -> str:
    return "".join(each.label for each in store.figures(place.dossier, [FigureId(place.id)]))


def _series_title(store: LibraryStore, place: Place) -> str:
    return "".join(each.title for each in store.series(place.dossier, [SeriesId(place.id)]))


def _entity_title(store: LibraryStore, place: Place) -> str:
    return "".join(each.name for each in store.entities(place.dossier, [EntityId(place.id)]))


def _event_title(store: LibraryStore, place: Place) -> str:
    return "".join(each.title for each in store.events(place.dossier, [EventId(place.id)]))


def _view_title(_store: LibraryStore, place: Place) -> str:
    return next((words for name, words in VIEW_WORDS.items() if name.value == place.id), "")


_TITLES: Final[Mapping[RecordKind, Callable[[LibraryStore, Place], str]]] = MappingProxyType(
    {
        RecordKind.SECTION: _section_title,
        RecordKind.PASSAGE: _passage_title,
        RecordKind.FIGURE: _figure_title,
        RecordKind.SERIES: _series_title,
        RecordKind.ENTITY: _entity_title,
        RecordKind.EVENT: _event_title,
        RecordKind.VIEW: _view_title,
    }
)

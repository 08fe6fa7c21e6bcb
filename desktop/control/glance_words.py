"""Writes in brief what a link leads to. Not for figures, which have a card; not for showing it."""

from typing import Final

from desktop.control.manner import Manner
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.ids import EntityId, EventId, PassageId, SeriesId, SourceId
from desktop.model.place import Place
from desktop.render.page import GlanceWords
from desktop.render.shelf import Shelf
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import ENTITY_WORDS, KIND_WORDS

_LONGEST: Final = 220


def words_of(store: LibraryStore, place: Place, manner: Manner) -> GlanceWords | None:
    """Return what a place is, in brief; None where its record is unknown."""
    find = _FINDERS.get(place.kind)
    found = find(store, place, manner) if find is not None else None
    return GlanceWords(f"{place.kind.value}:{place.id}", *found) if found is not None else None


def _passage(store: LibraryStore, place: Place, _manner: Manner) -> tuple[str, str, str] | None:
    passage = store.passage(place.dossier, PassageId(place.id))
    if passage is None:
        return None
    kind = f"§{passage.number} · {STANCE_WORDS[passage.stance]}" if passage.number else tr("Passage")
    return kind, passage.title, _shortened(passage.prose.text)


def _section(store: LibraryStore, place: Place, _manner: Manner) -> tuple[str, str, str] | None:
    section = next((each for each in store.sections(place.dossier) if each.id == place.id), None)
    return (f"§{section.number}", section.title, "") if section is not None else None


def _entity(store: LibraryStore, place: Place, _manner: Manner) -> tuple[str, str, str] | None:
    for entity in store.entities(place.dossier, [EntityId(place.id)]):
        native = ", ".join(dict.fromkeys(name.text for name in entity.native))
        words = "\n".join(each for each in (native, _shortened(entity.description)) if each)
        return ENTITY_WORDS[entity.kind], entity.name, words
    return None


def _source(store: LibraryStore, place: Place, manner: Manner) -> tuple[str, str, str] | None:
    for source in store.sources(place.dossier, [SourceId(place.id)]):
        line = Shelf(place.dossier, dates=manner.dates).source_line(source)
        return KIND_WORDS[RecordKind.SOURCE][0], source.title, line.text
    return None


def _event(store: LibraryStore, place: Place, manner: Manner) -> tuple[str, str, str] | None:
    for event in store.events(place.dossier, [EventId(place.id)]):
        return Shelf(place.dossier, dates=manner.dates).date(event.date), event.title, ""
    return None


def _series(store: LibraryStore, place: Place, _manner: Manner) -> tuple[str, str, str] | None:
    for series in store.series(place.dossier, [SeriesId(place.id)]):
        return KIND_WORDS[RecordKind.SERIES][0], series.title, _shortened(series.description)
    return None


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0] + "…"


_FINDERS: Final = {
    RecordKind.PASSAGE: _passage,
    RecordKind.SECTION: _section,
    RecordKind.ENTITY: _entity,
    RecordKind.SOURCE: _source,
    RecordKind.EVENT: _event,
    RecordKind.SERIES: _series,
}

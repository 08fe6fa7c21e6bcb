"""Fetches what is shown when a place is opened: dossier, contents tree, page, position. Not for state.

Functions of a library store and of values; they run in the library's lane, and once at start on the GUI
thread for the first page.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from desktop.control.kept_passages import KeptPassages
from desktop.control.lens import THROUGH_ALL, View, page_through, shown_position
from desktop.control.run import Run, run_around
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry, Condition
from desktop.model.choices import Lens, RecordKind
from desktop.model.dossier import Passage, Section
from desktop.model.errors import SastraError
from desktop.model.ids import HELP, DossierId, EventId, FigureId, PassageId
from desktop.model.notice import Notice, NoticeLevel
from desktop.model.place import Place
from desktop.render.article import Surroundings
from desktop.render.dates import DateStyle
from desktop.render.page import ArticlePage, ReadingPosition, TreeNode
from desktop.render.tree import contents_tree

FIRST_WORDS: Final = 600
PAGE_WORDS: Final = 8_000
_SHOWN_SHARE: Final = 6
"""Of a stance one passage in so many is shown, or more: a page of it must reach as far as another."""
_READ: Final = frozenset({RecordKind.DOSSIER, RecordKind.SECTION, RecordKind.PASSAGE, RecordKind.VIEW})


class Focus(NamedTuple):
    """A record that the reader opened beside the text; passage: the one it was opened from or lies in."""

    place: Place
    passage: str = ""


class Opening(NamedTuple):
    """What is to be shown.

    begins, ends: the page holds the first and the last passage. tree: None where the dossier stays the
    same. missing: what is to be told where the place that was asked for is not there.
    """

    entry: CatalogueEntry
    page: ArticlePage
    position: ReadingPosition
    begins: bool = True
    ends: bool = True
    tree: tuple[TreeNode, ...] | None = None
    focus: Focus | None = None
    lens: Lens = Lens.ALL
    missing: Notice | None = None


def open_position(
    store: LibraryStore,
    position: ReadingPosition,
    most_words: int,
    dates: DateStyle,
    *,
    tree: bool = True,
    view: View = THROUGH_ALL,
    kept: KeptPassages | None = None,
) -> Opening:
    """Fetch the page around a position; the beginning of the dossier where its record is gone.

    kept: what was read before in this thread.

    Raises:
        SastraError: there is no such dossier.
    """
    entry = _entry_of(store, position)
    sections, landing = store.sections(entry.id), landing_of(store, position.place)
    stays = landing == position.place or position.place.kind is RecordKind.VIEW
    inside = store.passages(entry.id) if tree and most_words >= PAGE_WORDS else None
    at, kept = _section_index(store, sections, landing), kept or KeptPassages()
    share = 1 if view.lens is Lens.ALL else _SHOWN_SHARE
    run = run_around(sections, at, most_words, kept.loader(store, entry, inside), landing.id, share)
    kept.forget()
    around = _with_ways(_around(store, entry, run, dates), sections, run)
    page, lens = page_through(view, entry.dossier, run, around, landing)
    return Opening(
        entry,
        page,
        shown_position(page, run, position if stays else ReadingPosition(landing)),
        run.begins,
        run.ends,
        # For the quick first page the passages on it have to do.
        contents_tree(entry.dossier, sections, run.passages if inside is None else inside) if tree else None,
        _focus(position.place, landing),
        lens,
        _missing(entry, position.place, landing),
    )


def _with_ways(around: Surroundings, sections: Sequence[Section], run: Run) -> Surroundings:
    """Add what stands beside the page in its own sections, and the sections that its end leads on to."""
    if not run.sections:
        return around
    at = sections.index(run.sections[-1])
    return around._replace(
        before=run.before,
        after=run.after,
        previous=sections[at - 1] if at > 0 else None,
        following=sections[at + 1] if at + 1 < len(sections) else None,
    )


def _entry_of(store: LibraryStore, position: ReadingPosition) -> CatalogueEntry:
    entry = store.entry(position.place.dossier)
    if entry is None:
        raise SastraError(
            tr("There is no dossier “{dossier}” in the library.", dossier=position.place.dossier),
            tr("Choose one of the dossiers in the contents pane."),
        )
    return entry


def best_entry(entries: Sequence[CatalogueEntry]) -> CatalogueEntry:
    """Return the first dossier that can be read, the program's help only where there is no other."""
    return min(entries, key=lambda entry: (entry.condition is Condition.BROKEN, entry.id == HELP))


def landing_of(store: LibraryStore, place: Place) -> Place:
    """Return the section or passage where a record is read; the dossier where there is none."""
    if place.kind is RecordKind.PASSAGE:
        found = store.passage(place.dossier, PassageId(place.id))
        return place if found is not None else _beginning(place)
    if place.kind is RecordKind.SECTION:
        known = any(section.id == place.id for section in store.sections(place.dossier))
        return place if known else _beginning(place)
    if place.kind in (RecordKind.DOSSIER, RecordKind.VIEW):
        return _beginning(place)
    return _landing_of_record(store, place)


def _landing_of_record(store: LibraryStore, place: Place) -> Place:
    """Land at the words that link a record: for a figure where it is stated, else the first mention."""
    passage = _stating(store, place)
    if passage is None:
        return _beginning(place)
    wanted = f"{place.kind.value}:{place.id}"
    at = next((run.span.start for run in passage.prose.runs if run.target == wanted), 0)
    return Place(place.dossier, RecordKind.PASSAGE, passage.id, at)


def _stating(store: LibraryStore, place: Place) -> Passage | None:
    if place.kind is RecordKind.FIGURE:
        figures = store.figures(place.dossier, [FigureId(place.id)])
        return store.passage(place.dossier, figures[0].passage) if figures else None
    if place.kind is RecordKind.EVENT:
        events = store.events(place.dossier, [EventId(place.id)])
        if events and events[0].passages:
            return store.passage(place.dossier, events[0].passages[0])
    mentions = store.mentions(place.dossier, place.kind, place.id)
    return store.passage(place.dossier, mentions[0]) if mentions else None


def _beginning(place: Place) -> Place:
    return Place(place.dossier, RecordKind.DOSSIER, place.dossier)


def _focus(asked: Place, landing: Place) -> Focus | None:
    if asked.kind in _READ:
        return None
    return Focus(asked, landing.id if landing.kind is RecordKind.PASSAGE else "")


def _missing(entry: CatalogueEntry, asked: Place, landing: Place) -> Notice | None:
    """Tell of a passage or section that is not there; other records stand beside the text."""
    if landing.kind is not RecordKind.DOSSIER or asked.kind not in (RecordKind.PASSAGE, RecordKind.SECTION):
        return None
    title, link = entry.dossier.title, asked._replace(at=0).link
    return Notice(
        NoticeLevel.WARNING,
        tr("This place is not in “{dossier}”; its beginning is shown.", dossier=title),
        tr("Asked for: {link}. Search for words of it, or look into the contents.", link=link),
    )


def _section_index(store: LibraryStore, sections: Sequence[Section], landing: Place) -> int:
    wanted = landing.id
    if landing.kind is RecordKind.PASSAGE:
        passage = store.passage(landing.dossier, PassageId(landing.id))
        wanted = passage.section if passage is not None else ""
    return next((index for index, section in enumerate(sections) if section.id == wanted), 0)


def _around(store: LibraryStore, entry: CatalogueEntry, run: Run, dates: DateStyle) -> Surroundings:
    """Fetch the verdicts of linked figures and the passages outside that answer or are answered."""
    figures = store.figures(
        entry.id, list(dict.fromkeys(one for each in run.passages for one in each.figures))
    )
    inside = {passage.id for passage in run.passages}
    others: dict[PassageId, Passage] = {}
    for passage in () if run.complete else run.passages:
        for other in _answer_partners(store, entry.id, passage):
            if other.id not in inside:
                others[other.id] = other
    return Surroundings({figure.id: figure.verdict for figure in figures}, tuple(others.values()), dates)


def _answer_partners(store: LibraryStore, dossier: DossierId, passage: Passage) -> tuple[Passage, ...]:
    answered = (store.passage(dossier, answer.passage) for answer in passage.answers)
    return (*(each for each in answered if each is not None), *store.answered_by(dossier, passage.id))

"""Finds marks anew when their dossier has changed, does what the reader decides. Not for how they are found.

That is for ``anchors``, which is loaded here when it is needed.
"""

from functools import partial
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.marking import now
from desktop.control.notices import NoticeControl
from desktop.language import tr, trn
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.edit import Edit, changing, removing_folder
from desktop.model.errors import SastraError
from desktop.model.history import seen_figure
from desktop.model.ids import HELP, DossierId, PassageId
from desktop.model.mark import Folder, Mark
from desktop.model.marking import Settling, SettlingWay
from desktop.model.notice import NoticeAction
from desktop.model.placing import Placing, Standing
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore


class _Due(NamedTuple):
    entry: CatalogueEntry
    marks: tuple[Mark, ...]


class _Found(NamedTuple):
    entry: CatalogueEntry
    placings: tuple[Placing, ...]


class _Kept(NamedTuple):
    """What is kept now. news: marks that moved or lost their place only now."""

    placings: tuple[Placing, ...]
    news: int


class MarkPlacesControl(QObject):
    """Works off the GUI thread; the marks themselves change only by what the reader decides."""

    placings_changed = Signal(object)  # tuple[Placing, ...] of the open dossier
    edit_made = Signal(object)  # Edit

    def __init__(
        self,
        user: Lane[UserStore],
        library: Lane[LibraryStore],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._version = ""
        self._placings: dict[str, Placing] = {}
        self._asking, self._keeping, self._removing = (
            Channel(user, self, latest_only=False) for _ in range(3)
        )
        self._finding, self._settling = (Channel(library, self, latest_only=False) for _ in range(2))
        self._asking.failed.connect(notices.tell_error)
        self._keeping.failed.connect(notices.tell_error)
        self._removing.failed.connect(notices.tell_error)
        self._finding.failed.connect(notices.tell_error)
        self._settling.failed.connect(notices.tell_error)
        self._asking.answered.connect(self._on_due)
        self._finding.answered.connect(self._on_found)
        self._keeping.answered.connect(self._on_kept)
        self._removing.answered.connect(self.edit_made)
        self._settling.answered.connect(self.edit_made)

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Look whether the marks of a dossier have been found in its present text."""
        self._version = entry.dossier.version
        self._asking.ask(partial(_due, entry=entry))

    @Slot(object)
    def settle(self, settling: Settling) -> None:
        """Do what the reader decided."""
        placing = self._placings.get(settling.mark.id)
        self._settling.ask(partial(_settled, settling=settling, placing=placing, version=self._version))

    @Slot(object)
    def remove_folder(self, folder: Folder) -> None:
        """Take a folder away; what is in it goes up to its parent."""
        self._removing.ask(partial(_removal, folder=folder))

    @Slot(object)
    def _on_due(self, due: _Due | _Kept) -> None:
        if isinstance(due, _Due):
            self._finding.ask(partial(_find, due=due))
        else:
            self._on_kept(due)

    @Slot(object)
    def _on_found(self, found: _Found) -> None:
        self._keeping.ask(partial(_keep, found=found))

    @Slot(object)
    def _on_kept(self, kept: _Kept) -> None:
        self._placings = {placing.mark: placing for placing in kept.placings}
        self.placings_changed.emit(kept.placings)
        if kept.news:
            self._notices.warn(
                trn(
                    "{count} of your marks stands on text that has changed.",
                    "{count} of your marks stand on text that has changed.",
                    kept.news,
                ),
                tr("Nothing was moved without you: see what was there before and what is there now."),
                NoticeAction.SHOW_CHANGED_MARKS,
            )


def _due(store: UserStore, entry: CatalogueEntry) -> _Due | _Kept:
    if store.placed_for(entry.id) == entry.fingerprint:
        return _Kept(store.placings(entry.id), 0)
    return _Due(entry, store.marks(entry.id))


def ground_of(store: LibraryStore, dossier: DossierId) -> object:
    """Return a dossier as ``anchors`` wants it."""
    module = import_module("desktop.anchors.ground")
    passages = store.passages(dossier)
    figures = {figure.id: seen_figure(figure) for figure in store.figures(dossier)}
    records = {
        *((RecordKind.PASSAGE, passage.id) for passage in passages),
        *((RecordKind.SECTION, section.id) for section in store.sections(dossier)),
        *((RecordKind.FIGURE, figure) for figure in figures),
        *((RecordKind.SERIES, one.id) for one in store.series(dossier)),
        *((RecordKind.ENTITY, one.id) for one in store.entities(dossier)),
        *((RecordKind.EVENT, one.id) for one in store.events(dossier)),
        *((RecordKind.SOURCE, one.id) for one in store.sources(dossier)),
    }
    texts = [module.PassageText(passage.id, passage.prose.text) for passage in passages]
    ground: object = module.Ground(dossier, texts, figures, frozenset(records))
    return ground


def _find(store: LibraryStore, due: _Due) -> _Found:
    marks = [mark for mark in due.marks if mark.place.kind not in (RecordKind.DOSSIER, RecordKind.VIEW)]
    if not marks:
        return _Found(due.entry, ())
    place_marks = import_module("desktop.anchors.place").place_marks
    return _Found(due.entry, place_marks(marks, ground_of(store, due.entry.id)))


def _keep(store: UserStore, found: _Found) -> _Kept:
    before = {placing.mark: placing.standing for placing in store.placings(found.entry.id)}
    store.keep_placings(found.entry.id, found.entry.fingerprint, found.placings)
    kept = store.placings(found.entry.id)
    # The help of another language has none of the words: its marks wait until that language is back.
    told = [one for one in kept if found.entry.id != HELP or one.standing is not Standing.ORPHAN]
    return _Kept(kept, sum(before.get(one.mark, Standing.EXACT) != one.standing for one in told))


def _settled(store: LibraryStore, settling: Settling, placing: Placing | None, version: str) -> Edit:
    mark, way, words = settling
    settle = import_module("desktop.anchors.settle")
    if way is SettlingWay.DETACH:
        return changing(tr("Detach mark"), [(mark, settle.detached(mark, now()))])
    if way is SettlingWay.ACCEPT and placing is not None:
        text = _text(store, placing.spot.place.dossier, placing.spot.place.id) if placing.spot else ""
        return changing(tr("Accept change"), [(mark, settle.accepted(mark, placing, text, version, now()))])
    if words is None:
        raise SastraError(tr("This mark has no place to go to."), tr("Select words in the text first."))
    text = _text(store, words.place.dossier, words.place.id)
    moved = settle.attached(mark, words.place, words.span, text, version, now(), mark.figures)
    return changing(tr("Attach mark"), [(mark, moved)])


def _text(store: LibraryStore, dossier: DossierId, passage: str) -> str:
    found = store.passage(dossier, PassageId(passage))
    if found is None:
        raise SastraError(tr("The passage is no longer there."), tr("Open the dossier again."))
    return found.prose.text


def _removal(store: UserStore, folder: Folder) -> Edit:
    return removing_folder(tr("Delete folder"), folder, store.folders(), store.inside(folder.id))

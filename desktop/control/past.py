"""Where the reader was, how much was read, what has changed since. Not for Back and Forward: see ``trail``.

What finds changes is loaded in the lane that needs it.
"""

from functools import partial
from importlib import import_module
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.control.mark_places import ground_of
from desktop.control.marking import now
from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.history import DossierChanges, Reading, Snapshot
from desktop.model.ids import DossierId, PassageId
from desktop.model.notice import NoticeAction
from desktop.model.past import FigureNames, Progress
from desktop.model.place import Place
from desktop.model.placing import Placing, Standing
from desktop.render.reading import ArticlePage, TreeNode
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

STAY_MS: Final = 2_500
"""How long a passage is in view before it counts as visited and read."""


class _Texts(NamedTuple):
    entry: CatalogueEntry
    sections: dict[PassageId, str]
    digests: dict[PassageId, str]
    ground: object
    names: FigureNames


class _Looked(NamedTuple):
    dossier: DossierId
    progress: Progress
    changes: DossierChanges | None
    snapshot: Snapshot


class PastControl(QObject):
    """Notes where the reader stays; an idle program is not woken up by it."""

    progress_changed = Signal(object)  # Progress
    changes_found = Signal(object)  # DossierChanges
    names_changed = Signal(object)  # FigureNames of the open dossier

    def __init__(
        self,
        user: Lane[UserStore],
        library: Lane[LibraryStore],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._place: Place | None = None
        self._visited: Place | None = None
        self._page: ArticlePage | None = None
        self._tree: tuple[TreeNode, ...] = ()
        self._titles: dict[str, str] | None = None
        self._progress = Progress()
        self.names = FigureNames()
        self._snapshot: Snapshot | None = None
        self._touched: tuple[Placing, ...] | None = None
        self.changes: DossierChanges | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(STAY_MS)
        self._clock.timeout.connect(self._on_stayed)
        self._writing = Channel(user, self, latest_only=False)
        self._reading = Channel(library, self)
        self._reading.answered.connect(self._on_texts)
        self._looking = Channel(user, self)
        self._looking.answered.connect(self._on_looked)
        # A store that cannot be used has been told of by whoever needed it more.

    @property
    def titles(self) -> dict[str, str]:
        """What the places of the open dossier are called, by id; found when they are first asked for."""
        if self._titles is None:
            self._titles = {node.place.id: f"{node.number} {node.title}".strip() for node in self._tree}
        return self._titles

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Look what of a dossier was read, and what of it has changed since."""
        self._progress, self.changes, self._snapshot = Progress(), None, None
        self._touched = None
        self._reading.ask(partial(_texts, entry=entry))

    @Slot(object)
    def note_tree(self, tree: tuple[TreeNode, ...]) -> None:
        """Note what places are called."""
        self._tree, self._titles = tree, None

    @Slot(object)
    def note_page(self, page: ArticlePage) -> None:
        """Note the text that is read."""
        self._page = page

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Note the passage in view; it counts when the reader stays."""
        self._place = place
        self._clock.start()

    @Slot(object)
    def note_placings(self, placings: tuple[Placing, ...]) -> None:
        """Note what became of the marks of the open dossier, which may be found after its changes."""
        self._touched = tuple(one for one in placings if one.standing is not Standing.EXACT or one.figures)
        if self.changes is not None:
            self.changes = self.changes._replace(marks=self._touched)
            self.changes_found.emit(self.changes)

    @Slot()
    def note_seen(self) -> None:
        """Take the dossier as it is now for what the reader knows."""
        if self._snapshot is not None:
            self._writing.ask(partial(_keep_snapshot, snapshot=self._snapshot))
        self.changes = None

    @Slot()
    def _on_stayed(self) -> None:
        place, page = self._place, self._page
        if place is None or page is None or place.kind is not RecordKind.PASSAGE:
            return
        text = next((one.text for one in page.passages if one.passage == place.id), None)
        if text is None:
            return
        is_new = self._visited is None or self._visited._replace(at=0) != place._replace(at=0)
        self._visited = place
        title = self.titles.get(place.id, place.id)
        self._writing.ask(partial(_note, place=place, title=title, text=text, is_new=is_new))
        passage = PassageId(place.id)
        if passage in self._progress.sections and passage not in self._progress.read:
            self._progress = self._progress._replace(read=self._progress.read | {passage})
            self.progress_changed.emit(self._progress)

    @Slot(object)
    def _on_texts(self, texts: _Texts) -> None:
        self.names = texts.names
        self.names_changed.emit(texts.names)
        self._looking.ask(partial(_look, texts=texts))

    @Slot(object)
    def _on_looked(self, looked: _Looked) -> None:
        self._progress, self._snapshot, self.changes = looked.progress, looked.snapshot, looked.changes
        self.progress_changed.emit(looked.progress)
        if looked.changes is not None:
            if self._touched is not None:
                self.changes = looked.changes._replace(marks=self._touched)
            self.changes_found.emit(self.changes)
            self._notices.inform(
                tr("This dossier has changed since you read it."),
                _summary(self.changes or looked.changes),
                NoticeAction.SHOW_CHANGES,
            )


def _texts(store: LibraryStore, entry: CatalogueEntry) -> _Texts:
    digest_of = import_module("desktop.anchors.changes").digest_of
    passages = store.passages(entry.id)
    sections: dict[PassageId, str] = {passage.id: passage.section for passage in passages}
    digests = {passage.id: digest_of(passage.prose.text) for passage in passages}
    labels = {figure.id: figure.label for figure in store.figures(entry.id)}
    names = FigureNames(labels, store.units(entry.id))
    return _Texts(entry, sections, digests, ground_of(store, entry.id), names)


def _look(store: UserStore, texts: _Texts) -> _Looked:
    module = import_module("desktop.anchors.changes")
    entry = texts.entry
    readings = {one.passage: one.digest for one in store.history.readings(entry.id)}
    read = frozenset(each for each, digest in texts.digests.items() if readings.get(each) == digest)
    progress = Progress(texts.sections, read)
    snapshot = module.snapshot_of(texts.ground, entry.dossier.version, _edition(entry), now())
    before = store.history.snapshot(entry.id)
    if before is not None and _in_another_language(before, entry):
        before = None
    changes = None
    if before is not None and before.fingerprint not in (_edition(entry), entry.fingerprint):
        placings = store.placings(entry.id)
        changes = module.changes_since(before, texts.ground, entry.dossier.version, placings)
    if before is None or (changes is not None and changes.is_empty):
        store.history.keep_snapshot(snapshot)
        changes = None
    return _Looked(entry.id, progress, changes, snapshot)


def _edition(entry: CatalogueEntry) -> str:
    """Return the language and the fingerprint of a dossier, as they are kept of what was read."""
    return f"{entry.dossier.language}:{entry.fingerprint}"


def _in_another_language(before: Snapshot, entry: CatalogueEntry) -> bool:
    """Tell whether the dossier was read in another language, as the help may be, which is no change."""
    language = before.fingerprint.rpartition(":")[0]
    return language not in ("", entry.dossier.language)


def _note(store: UserStore, place: Place, title: str, text: str, *, is_new: bool) -> None:
    moment = now()
    if is_new:
        store.history.add_visit(place, moment, title)
    digest = import_module("desktop.anchors.changes").digest_of(text)
    store.history.add_readings(place.dossier, [Reading(PassageId(place.id), digest, moment)])


def _keep_snapshot(store: UserStore, snapshot: Snapshot) -> None:
    store.history.keep_snapshot(snapshot)


def _summary(changes: DossierChanges) -> str:
    counted = (
        (len(changes.changed), tr("Passages changed: {count}")),
        (len(changes.added), tr("Passages new: {count}")),
        (len(changes.removed), tr("Passages gone: {count}")),
        (len(changes.figures), tr("Figures with another value: {count}")),
        (len(changes.marks or ()), tr("Your marks touched: {count}")),
    )
    return ". ".join(words.format(count=number) for number, words in counted if number) + "."

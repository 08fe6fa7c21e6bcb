"""The reader's marks: makes, changes and deletes them, takes it back. Not for listing or showing them."""

from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.edit_line import EditLine
from desktop.control.marking import NOW, made_marks, search_bookmark
from desktop.control.notices import NoticeControl
from desktop.control.shown_marks import shown_marks
from desktop.language import tr, trn
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.edit import Edit, Kept, MarkStep, adding, binning
from desktop.model.errors import SastraError
from desktop.model.ids import DossierId, MarkId
from desktop.model.mark import Mark, MarkKind
from desktop.model.marking import AtHand, MarkWish
from desktop.model.notice import Notice, NoticeAction
from desktop.model.place import Place
from desktop.model.placing import Placing
from desktop.render.reading import ArticlePage
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore


class _Read(NamedTuple):
    dossier: DossierId
    marks: tuple[Mark, ...]
    placings: tuple[Placing, ...]
    notices: tuple[Notice, ...] = ()


class MarksControl(QObject):
    """Owns the marks of the open dossier as they are on the disk; nothing is told before it is there."""

    marks_changed = Signal(object)  # tuple[Mark, ...] of the open dossier
    shown_changed = Signal(object)  # tuple[ShownMark, ...] on the page
    edited = Signal(object)  # Edit that is on the disk
    note_begun = Signal(object)  # Mark that was made to be written on
    place_requested = Signal(object)  # Place of a mark that is to be opened
    query_requested = Signal(str)  # search that is to be made again
    bookmarked_changed = Signal(bool)  # whether the passage in view has a bookmark
    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(
        self,
        lane: Lane[UserStore],
        library: Lane[LibraryStore],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._marks: dict[MarkId, Mark] = {}
        self._placings: dict[MarkId, Placing] = {}
        self._place: Place | None = None
        self._page: ArticlePage | None = None
        self._dossier = DossierId("")
        self._version = ""
        self._undos_owed = 0
        self._reading = Channel(lane, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(notices.tell_error)
        self._making = Channel(library, self, latest_only=False)
        self._making.answered.connect(self._on_made)
        self._making.failed.connect(notices.tell_error)
        self._line = EditLine(lane, self)
        self._line.done.connect(self._on_done)
        self._line.failed.connect(self._on_failed)
        self._line.can_undo_changed.connect(self.can_undo_changed)
        self._line.can_redo_changed.connect(self.can_redo_changed)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of the open dossier, as last read from the disk."""
        return tuple(mark for mark in self._marks.values() if mark.place.dossier == self._dossier)

    @property
    def version(self) -> str:
        """The version of the open dossier."""
        return self._version

    @Slot()
    def load(self) -> None:
        """Read the marks of the open dossier and those of no dossier."""
        self._reading.ask(partial(_read, dossier=self._dossier))

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Note which version of which dossier new marks belong to."""
        self._version = entry.dossier.version
        if entry.id != self._dossier:
            self._dossier = entry.id
            self.load()

    @Slot(object)
    def note_page(self, page: ArticlePage) -> None:
        """Note the text that marks are shown in."""
        self._page = page
        self._tell_shown()

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Note the passage in view."""
        self._place = place
        self.bookmarked_changed.emit(self._bookmark(AtHand(place)) is not None)

    @Slot(object)
    def toggle_bookmark(self, hand: AtHand) -> None:
        """Bookmark what is at hand, or take its bookmark away."""
        wanted = hand if hand.place is not None or hand.query else AtHand(self._place)
        bookmark = self._bookmark(wanted)
        if bookmark is not None:
            self.do(binning(tr("Delete bookmark"), [bookmark], NOW))
        elif wanted.query:
            self.do(adding(tr("Bookmark search"), [search_bookmark(wanted.query)]))
        elif wanted.place is not None:
            self.mark(MarkWish(MarkKind.BOOKMARK, place=wanted.place))

    @Slot(object)
    def mark(self, wish: MarkWish) -> None:
        """Make marks on words or on a record."""
        self._making.ask(partial(made_marks, wish=wish, version=self._version))

    @Slot(object)
    def do(self, edit: Edit) -> None:
        """Carry out an edit; it is told as done when it is on the disk."""
        if not edit.is_empty:
            self._line.do(edit)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last in this session, or what is just being made."""
        if self._making.busy:
            self._undos_owed += 1
        else:
            self._line.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        self._line.redo()

    @Slot(object)
    def note_placings(self, placings: tuple[Placing, ...]) -> None:
        """Note what became of the marks of the open dossier."""
        self._placings = {placing.mark: placing for placing in placings}
        self._tell_shown()

    @Slot(object)
    def open_mark(self, mark: Mark) -> None:
        """Go where a mark stands now, or make its search again."""
        placing = self._placings.get(mark.id)
        if mark.query:
            self.query_requested.emit(mark.query)
        elif placing is not None and placing.spot is not None:
            self.place_requested.emit(placing.spot.place)
        else:
            self.place_requested.emit(mark.place)

    def _bookmark(self, hand: AtHand) -> Mark | None:
        return next((mark for mark in self._marks.values() if _is_bookmark_of(mark, hand)), None)

    def _tell_all(self) -> None:
        self.marks_changed.emit(self.marks)
        self._tell_shown()
        if self._place is not None:
            self.bookmarked_changed.emit(self._bookmark(AtHand(self._place)) is not None)

    def _tell_shown(self) -> None:
        if self._page is not None:
            self.shown_changed.emit(shown_marks(self._page, self._marks.values(), self._placings))

    @Slot(object)
    def _on_read(self, read: _Read) -> None:
        self._marks = {mark.id: mark for mark in read.marks}
        self._placings = {placing.mark: placing for placing in read.placings}
        for notice in read.notices:
            self._notices.tell(notice)
        self._tell_all()

    @Slot(object)
    def _on_made(self, marks: tuple[Mark, ...]) -> None:
        if marks:
            self.do(adding(_TITLES[marks[0].kind], marks))
        owed, self._undos_owed = self._undos_owed, 0
        for _ in range(owed):
            self.undo()

    @Slot(object)
    def _on_done(self, edit: Edit) -> None:
        for step in edit.marks:
            if step.before is not None:
                self._marks.pop(step.before.mark.id, None)
            if step.after is not None and self._is_of_dossier(step.after):
                self._marks[step.after.mark.id] = step.after.mark
        self._tell_all()
        self.edited.emit(edit)
        if self._line.is_new:
            self._tell_new(edit)

    def _is_of_dossier(self, kept: Kept) -> bool:
        return not kept.deleted and kept.mark.place.dossier in (self._dossier, "")

    def _tell_new(self, edit: Edit) -> None:
        """Begin the note of a new one; of a deletion tell how to take it back."""
        made = [step.after.mark for step in edit.marks if step.before is None and step.after is not None]
        if made and made[-1].kind is MarkKind.NOTE and not made[-1].note:
            self.note_begun.emit(made[-1])
        if made and made[-1].query:
            where = tr("The empty search field offers it, and it stands among the marks of all dossiers.")
            self._notices.inform(tr("“{query}” is kept among your marks.", query=made[-1].query), where)
        gone = [step.before.mark for step in edit.marks if step.before and _is_deletion(step)]
        if gone:
            one = tr("“{title}” was deleted.", title=gone[0].title)
            many = trn("{count} mark was deleted.", "{count} marks were deleted.", len(gone))
            words = one if len(gone) == 1 else many
            self._notices.inform(words, action=NoticeAction.UNDO)

    @Slot(object)
    def _on_failed(self, error: SastraError) -> None:
        """Tell of an edit that could not be done, and show what is really kept."""
        self._notices.tell_error(error)
        self.load()


def _is_bookmark_of(mark: Mark, hand: AtHand) -> bool:
    if mark.kind is not MarkKind.BOOKMARK or mark.query != hand.query:
        return False
    if hand.query or hand.place is None:
        return bool(hand.query)
    return mark.place._replace(at=0) == hand.place._replace(at=0)


def _is_deletion(step: MarkStep) -> bool:
    """Tell whether a mark goes from where it was seen; one that lay in the bin was not."""
    was_seen = step.before is not None and not step.before.deleted
    return was_seen and (step.after is None or bool(step.after.deleted))


def _read(store: UserStore, dossier: DossierId) -> _Read:
    nowhere = DossierId("")
    of_none = store.marks(nowhere) if dossier != nowhere else ()
    return _Read(dossier, (*store.marks(dossier), *of_none), store.placings(dossier), store.late_notices())


_TITLES: Final = {
    MarkKind.BOOKMARK: tr("Bookmark"),
    MarkKind.HIGHLIGHT: tr("Highlight"),
    MarkKind.UNDERLINE: tr("Underline"),
    MarkKind.NOTE: tr("Note"),
}

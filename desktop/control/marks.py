"""The reader's bookmarks: what there are, setting and undoing them. Not for keeping or showing them."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.marking import (
    Add,
    Change,
    Edit,
    Remove,
    Written,
    anchor_of,
    new_bookmark,
    now,
    opposite,
    write,
)
from desktop.control.notices import NoticeControl
from desktop.model.catalogue import CatalogueEntry
from desktop.model.ids import MarkId
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.notice import NoticeAction
from desktop.model.place import Place
from desktop.render.page import ArticlePage, TreeNode
from desktop.render.words import VIEW_WORDS
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore


class MarksControl(QObject):
    """Owns the marks as they are on the disk; nothing is said to be done before it is there."""

    marks_changed = Signal(object)  # tuple[Mark, ...]
    bookmarked_changed = Signal(bool)  # whether the passage in view has a bookmark
    can_undo_changed = Signal(bool)

    def __init__(self, lane: Lane[UserStore], notices: NoticeControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._marks: tuple[Mark, ...] = ()
        self._place: Place | None = None
        self._page: ArticlePage | None = None
        self._version = ""
        self._titles: dict[str, str] = {}
        self._done: list[Edit] = []
        self._undoing = 0
        self._reading = Channel(lane, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(notices.tell_error)
        self._writing = Channel(lane, self, latest_only=False)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(notices.tell_error)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, as last read from the disk."""
        return self._marks

    @Slot()
    def load(self) -> None:
        """Read the marks."""
        self._reading.ask(_read)

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Note which version of which dossier new marks belong to."""
        self._version = entry.dossier.version

    @Slot(object)
    def note_tree(self, tree: tuple[TreeNode, ...]) -> None:
        """Note the titles that bookmarks get."""
        self._titles = {name.value: words for name, words in VIEW_WORDS.items()}
        self._titles |= {node.place.id: f"{node.number} {node.title}".strip() for node in tree}

    @Slot(object)
    def note_page(self, page: ArticlePage) -> None:
        """Note the text that new marks quote."""
        self._page = page

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Note the passage in view."""
        self._place = place
        self.bookmarked_changed.emit(self._bookmark() is not None)

    @Slot()
    def toggle_bookmark(self) -> None:
        """Bookmark the passage in view, or take its bookmark away."""
        bookmark = self._bookmark()
        if bookmark is not None:
            self._write(Remove(bookmark))
        elif self._place is not None:
            title = self._titles.get(self._place.id, self._place.id)
            self._write(Add(new_bookmark(self._place, title, self._anchor(self._place))))

    @Slot(object)
    def change_mark(self, mark: Mark) -> None:
        """Give a mark another title or note."""
        before = self._find(mark.id)
        if before is not None and mark != before:
            self._write(Change(mark._replace(changed=now()), before))

    @Slot(str)
    def remove_mark(self, mark: str) -> None:
        """Put a mark into the bin; the notice offers to undo it."""
        found = self._find(MarkId(mark))
        if found is not None:
            self._write(Remove(found))

    @Slot()
    def undo(self) -> None:
        """Undo the last change of a mark in this session."""
        if self._done:
            self._undoing += 1
            self._write(opposite(self._done.pop()))
            self.can_undo_changed.emit(bool(self._done))

    def _write(self, edit: Edit) -> None:
        self._writing.ask(partial(write, edit=edit))

    def _find(self, mark: MarkId) -> Mark | None:
        return next((each for each in self._marks if each.id == mark), None)

    def _bookmark(self) -> Mark | None:
        place = self._place
        if place is None:
            return None
        return next(
            (
                mark
                for mark in self._marks
                if mark.kind is MarkKind.BOOKMARK and mark.place._replace(at=0) == place._replace(at=0)
            ),
            None,
        )

    def _anchor(self, place: Place) -> Anchor | None:
        passages = self._page.passages if self._page is not None else ()
        found = next((anchor for anchor in passages if anchor.passage == place.id), None)
        return anchor_of(found, place.at, self._version) if found is not None else None

    @Slot(object)
    def _on_read(self, marks: tuple[Mark, ...]) -> None:
        self._marks = marks
        self.marks_changed.emit(marks)
        self.bookmarked_changed.emit(self._bookmark() is not None)

    @Slot(object)
    def _on_written(self, written: Written) -> None:
        self._on_read(written.marks)
        if self._undoing:
            self._undoing -= 1
            return
        self._done.append(written.edit)
        self.can_undo_changed.emit(True)
        if isinstance(written.edit, Remove):
            mark = written.edit.mark
            self._notices.inform(f"The bookmark “{mark.title}” was removed.", action=NoticeAction.UNDO)


def _read(store: UserStore) -> tuple[Mark, ...]:
    return store.marks()

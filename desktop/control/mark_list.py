"""The list of marks: what of it is wanted, fetched in parts, kept fresh. Not for changing marks."""

from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.mark_listing import Surroundings, fetch_rows, list_marks
from desktop.control.notices import NoticeControl
from desktop.model.catalogue import CatalogueEntry
from desktop.model.edit import Edit
from desktop.model.ids import DossierId
from desktop.model.mark_view import ListWish, MarkScope, RowsWish
from desktop.model.place import Place
from desktop.model.placing import Placing
from desktop.render.reading import TreeNode
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore

_TAGS_OFFERED: Final = 12


class MarkListControl(QObject):
    """Does nothing until somebody looks at the list; from then on every change is shown."""

    list_changed = Signal(object)  # MarkList
    rows_found = Signal(object)  # Rows
    tags_found = Signal(object)  # tuple[str, ...]

    def __init__(self, lane: Lane[UserStore], notices: NoticeControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: ListWish | None = None
        self._where = Surroundings()
        self._listing = self._channel(lane, notices, latest_only=True)
        self._listing.answered.connect(self.list_changed)
        self._fetching = self._channel(lane, notices, latest_only=False)
        self._fetching.answered.connect(self.rows_found)
        self._completing = self._channel(lane, notices, latest_only=True)
        self._completing.answered.connect(self.tags_found)

    def _channel(
        self, lane: Lane[UserStore], notices: NoticeControl, *, latest_only: bool
    ) -> Channel[UserStore]:
        channel = Channel(lane, self, latest_only=latest_only)
        channel.failed.connect(notices.tell_error)
        return channel

    @property
    def titles(self) -> dict[DossierId, str]:
        """What dossiers are called."""
        return {DossierId(dossier): title for dossier, title in self._where.titles.items()}

    @Slot(object)
    def set_wish(self, wish: ListWish) -> None:
        """Show another list."""
        self._wish = wish
        self.reload()

    @Slot(object)
    def fetch(self, wish: RowsWish) -> None:
        """Fetch rows that have come into sight."""
        self._fetching.ask(partial(fetch_rows, wish=wish))

    @Slot(str)
    def complete_tag(self, beginning: str) -> None:
        """Look for tags that begin so."""
        self._completing.ask(partial(_tags, beginning=beginning))

    @Slot(object)
    def note_edit(self, _edit: Edit) -> None:
        """Note that marks were changed."""
        self.reload()

    @Slot(object)
    def note_placings(self, _placings: tuple[Placing, ...]) -> None:
        """Note that the text did something to marks."""
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Make the list anew."""
        if self._wish is not None:
            self._listing.ask(partial(list_marks, wish=self._wish, where=self._where))

    @Slot(object)
    def note_dossier(self, entry: CatalogueEntry) -> None:
        """Note the open dossier."""
        if entry.id != self._where.dossier:
            self._where = self._where._replace(dossier=entry.id)
            self.reload()

    @Slot(object)
    def note_entries(self, entries: tuple[CatalogueEntry, ...]) -> None:
        """Note what dossiers are called."""
        titles: dict[str, str] = {entry.id: entry.dossier.title for entry in entries}
        self._where = self._where._replace(titles=MappingProxyType(titles))

    @Slot(object)
    def note_tree(self, tree: tuple[TreeNode, ...]) -> None:
        """Note the order of the text."""
        self._where = self._where._replace(tree=tree)
        self.reload()

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Note the passage in view, which the list may be about."""
        self._where = self._where._replace(place=place)
        if self._wish is not None and self._wish.scope is MarkScope.PLACE:
            self.reload()


def _tags(store: UserStore, beginning: str) -> tuple[str, ...]:
    return tuple(group.key for group in store.tags(beginning, _TAGS_OFFERED))

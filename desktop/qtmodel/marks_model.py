"""The reader's marks as rows under headings, fetched as they come into sight. Not for keeping them."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from desktop.language import counted, tr
from desktop.model.edit import Edit, Kept, changing, changing_folders
from desktop.model.ids import FolderId, MarkId
from desktop.model.mark import Mark
from desktop.model.mark_view import PORTION, Heading, ListWish, MarkList, Rows, RowsWish
from desktop.model.placing import Placing
from desktop.qtmodel.days import day_words
from desktop.qtmodel.mark_rows import MarkRows, Spot
from desktop.qtmodel.roles import Role
from desktop.render.mark_look import MARK_KIND_WORDS, colour_words

Index = QModelIndex | QPersistentModelIndex
MIME: Final = "application/x-sastra-marks"
_DRAG: Final = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable


class MarksModel(QAbstractListModel):
    """Editing a row renames a mark or folder, by asking for the change instead of making it."""

    rows_wanted = Signal(object)  # RowsWish
    edit_requested = Signal(object)  # Edit

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = MarkList(ListWish())
        self._closed: frozenset[str] = frozenset()
        self._rows = MarkRows(self.shown, self._closed)
        self._parts: dict[RowsWish, tuple[Kept, ...]] = {}
        self._asked: set[RowsWish] = set()
        self._placings: dict[MarkId, Placing] = {}

    @Slot(object)
    def show_list(self, shown: MarkList) -> None:
        """Show another list, in one reset; rows already known are shown until their fresh ones come."""
        self.beginResetModel()
        self.shown = shown
        self._placings = {placing.mark: placing for placing in shown.placings}
        self._asked = {rows.wish for rows in shown.first}
        self._parts |= {rows.wish: rows.kept for rows in shown.first}
        self._rows = MarkRows(shown, self._closed)
        self.endResetModel()

    @Slot(object)
    def add_rows(self, rows: Rows) -> None:
        """Take in rows that were asked for."""
        self._parts[rows.wish] = rows.kept
        self._tell_changed()

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Show marks as an edit has left them, before the list is made anew."""
        after = {step.after.mark.id: step.after for step in edit.marks if step.before and step.after}
        self._parts = {
            wish: tuple(after.get(kept.mark.id, kept) for kept in part) for wish, part in self._parts.items()
        }
        self._tell_changed()

    def _tell_changed(self) -> None:
        if self._rows.count:
            self.dataChanged.emit(self.index(0), self.index(self._rows.count - 1))

    def set_open(self, row: int, *, is_open: bool) -> None:
        """Show or hide what stands under the heading of a row."""
        heading = self.heading(row)
        if heading is None or self._rows.is_open(row) == is_open:
            return
        self.beginResetModel()
        self._closed = self._closed - {heading.key} if is_open else self._closed | {heading.key}
        self._rows = MarkRows(self.shown, self._closed)
        self.endResetModel()

    def is_open(self, row: int) -> bool:
        """Tell whether what stands under a heading is shown."""
        return self._rows.is_open(row)

    def heading(self, row: int) -> Heading | None:
        """Return the heading in a row; None where there is a mark."""
        if not 0 <= row < self._rows.count:
            return None
        spot = self._rows.spot(row)
        return spot.segment.heading if spot.offset < 0 else None

    def heading_above(self, row: int) -> int:
        """Return the row of the heading that a row stands under; -1 without one."""
        return self._rows.heading_above(row)

    def kept(self, row: int) -> Kept | None:
        """Return the mark in a row; None for a heading and for one that is still being fetched."""
        if not 0 <= row < self._rows.count:
            return None
        spot = self._rows.spot(row)
        return self._fetched(spot) if spot.offset >= 0 else None

    def row_of(self, mark: MarkId) -> int:
        """Return the row of a mark that has been seen; -1 where it is not known."""
        for segment in self.shown.segments:
            for offset in range(0, segment.size, PORTION):
                part = self._parts.get(self._wish(Spot(segment, offset)), ())
                found = next((n for n, kept in enumerate(part) if kept.mark.id == mark), -1)
                if found >= 0:
                    return self._rows.row(segment, offset + found)
        return -1

    def heading_row(self, folder: FolderId) -> int:
        """Return the row of a folder; -1 where it is not listed."""
        rows = self._rows.heading_rows()
        return next((row for row, one in rows if one.folder is not None and one.folder.id == folder), -1)

    def placing(self, mark: MarkId) -> Placing | None:
        """Return what the text did to a mark; None where nothing happened."""
        return self._placings.get(mark)

    def _wish(self, spot: Spot) -> RowsWish:
        wish = self.shown.wish
        return RowsWish(spot.segment.wanted, wish.sort, wish.descending, spot.offset // PORTION * PORTION)

    def _fetched(self, spot: Spot) -> Kept | None:
        wish = self._wish(spot)
        if wish not in self._asked:
            self._asked.add(wish)
            self.rows_wanted.emit(wish)
        part, number = self._parts.get(wish, ()), spot.offset % PORTION
        return part[number] if number < len(part) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows.count

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        heading = self.heading(index.row()) if index.isValid() else None
        if not index.isValid():
            return flags
        if heading is None:
            return flags | _DRAG
        flags &= ~Qt.ItemFlag.ItemIsDragEnabled
        if heading.takes is not None:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if heading.folder is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        value = self.heading(index.row()) or self.kept(index.row())
        if isinstance(value, Heading):
            answer = _HEADING_ANSWERS.get(role)
            return answer(value) if answer is not None else None
        if role == Role.STANDING:
            return self._placings.get(value.mark.id) if value is not None else None
        found = _ANSWERS.get(role)
        return found(value.mark) if found is not None and value is not None else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not title:
            return False
        heading, kept = self.heading(index.row()), self.kept(index.row())
        if heading is not None and heading.folder is not None:
            pair = (heading.folder, heading.folder._replace(title=title))
            edit = changing_folders(tr("Rename folder"), [pair])
        elif kept is not None:
            edit = changing(tr("Rename mark"), [(kept.mark, kept.mark._replace(title=title))])
        else:
            return False
        if not edit.is_empty:
            self.edit_requested.emit(edit)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        kept = (self.kept(index.row()) for index in indexes)
        payload = QMimeData()
        payload.setData(MIME, "\n".join(one.mark.id for one in kept if one is not None).encode("ascii"))
        return payload

    def dropMimeData(
        self, payload: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        heading = self.heading(parent.row()) if parent.isValid() else None
        if heading is None or heading.takes is None or not payload.hasFormat(MIME):
            return False
        ids = bytes(payload.data(MIME).data()).decode("ascii").split("\n")
        rows = (self.row_of(MarkId(one)) for one in ids)
        marks = [kept.mark for each in rows if (kept := self.kept(each)) is not None]
        self.edit_requested.emit(moving(marks, heading.takes))
        # False, so that Qt does not remove the rows itself: the list is made anew.
        return False


def moving(marks: list[Mark], folder: FolderId) -> Edit:
    """Return the edit that puts marks into a folder."""
    return changing(tr("Move to folder"), [(mark, mark._replace(folder=folder)) for mark in marks])


def _title(mark: Mark) -> str:
    return mark.title


def _spoken(mark: Mark) -> str:
    quote = mark.anchor.exact if mark.anchor is not None else ""
    kind = MARK_KIND_WORDS[mark.kind]
    colour = mark.colour and tr("{colour} {kind}", colour=colour_words(mark.colour), kind=kind)
    tags = mark.tags and tr("tags {tags}", tags=", ".join(mark.tags))
    star = tr("starred") if mark.starred else ""
    asked = mark.query if mark.query not in mark.title else ""
    parts = (colour or kind, quote or mark.title, asked, mark.note, tags, star, day_words(mark.created))
    return ", ".join(part for part in parts if part)


def _mark(mark: Mark) -> Mark:
    return mark


def _heading_title(heading: Heading) -> str:
    return heading.title


def _heading_spoken(heading: Heading) -> str:
    return f"{heading.title}, {counted(heading.size)}"


def _heading(heading: Heading) -> Heading:
    return heading


def _true(_heading: Heading) -> bool:
    return True


_ANSWERS: Final[dict[int, Callable[[Mark], object]]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    Qt.ItemDataRole.EditRole: _title,
    Qt.ItemDataRole.ToolTipRole: _spoken,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.VALUE: _mark,
}
_HEADING_ANSWERS: Final[dict[int, Callable[[Heading], object]]] = {
    Qt.ItemDataRole.DisplayRole: _heading_title,
    Qt.ItemDataRole.EditRole: _heading_title,
    Qt.ItemDataRole.AccessibleTextRole: _heading_spoken,
    Role.VALUE: _heading,
    Role.GROUP: _true,
}

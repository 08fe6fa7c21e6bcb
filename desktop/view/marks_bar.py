"""What of the marks is listed: which, with what words, how grouped and sorted. Not for the list itself."""

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.mark_list import MarkSort
from desktop.model.mark_view import ListGrouping, ListWish, MarkScope
from desktop.view.dressing import dress
from desktop.view.parts.clear_button import ClearButton
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress

_SCOPES: Final = (
    (MarkScope.PLACE, tr("This passage")),
    (MarkScope.DOSSIER, tr("This dossier")),
    (MarkScope.LIBRARY, tr("All dossiers")),
    (MarkScope.CHANGED, tr("Text has changed")),
    (MarkScope.BIN, tr("Bin")),
)
_GROUPINGS: Final = (
    (ListGrouping.SECTION, tr("By section")),
    (ListGrouping.FOLDER, tr("By folder")),
    (ListGrouping.TAG, tr("By tag")),
    (ListGrouping.COLOUR, tr("By colour")),
    (ListGrouping.DAY, tr("By day")),
    (ListGrouping.NONE, tr("One list")),
)
_SORTS: Final = (
    (MarkSort.PLACE, tr("Order of the text"), False),
    (MarkSort.CHANGED, tr("Changed last first"), True),
    (MarkSort.CREATED, tr("Newest first"), True),
    (MarkSort.CREATED, tr("Oldest first"), False),
    (MarkSort.TITLE, tr("Title"), False),
)
_TYPING_MS: Final = 120


class MarksBar(QWidget):
    """Says what the reader wants to see; typing waits a moment for the next letter."""

    wish_changed = Signal(object)  # ListWish
    menu_requested = Signal(object)  # QMenu that is about to be shown

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wish = ListWish()
        self.field = _Field(self)
        self.scope, self.grouping = DropDown(self), DropDown(self)
        self.menu_button = IconButton("ellipsis-vertical", tr("More about marks"), self)
        self.menu = QMenu(self)
        self._sorts = QActionGroup(self)
        self._clock = QTimer(self)
        self._build()

    def _build(self) -> None:
        self.field.setAccessibleName(tr("Find in marks"))
        self.field.setPlaceholderText(tr("Find in quotes, notes, tags"))
        self.field.setToolTip(
            tr('Words, tag:NAME, tag:"TWO WORDS", note:WORD, is:starred, is:noted, is:bookmarked')
        )
        ClearButton(self.field)
        dress(self.field, Dress.FIELD)
        dress(self.menu, Dress.MENU)
        for box, name, rows in (
            (self.scope, tr("Which marks"), [words for _, words in _SCOPES]),
            (self.grouping, tr("Grouped"), [words for _, words in _GROUPINGS]),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.addItems(rows)
            box.setMinimumContentsLength(6)
        self.scope.setCurrentIndex(1)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_TYPING_MS)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.scope, 1)
        row.addWidget(self.grouping, 1)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addLayout(row)
        self._fill_sorts()
        self._clock.timeout.connect(self._on_changed)
        self.field.textChanged.connect(self._on_typed)
        self.scope.activated.connect(self._on_chosen)
        self.grouping.activated.connect(self._on_chosen)
        self.menu_button.clicked.connect(self._on_menu)

    def _fill_sorts(self) -> None:
        sorts = self.menu.addMenu(tr("&Sort"))
        dress(sorts, Dress.MENU)
        for number, (_, words, _) in enumerate(_SORTS):
            action = QAction(words, self._sorts)
            action.setCheckable(True)
            action.setChecked(number == 0)
            action.setData(number)
            sorts.addAction(action)
        self._sorts.triggered.connect(self._on_sorted)

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._clock.start()

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        self._on_changed()

    @Slot(QAction)
    def _on_sorted(self, _action: QAction) -> None:
        self._on_changed()

    @Slot()
    def _on_menu(self) -> None:
        self.menu_requested.emit(self.menu)
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    @Slot()
    def _on_changed(self) -> None:
        chosen = self._sorts.checkedAction()
        number = chosen.data() if chosen is not None else 0
        sort, _, descending = _SORTS[number if isinstance(number, int) else 0]
        scope = _SCOPES[self.scope.currentIndex()][0]
        if scope is MarkScope.BIN:
            sort, descending = MarkSort.DELETED, True
        grouping = _GROUPINGS[self.grouping.currentIndex()][0]
        self.grouping.setEnabled(scope not in (MarkScope.BIN, MarkScope.CHANGED))
        self.wish = ListWish(scope, grouping, sort, descending, self.field.text().strip())
        self.wish_changed.emit(self.wish)

    @Slot(object)
    def show_scope(self, scope: MarkScope) -> None:
        """List other marks."""
        self.scope.setCurrentIndex([each for each, _ in _SCOPES].index(scope))
        self._on_changed()

    def group_by(self, grouping: ListGrouping) -> None:
        """Group the marks otherwise."""
        self.grouping.setCurrentIndex([each for each, _ in _GROUPINGS].index(grouping))
        self._on_changed()


class _Field(QLineEdit):
    """Leaves Undo and Redo to the marks while nothing of its own can be taken back.

    The keyboard comes here when the last row is deleted, which is what a reader then wants undone.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

"""The window of workspaces: keep what is open under a name, open another. Not for keeping or opening."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.lines_delegate import LinesDelegate
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress

HINT = tr("A workspace holds all tabs with their places, the second text, the search and the panes.")

_NONE = (tr("No workspace yet"), tr("Give what is open now a name and press Keep."))


class WorkspacesDialog(Dialog):
    """A list, and what can be done with the one that is chosen in it."""

    save_requested = Signal(str)
    open_requested = Signal(str)
    remove_requested = Signal(str)
    put_back_requested = Signal()
    rename_requested = Signal(object)  # (name, new name)
    give_requested = Signal(object)  # (name, Path)
    take_requested = Signal(object)  # Path

    def __init__(self, ending: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Workspaces"))
        self.setModal(False)
        self._ending = ending
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("Name for what is open now"))
        self.name.setAccessibleName(tr("Name of the workspace"))
        self.list = _Rows(self)
        FocusRing(self.list)
        self.list.setAccessibleName(tr("Workspaces"))
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = EmptyState("columns-2", *_NONE, self)
        self._save = self._button(tr("Keep"), self._on_save)
        self._open = self._button(tr("Open"), self._on_open)
        self._give = self._button(tr("Export…"), self._on_give)
        self._take = self._button(tr("Import…"), self._on_take)
        self._rename = self._button(tr("Rename"), self._on_rename)
        self._remove = self._button(tr("Remove"), self._on_remove)
        self._removed = ""
        self._build()
        self._add_keys()
        self.name.textChanged.connect(self._on_changed)
        self.name.returnPressed.connect(self._on_save)
        self.list.itemSelectionChanged.connect(self._on_changed)
        self.list.itemActivated.connect(self._on_open)
        self._on_changed()

    def _button(self, words: str, slot: object) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        dress(made, Dress.BUTTON)
        made.clicked.connect(slot)
        return made

    def _build(self) -> None:
        dress(self.name, Dress.FIELD)
        dress_scroll_bars(self.list)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self._save)
        for button in (self._open, self._rename, self._give, self._remove):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(label(HINT, SMALL, muted=True, parent=self))
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(bottom)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 76, self.fontMetrics().height() * 24)

    def _add_keys(self) -> None:
        # F2 is Qt's own key for it.
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.itemChanged.connect(self._on_edited)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._on_remove)

    @Slot(str)
    def note_removed(self, name: str) -> None:
        """Offer to put back what was removed, by its name; nothing for none."""
        self._removed = name
        self._on_changed()

    @Slot(object)
    def show_names(self, names: tuple[str, ...]) -> None:
        """Show the workspaces there are, the same one chosen as before."""
        chosen = self._chosen()
        # Disabled for a moment, the button that was pressed would lose the keyboard.
        quiet = QSignalBlocker(self.list)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.setVisible(bool(names))
        self._empty.setHidden(bool(names))
        if chosen in names:
            self.list.setCurrentRow(names.index(chosen))
        quiet.unblock()
        self._on_changed()

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return item.text() if item is not None and item.isSelected() else ""

    @Slot()
    def _on_changed(self) -> None:
        self._save.setEnabled(bool(self.name.text().strip()))
        for button in (self._open, self._rename, self._give):
            button.setEnabled(bool(self._chosen()))
        undoes = bool(self._removed) and not self._chosen()
        self._remove.setText(tr("Undo the removal") if undoes else tr("Remove"))
        self._remove.setEnabled(undoes or bool(self._chosen()))

    @Slot()
    def _on_save(self) -> None:
        if self.name.text().strip():
            self.save_requested.emit(self.name.text().strip())
            self.name.clear()

    @Slot()
    def _on_open(self) -> None:
        if self._chosen():
            self.open_requested.emit(self._chosen())

    @Slot()
    def _on_remove(self) -> None:
        if self._chosen():
            self.remove_requested.emit(self._chosen())
        elif self._removed:
            self.put_back_requested.emit()

    @Slot()
    def _on_rename(self) -> None:
        if self._chosen():
            self.list.setFocus()
            self.list.editItem(self.list.currentItem())

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        if name is not None and item.text() != name:
            self.rename_requested.emit((name, item.text()))

    @Slot()
    def _on_give(self) -> None:
        kinds = tr("Workspace (*{ending})", ending=self._ending)
        name, _ = QFileDialog.getSaveFileName(self, tr("Export"), f"{self._chosen()}{self._ending}", kinds)
        if name:
            self.give_requested.emit((self._chosen(), Path(name)))

    @Slot()
    def _on_take(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import"), "", tr("Workspace (*{ending})", ending=self._ending)
        )
        if name:
            self.take_requested.emit(Path(name))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)


class _Rows(QListWidget):
    """Begins at a row that is chosen, so that what the buttons are about is seen."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_tab = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and self.count() and not self.selectedItems():
            self.setCurrentRow(max(0, self.currentRow()), QItemSelectionModel.SelectionFlag.SelectCurrent)

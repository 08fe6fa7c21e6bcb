"""The contents of the open dossier, and the choice of another one. Not for reading it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.place import Place, dossier_place, parse_place
from desktop.qtmodel.contents_model import ContentsModel
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode
from desktop.render.tree_filter import filtered
from desktop.view.asked import Counted, Entry
from desktop.view.contents_delegate import ContentsDelegate
from desktop.view.contents_path import lineage, path_words
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.menu_button import MenuButton
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.row_tree import RowTree
from desktop.view.style_sheet import Dress
from desktop.view.tree_filter import TreeFilter

_MOST_OPENED: Final = 2_000
_NO_DOSSIER: Final = (tr("No dossier"), tr("Put a folder of dossiers into the library."))
_NO_ROW: Final = (tr("No row has these words"), tr("Take a word away, or press Esc to see all rows."))


class ContentsPane(QWidget):
    """The tree follows the reader: it opens what must be seen and closes again only what it opened itself."""

    open_requested = Signal(object)
    expanded_changed = Signal()
    places_found = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._opening = False
        self._expanded: dict[Place, None] = {}
        self._opened_by_itself: list[QModelIndex] = []
        self.model = ContentsModel(self)
        self.tree = RowTree(tr("Contents"), self)
        dress_scroll_bars(self.tree)
        self.tree.setModel(self.model)
        self._delegate = ContentsDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.clicked.connect(self._on_activated)
        self.tree.activated.connect(self._on_activated)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.collapsed.connect(self._on_collapsed)
        self._title = ""
        self._chooser: QPushButton | None = None
        self._empty: EmptyState | None = None
        self._nodes: tuple[TreeNode, ...] = ()
        self._place: Place | None = None
        self._filter: TreeFilter | None = None
        self._is_filtered = False
        self._searching = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)

    @Slot(object)
    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer the dossiers of the library; one alone needs no choice."""
        several = len(entries) > 1
        self._offer_choice(several)
        if self._chooser is not None:
            self._chooser.setMenu(self._menu(entries))

    def _offer_choice(self, is_offered: bool) -> None:
        if self._chooser is None and is_offered:
            self._chooser = MenuButton("", self, Dress.TITLE_BUTTON)
            self._column.insertWidget(0, self._chooser)
            self._name_chooser()
        if self._chooser is not None:
            self._chooser.setVisible(is_offered)

    def _menu(self, entries: Sequence[Entry]) -> QMenu:
        menu = QMenu(self)
        dress(menu, Dress.MENU)
        for entry in entries:
            action = menu.addAction(entry.dossier.title.replace("&", "&&"))
            action.setData(entry)
            action.triggered.connect(self._on_entry_triggered)
        return menu

    @Slot(object)
    def show_dossier(self, entry: Entry) -> None:
        """Name the open dossier."""
        self._title = entry.dossier.title
        self._name_chooser()

    def show_title(self, title: str, *, several: bool) -> None:
        """Name the open dossier, before the others that are there are known."""
        self._title = title
        self._offer_choice(several)
        self._name_chooser()

    def _name_chooser(self) -> None:
        if self._chooser is not None:
            self._chooser.setText(self._title.replace("&", "&&"))
            self._chooser.setToolTip(self._title)
            self._chooser.setAccessibleName(tr("Dossier: {title}", title=self._title))

    @Slot(object)
    def show_tree(self, nodes: tuple[TreeNode, ...]) -> None:
        """Show the contents of a dossier, its top sections closed."""
        self._nodes = nodes
        self._show_rows(self._filter.text() if self._filter is not None else "")

    def open_filter(self) -> None:
        """Show the line that keeps only the rows with its words, and give it the keyboard."""
        if self._filter is None:
            self._filter = TreeFilter(self)
            self._filter.add_to(self._column)
            self._filter.textChanged.connect(self._show_rows)
            self._filter.left.connect(self.leave_filter)
            self._filter.rows_requested.connect(self._on_rows_requested)
        self._filter.show()
        self._filter.setFocus()
        self._filter.selectAll()

    @Slot(str)
    def _show_rows(self, words: str) -> None:
        self._opened_by_itself = []
        rows = filtered(self._nodes, words) if words.strip() else self._nodes
        self.model.set_nodes(rows)
        self._is_filtered = bool(words.strip())
        if self._is_filtered and len(rows) <= _MOST_OPENED:
            self._opening = True  # by no wish of the reader, to be kept
            self.tree.expandAll()
            self._opening = False
        self._find_places()
        self._tell_if_empty()

    @Slot()
    def _find_places(self) -> None:
        """Open what was open and follow the reader; in a large tree once it is seen, bit by bit."""
        self.model.note_places()
        if not self.model.knows_places:
            self._searching = True
            QTimer.singleShot(0, self._find_places)
            return
        if not self._is_filtered:
            self._expand_kept()
        if self._place is not None:
            self.follow_place(self._place)
        if self._searching:
            self._searching = False
            self.places_found.emit()

    @Slot()
    def leave_filter(self) -> bool:
        """Show all rows again; False where the line that keeps some is not there."""
        if self._filter is None or self._filter.isHidden():
            return False
        self._filter.clear()
        self._filter.hide()
        self.tree.setFocus()
        return True

    @Slot()
    def _on_rows_requested(self) -> None:
        if self.model.rowCount():  # a hidden tree would take the keyboard as soon as it is shown
            self.tree.setFocus()
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _tell_if_empty(self) -> None:
        is_empty = self.model.rowCount() == 0
        if is_empty and self._empty is None:
            self._empty = EmptyState("list-tree", "", "", self)
            self._column.insertWidget(self._column.indexOf(self.tree), self._empty, 1)
        self.tree.setHidden(is_empty)
        if self._empty is not None:
            self._empty.show_words(*(_NO_ROW if self._nodes else _NO_DOSSIER))
            self._empty.setVisible(is_empty)

    @Slot(object)
    def follow_place(self, place: Place) -> None:
        """Make the row of a place the current one, opening what hides it, without taking the focus."""
        self._place = place
        if not self.model.knows_places:
            return
        index = self.model.index_of(place)
        if not index.isValid() or index == self.tree.currentIndex():
            return
        self._close_own(index)
        self._open_above(index)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    @Slot(object)
    def show_progress(self, progress: Counted) -> None:
        """Show quietly how much of each section was read."""
        self._delegate.read = progress.of_sections()
        self.tree.viewport().update()

    def current_place(self) -> Place | None:
        """Return the place of the current row."""
        node = self.tree.currentIndex().data(Role.VALUE)
        return node.place if isinstance(node, TreeNode) else None

    def open_above(self, place: Place, number: int) -> None:
        """Ask for a part of the path to a place. number: counted from the outermost."""
        rows = lineage(self.model.index_of(place))[::-1]
        node = rows[number].data(Role.VALUE) if number < len(rows) else None
        if isinstance(node, TreeNode):
            self.open_requested.emit(node.place)

    def expanded(self) -> list[str]:
        """Return the links of the sections that the reader opened."""
        return [place.link for place in self._expanded]

    def expand_again(self, links: object) -> None:
        """Open sections that were open at another time, now and when their tree is shown."""
        kept = [link for link in links if isinstance(link, str)] if isinstance(links, list) else []
        places = (parse_place(link) for link in kept[:_MOST_OPENED])
        self._expanded = dict.fromkeys(place for place in places if place is not None)
        self._expand_kept()

    def _expand_kept(self) -> None:
        if not self.model.knows_places:
            return
        for place in tuple(self._expanded):
            index = self.model.index_of(place)
            if index.isValid():
                self.tree.expand(index)

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        node = index.data(Role.VALUE)
        if isinstance(node, TreeNode) and not self._opening:
            self._expanded[node.place] = None
            self.expanded_changed.emit()

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        node = index.data(Role.VALUE)
        if isinstance(node, TreeNode) and self._expanded.pop(node.place, True) is None:
            self.expanded_changed.emit()

    def path_of(self, place: Place) -> tuple[str, ...]:
        """Return the titles above a place and its number; none in a large tree until ``places_found``."""
        return path_words(self.model.index_of(place)) if self.model.knows_places else ()

    def _open_above(self, index: QModelIndex) -> None:
        above = index.parent()
        while above.isValid():
            if not self.tree.isExpanded(above):
                self._opening = True
                self.tree.expand(above)
                self._opening = False
                self._opened_by_itself.append(above)
            above = above.parent()

    def _close_own(self, index: QModelIndex) -> None:
        """Close what was opened only to show a row that is no longer the current one."""
        needed = lineage(index)
        current = lineage(self.tree.currentIndex())
        kept: list[QModelIndex] = []
        for opened in self._opened_by_itself:
            row = opened
            if row in needed or row not in current:
                kept.append(opened)
            else:
                self.tree.collapse(row)
        self._opened_by_itself = [one for one in kept if one in needed]

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        node = index.data(Role.VALUE)
        if isinstance(node, TreeNode):
            self._opened_by_itself = []
            self.tree.expand(index)
            self.open_requested.emit(node.place)

    @Slot()
    def _on_entry_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open_requested.emit(dossier_place(action.data().id))

    def _restyle(self) -> None:
        self._delegate.restyle()
        self.tree.doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_if_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

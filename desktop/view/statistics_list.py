"""The table of the statistics page: columns that fit, a sign for each verdict, copying. Not for its rows."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.language import tr
from desktop.model.choices import Verdict
from desktop.qtmodel.roles import Role
from desktop.qtmodel.statistics_model import StatisticsModel
from desktop.render.statistics_table import COLUMNS, Column, StatisticsLine, as_tsv
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.palettes import palette_of
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.icons import pixmap
from desktop.view.parts.plain_cells import PlainCells
from desktop.view.parts.restyling import Restyling
from desktop.view.signs import VERDICT_ICONS
from desktop.view.style_sheet import Dress

Index = QModelIndex | QPersistentModelIndex
_PADDING_PX: Final = 22
_NAME_LEAST_PX: Final = 120
_NAME_SHARE: Final = 0.29
"""How much of a wide table the name should have before a further column is shown."""
_VALUE_MOST_SHARE: Final = 0.42


class StatisticsList(QTableView):
    """Enter shows the record of a row beside the table, Ctrl+Enter goes to where it is told."""

    line_activated = Signal(object)
    passage_requested = Signal(object)
    line_chosen = Signal(object)

    def __init__(self, model: StatisticsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._restyling = Restyling(self, self._restyle)
        self.setModel(model)
        self.setAccessibleName(tr("Figures and series"))
        self.setAccessibleDescription(
            tr("Enter shows a row beside the table, Ctrl+Enter goes to where it is told.")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        # The scroll bar is see-through: what shows behind it is the view itself.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        dress_scroll_bars(self)
        self._signs = _Signs(self)
        self.setItemDelegate(self._signs)
        self._dress_header()
        self._add_actions()
        FocusRing(self)
        self.doubleClicked.connect(self._on_activated)
        self._restyle()

    def current_line(self) -> StatisticsLine | None:
        """Return the line that the keyboard is at."""
        found = self.currentIndex().data(Role.VALUE)
        return found if isinstance(found, StatisticsLine) else None

    def choose(self, line: StatisticsLine | None) -> None:
        """Go back to the record of a line after the rows changed, if it is still there."""
        row = self._lines.row_of(line) if line is not None else None
        if row is not None:
            self.setCurrentIndex(self._lines.index(row, Column.NAME))

    def _dress_header(self) -> None:
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        dress(header, Dress.HEADER)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _add_actions(self) -> None:
        rows = (
            (tr("Copy rows"), QKeySequence(QKeySequence.StandardKey.Copy), self._on_copy),
            (tr("Show details"), QKeySequence(), self._on_details),
            (tr("Go to the text"), QKeySequence("Ctrl+Return"), self._on_passage),
        )
        for words, keys, slot in rows:
            action = QAction(words, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows(Column.NAME))
        if rows:
            QGuiApplication.clipboard().setText(as_tsv([self._lines.lines[row] for row in rows]))

    @Slot()
    def _on_details(self) -> None:
        self._on_activated(self.currentIndex())

    @Slot()
    def _on_passage(self) -> None:
        line = self.current_line()
        if line is not None:
            self.passage_requested.emit(line)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        line = index.data(Role.VALUE)
        if isinstance(line, StatisticsLine):
            self.line_activated.emit(line)

    def _restyle(self) -> None:
        self._signs.restyle()
        height = self.fontMetrics().height() + 10
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Show the columns for which there is room, the least needed going first; the name takes the rest."""
        advance = self.fontMetrics().horizontalAdvance
        room = self.viewport().width()
        wanted = {
            column: max(advance(spec.sample), advance(spec.title) + 14) + _PADDING_PX
            for column, spec in COLUMNS.items()
        }
        wanted[Column.VALUE] = min(wanted[Column.VALUE], round(room * _VALUE_MOST_SHARE))
        left = room - max(_NAME_LEAST_PX, round(room * _NAME_SHARE))
        for column, _ in sorted(COLUMNS.items(), key=_rank):
            if column == Column.NAME:
                continue
            left -= wanted[column]
            self.setColumnHidden(column, left < 0)
            self.setColumnWidth(column, wanted[column])
        shown = sum(wanted[each] for each in COLUMNS if each != Column.NAME and not self.isColumnHidden(each))
        spare = max(0, room - shown - wanted[Column.NAME])
        if not self.isColumnHidden(Column.THEME):
            # The two columns of words share what is left over.
            shown += spare // 2
            self.setColumnWidth(Column.THEME, wanted[Column.THEME] + spare // 2)
        self.setColumnWidth(Column.NAME, max(_NAME_LEAST_PX, room - shown))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.line_chosen.emit(self.current_line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._on_details()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)


def _rank(item: tuple[Column, object]) -> int:
    return COLUMNS[item[0]].rank


class _Signs(PlainCells):
    """Sets the sign of its verdict before the name of a figure."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._icons: dict[Verdict, QIcon] = {}
        self._side_px = 14

    def restyle(self) -> None:
        colours = palette_of(self._view)
        self._side_px = round(self._view.fontMetrics().height() * 0.75)
        scale = self._view.devicePixelRatioF()
        for verdict, name in VERDICT_ICONS.items():
            tone = QColor(colours.verdicts[verdict])
            self._icons[verdict] = QIcon(pixmap(name, tone, self._side_px, scale=scale))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        line = index.data(Role.VALUE) if index.column() == Column.NAME else None
        if not isinstance(line, StatisticsLine):
            return
        verdict = line.row.verdict
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize.setWidth(self._side_px)
        option.decorationSize.setHeight(self._side_px)
        option.icon = self._icons[verdict] if verdict is not None else QIcon()

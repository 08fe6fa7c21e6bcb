"""The list of faults, the inside of its pane: what, why, what now, where. Not for mending them."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr, trn
from desktop.model.problem import Problem
from desktop.qtmodel.problems_model import ProblemsModel
from desktop.qtmodel.roles import Role
from desktop.view.dressing import dress_scroll_bars
from desktop.view.palettes import palette_of
from desktop.view.parts.labels import SMALL, label, scaled_font
from desktop.view.parts.marked_text import Ink, draw, lay_out
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_state import row_state
from desktop.view.signs import SEVERITY_PX, severity_sign

Index = QModelIndex | QPersistentModelIndex
_LEFT_PX: Final = 40
_SIDE_PX: Final = 14
_LINES: Final = 6


class ProblemsList(QWidget):
    """A list that can be read through and copied from."""

    def __init__(self, model: ProblemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._model = model
        self._summary = label("", SMALL, muted=True, parent=self)
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Problems"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        dress_scroll_bars(self.list)
        self.list.setModel(model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = _ProblemDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self._add_copy()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        self._summary.setContentsMargins(16, 0, 16, 4)
        column.addWidget(self._summary)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def _add_copy(self) -> None:
        action = QAction(tr("Copy details"), self.list)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._on_copy)
        self.list.addAction(action)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def _on_reset(self) -> None:
        count = self._model.rowCount()
        words = trn("{count} problem.", "{count} problems.", count)
        self._summary.setText(f"{words} {tr('What could be read is open all the same.')}")

    @Slot()
    def _on_copy(self) -> None:
        words = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if words:
            QGuiApplication.clipboard().setText(str(words))

    def _restyle(self) -> None:
        self._delegate.restyle()
        self.list.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.doItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)


class _ProblemDelegate(QStyledItemDelegate):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.restyle()

    def restyle(self) -> None:
        self._colours = palette_of(self._view)
        text, muted = QColor(self._colours.text), QColor(self._colours.muted)
        self._what = Ink(scaled_font(1.0, QFont.Weight.Medium), text, text)
        self._more = Ink(scaled_font(SMALL), text, text)
        self._quiet = Ink(scaled_font(SMALL), muted, text)

    def _parts(self, problem: Problem) -> list[tuple[str, Ink]]:
        parts = (
            (str(problem.what), self._what),
            (str(problem.why), self._more),
            (str(problem.remedy), self._more),
            (problem.location, self._quiet),
        )
        return [(words, ink) for words, ink in parts if words]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_row_ground(painter, option.rect, row_state(option), self._colours)
        rect: QRect = option.rect
        problem: Problem = index.data(Role.VALUE)
        sign = severity_sign(problem.severity, self._colours, self._view.devicePixelRatioF())
        place = QRect(rect.left() + _SIDE_PX, rect.top() + 10, SEVERITY_PX, SEVERITY_PX)
        painter.drawPixmap(QStyle.visualRect(option.direction, rect, place).topLeft(), sign)
        left = rect.left() + (_SIDE_PX if option.direction is Qt.LayoutDirection.RightToLeft else _LEFT_PX)
        y = float(rect.top() + 9)
        for words, ink in self._parts(problem):
            layout = lay_out(words, (), ink, rect.width() - _LEFT_PX - 16, _LINES)
            y = draw(layout, painter, left, y, ink.colour)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.width() - _LEFT_PX - 16
        heights = (
            lay_out(w, (), ink, width, _LINES).boundingRect().height()
            for w, ink in self._parts(index.data(Role.VALUE))
        )
        return QSize(0, round(sum(heights)) + 18)

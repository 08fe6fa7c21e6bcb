"""A tree view that looks like a list of contents: quiet arrows, whole rows, no frame. Not for its rows."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from desktop.view.parts.announce import announce_current
from desktop.view.parts.ground import lay_ground
from desktop.view.parts.row_ground import RowState
from desktop.view.parts.side_buttons import passes_through
from desktop.view.parts.title_line import arrow

Index = QModelIndex | QPersistentModelIndex


class RowTree(QTreeView):
    """Rows of one height; arrows drawn in the quiet colour of the palette."""

    row_dragged = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self)
        self._hovered = QModelIndex()
        # The delegate paints what is selected; Qt would paint the room before the row as well.
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(4, 0, 0, 0)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)

    def row_state(self, index: Index) -> RowState:
        """Return how a row is to be painted; asked of the view because Qt's own answer is slow to unwrap."""
        selected = index == self.currentIndex()
        return RowState(selected, index == self._hovered, selected and self.hasFocus())

    @Slot()
    def _announce(self) -> None:
        if self.hasFocus():
            announce_current(self)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._hovered = index
        self.viewport().update()

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.row_dragged.emit(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Behind what Qt tells of it.
        QTimer.singleShot(0, self, self._announce)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = QModelIndex()
        self.viewport().update()

    def reset(self) -> None:
        self._hovered = QModelIndex()
        super().reset()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not passes_through(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not passes_through(event):
            super().mouseReleaseEvent(event)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not self.model().hasChildren(index):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        mirrored = self.isRightToLeft()
        inner = self.indentation() / 2 - 1
        x = rect.left() + inner if mirrored else rect.right() - inner
        centre = QPointF(x, rect.center().y() + 0.5)
        painter.drawPolyline(arrow(centre, is_open=self.isExpanded(index), is_mirrored=mirrored))
        painter.restore()

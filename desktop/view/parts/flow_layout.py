"""A layout that sets its widgets like words: in lines that break where the room ends. Not for columns."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from desktop.view.parts.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """Lines from where reading begins, as high as they need to be."""

    def __init__(self, parent: QWidget, gap_px: int = 6) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setSpacing(gap_px)
        self.setContentsMargins(QMargins())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Break the items into lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, width), 10_000))
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _set(self, rect: QRect) -> None:
        """Set the items in a rectangle, those of a line on one middle."""
        room = rect.marginsRemoved(self.contentsMargins())
        direction = self._ground.layoutDirection()
        y = room.y()
        for line in self._lines(room.width()):
            x, height = room.x(), max(size.height() for _, size in line)
            for item, size in line:
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(direction, room, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(max(size.height() for _, size in line) for line in lines)
        return margins.top() + heights + self.spacing() * max(0, len(lines) - 1) + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set(rect)

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0)
        return QSize(min(width, 120), self.heightForWidth(max(self.geometry().width(), width, 1)))

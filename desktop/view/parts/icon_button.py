"""A button that is an icon: flat, lit under the pointer, ringed with the focus. Not for text."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QToolButton, QWidget

_RADIUS_PX = 6
_PADDING_PX = 7


class IconButton(QToolButton):
    """Grows with the program's font. Its name for screen readers is its words."""

    def __init__(self, parent: QWidget, words: str = "") -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        side = self._icon_px() + 2 * _PADDING_PX
        return QSize(side, side)

    def _icon_px(self) -> int:
        return max(16, round(self.fontMetrics().height() * 1.05))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            role = QPalette.ColorRole.Highlight if self.isDown() else QPalette.ColorRole.AlternateBase
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(ground, _RADIUS_PX, _RADIUS_PX)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, _RADIUS_PX, _RADIUS_PX)
        self._paint_icon(painter)
        painter.end()

    def _paint_icon(self, painter: QPainter) -> None:
        side = self._icon_px()
        room = self.rect()
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        x, y = (room.width() - side) // 2, (room.height() - side) // 2
        self.icon().paint(painter, x, y, side, side, Qt.AlignmentFlag.AlignCenter, mode)


def action_button(action: QAction, parent: QWidget) -> IconButton:
    """Return a button for an action."""
    button = IconButton(parent, action.text().replace("&", ""))
    button.setDefaultAction(action)
    return button

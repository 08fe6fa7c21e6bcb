"""A button that is an icon: flat, lit under the pointer, ringed with the focus. Not for text."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QActionEvent,
    QEnterEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.language import unmarked
from desktop.view.parts.direction import turn
from desktop.view.parts.sharp_icon import Look, SharpIcon

_RADIUS_PX: Final = 6
_PADDING_PX: Final = 7
_SHAPES_THAT_FILL: Final = frozenset(("bookmark",))
_SHAPES_THAT_TURN: Final = frozenset(("arrow-left", "arrow-right", "panel-left", "panel-right"))
_SHAPES_THAT_LIGHT: Final = frozenset(("move-vertical",))


class IconButton(QToolButton):
    """Grows with the program's font. words: its name for screen readers and its tooltip.

    fills: while checked the icon is filled in the accent colour. The tooltip is there only under the pointer:
    Qt would tell it as the description of the button, after a name that is the same.
    """

    def __init__(self, icon_name: str, words: str, parent: QWidget, *, fills: bool = False) -> None:
        super().__init__(parent)
        self._icon = SharpIcon(icon_name)
        self._fills = fills
        self._turns = icon_name in _SHAPES_THAT_TURN
        self._lights = icon_name in _SHAPES_THAT_LIGHT
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(words)

    def take(self, action: QAction) -> None:
        """Become the button of an action."""
        self.setAccessibleName(unmarked(action.text()))
        self.setDefaultAction(action)
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Describe the button by the keys of its action."""
        keys = self.defaultAction().shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(keys)
        if not self.underMouse():
            self.setToolTip("")

    def _icon_px(self) -> int:
        return max(16, round(self.fontMetrics().height() * 1.05))

    def _paint_icon(self, painter: QPainter) -> None:
        side = self._icon_px()
        full = self._fills and self.isChecked()
        is_lit = full and self.isEnabled()
        # Disabled it is quiet by the colour of its group.
        role = QPalette.ColorRole.Link if is_lit else QPalette.ColorRole.WindowText
        x, y = (self.width() - side) // 2, (self.height() - side) // 2
        if self._turns:
            turn(painter, self)
        self._icon.paint(painter, self, x, y, Look(self.palette().color(role), side, full))

    def enterEvent(self, event: QEnterEvent) -> None:
        action = self.defaultAction()
        self.setToolTip(action.toolTip() if action is not None else self.accessibleName())
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.setToolTip("")

    def actionEvent(self, event: QActionEvent) -> None:
        super().actionEvent(event)
        if self.defaultAction() is not None:
            self._tell_keys()

    def sizeHint(self) -> QSize:
        side = self._icon_px() + 2 * _PADDING_PX
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.isDown() or (self._lights and self.isChecked())
        if self.isEnabled() and (self.underMouse() or lit):
            role = QPalette.ColorRole.Highlight if lit else QPalette.ColorRole.AlternateBase
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(ground, _RADIUS_PX, _RADIUS_PX)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, _RADIUS_PX, _RADIUS_PX)
        self._paint_icon(painter)
        painter.end()


def bare_button(icon_name: str, parent: QWidget) -> IconButton:
    """Return a button that is its icon alone until :func:`give_action`."""
    return IconButton(icon_name, "", parent, fills=icon_name in _SHAPES_THAT_FILL)


def give_action(button: IconButton, action: QAction) -> None:
    """Make a button the button of an action."""
    button.take(action)


def action_button(action: QAction, icon_name: str, parent: QWidget) -> IconButton:
    """Return a button for an action."""
    button = bare_button(icon_name, parent)
    give_action(button, action)
    return button

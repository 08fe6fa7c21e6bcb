"""A button that opens a menu, with the chevron of the program's other lists. Not for what is in the menu."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from desktop.view.dressing import dress
from desktop.view.parts.sharp_icon import Look, SharpIcon
from desktop.view.style_sheet import Dress

_SIDE_PX: Final = 9


class MenuButton(QPushButton):
    """Dressed as the buttons beside it; the chevron stands at the end of its words."""

    def __init__(self, words: str, parent: QWidget, kind: Dress = Dress.BUTTON) -> None:
        super().__init__(words, parent)
        self._chevron = SharpIcon("chevron-down")
        self.setAutoDefault(False)
        dress(self, kind)

    def _chevron_px(self) -> int:
        return max(12, round(self.fontMetrics().height() * 0.8))

    def _room_px(self) -> int:
        """Return how wide the words may be."""
        return self.width() - self._chevron_px() - 3 * _SIDE_PX

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        around = self.width() - self._room_px()
        return QSize(max(hint.width() + self._chevron_px(), words + around + 1), hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        # Qt's own arrow is another in every style.
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        elide, flags = Qt.TextElideMode.ElideRight, int(Qt.TextFlag.TextShowMnemonic)
        option.text = self.fontMetrics().elidedText(self.text(), elide, self._room_px(), flags)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._chevron_px()
        spot = QRect(self.width() - side - _SIDE_PX, (self.height() - side) // 2, side, side)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        role = QPalette.ColorRole.ButtonText if self.isEnabled() else QPalette.ColorRole.PlaceholderText
        ink = self.palette().color(role)
        self._chevron.paint(painter, self, spot.left(), spot.top(), Look(ink, side))
        painter.end()

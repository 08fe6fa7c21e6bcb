"""The row of tabs under the menus; not there while there is one tab. Not for what is read in them."""

from typing import Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QTabBar, QWidget

from desktop.language import tr
from desktop.model.tab import TabsShown
from desktop.view.dressing import dress
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress

_MOST_LETTERS: Final = 30
_FEWEST_LETTERS: Final = 16
_GAP_PX: Final = 4


class TabStrip(QWidget):
    """Says what the reader wishes of tabs; shows them as it is told."""

    chosen = Signal(int)
    close_requested = Signal(int)
    moved = Signal(object)  # (from, to)
    add_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = TabsShown()
        self._showing = False
        self.bar = _Bar(self)
        self._add = IconButton("plus", tr("New tab"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_GAP_PX, 0, _GAP_PX, 1)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.bar, 0)
        row.addWidget(self._add)
        row.addStretch(1)
        self.bar.currentChanged.connect(self._on_current_changed)
        self.bar.tabMoved.connect(self._on_moved)
        self.bar.pressed_middle.connect(self.close_requested)
        self._add.clicked.connect(self._on_add_clicked)
        self.hide()

    @Slot(object)
    def show_tabs(self, shown: TabsShown) -> None:
        """Show the tabs."""
        self._showing = True
        self._shown = shown
        while self.bar.count() > len(shown.titles):
            self.bar.removeTab(self.bar.count() - 1)
        for number, tab in enumerate(shown.titles):
            if number >= self.bar.count():
                self._add_tab(number)
            words = tab.title or tab.dossier
            self.bar.setTabText(number, words.replace("&", "&&"))
            self.bar.setTabToolTip(number, f"{words}\n{tab.dossier}" if tab.dossier else words)
        self._fit()
        self.bar.setCurrentIndex(shown.current)
        self._showing = False
        self.setVisible(len(shown.titles) > 1)

    def _fit(self) -> None:
        room = self.contentsRect().width() - 2 * _GAP_PX
        self.bar.set_room(room - self._add.sizeHint().width() - _GAP_PX)

    def _add_tab(self, number: int) -> None:
        self.bar.insertTab(number, "")
        button = _CloseButton(self.bar)
        button.clicked.connect(self._on_close_clicked)
        self.bar.setTabButton(number, QTabBar.ButtonPosition.RightSide, button)

    @Slot(int)
    def _on_current_changed(self, number: int) -> None:
        if not self._showing:
            self.chosen.emit(number)

    @Slot(int, int)
    def _on_moved(self, source: int, target: int) -> None:
        if not self._showing:
            self.moved.emit((source, target))

    @Slot()
    def _on_close_clicked(self) -> None:
        side = QTabBar.ButtonPosition.RightSide
        sender = self.sender()
        for number in range(self.bar.count()):
            if self.bar.tabButton(number, side) is sender:
                self.close_requested.emit(number)
                return

    @Slot()
    def _on_add_clicked(self) -> None:
        self.add_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class _CloseButton(IconButton):
    """Small, and left out of the walk by Tab: the bar has a key for closing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("x", tr("Close tab"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _icon_px(self) -> int:
        return max(11, round(self.fontMetrics().height() * 0.72))

    def sizeHint(self) -> QSize:
        side = self._icon_px() + 8
        return QSize(side, side)


class _Fit(NamedTuple):
    """How wide tabs are: as their words, within bounds, or all as wide as the fewest letters need."""

    fewest_px: int
    most_px: int
    is_even: bool = False


class _Bar(QTabBar):
    """Shares its width among the tabs; a press of the middle button closes one."""

    pressed_middle = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fit = _Fit(0, 0)
        self.setAccessibleName(tr("Tabs"))
        self.setMovable(True)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self, Dress.TABS)

    def set_room(self, room_px: int) -> None:
        """Say how wide the bar may be, now that the tabs have their words.

        Where the tabs need more they are of one width, and the bar shows whole ones: of one that is cut the
        button that closes it would lie under the arrows.
        """
        fewest, wanted = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS, self._wanted_px()
        least = sum(min(each, fewest) for each in wanted)
        most, bar = max(room_px // max(1, len(wanted)), fewest), room_px
        if least > room_px:
            arrows = 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_TabBarScrollButtonWidth, None, self)
            bar = max(1, (room_px - arrows) // fewest) * fewest + arrows
        elif sum(wanted) <= room_px:
            most = max(wanted, default=fewest)
        self._take(_Fit(fewest, most, is_even=least > room_px), bar)

    def _take(self, fit: _Fit, bar_px: int) -> None:
        if (fit, bar_px) != (self._fit, self.maximumWidth()):
            self._fit = fit
            self.setMaximumWidth(bar_px)
            # It changes nothing but has Qt lay the tabs out anew.
            self.setElideMode(Qt.TextElideMode.ElideRight)

    def _wanted_px(self) -> list[int]:
        """Return how wide each tab would be with all its words, up to a measure."""
        most = self.fontMetrics().averageCharWidth() * _MOST_LETTERS
        return [min(super(_Bar, self).tabSizeHint(tab).width(), most) for tab in range(self.count())]

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        width = self._fit.fewest_px if self._fit.is_even else min(hint.width(), self._fit.most_px)
        return QSize(width, hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        # Qt scrolls as soon as the least widths have no room, also where the tabs themselves have.
        hint = self.tabSizeHint(index)
        return QSize(min(hint.width(), self._fit.fewest_px), hint.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self.pressed_middle.emit(self.tabAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

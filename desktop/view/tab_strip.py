"""The row of tabs under the menus; not there while there is one tab. Not for what is read in them."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from desktop.language import tr
from desktop.model.tab import TabsShown
from desktop.view.dressing import dress
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress

_MOST_LETTERS: Final = 30
_FEWEST_LETTERS: Final = 16


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
        row.setContentsMargins(4, 0, 4, 1)
        row.setSpacing(4)
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
        self.bar.setCurrentIndex(shown.current)
        self._showing = False
        self.setVisible(len(shown.titles) > 1)

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


class _Bar(QTabBar):
    """Shares its width among the tabs; a press of the middle button closes one."""

    pressed_middle = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tabs"))
        self.setMovable(True)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self, Dress.TABS)

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        letter = self.fontMetrics().averageCharWidth()
        room = self.window().width() - 64
        share = room // max(1, self.count())
        most = min(max(share, letter * _FEWEST_LETTERS), letter * _MOST_LETTERS)
        return QSize(min(hint.width(), most), hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        # Qt scrolls as soon as the least widths have no room, also where the tabs themselves have.
        hint = self.tabSizeHint(index)
        return QSize(
            min(hint.width(), self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS), hint.height()
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self.pressed_middle.emit(self.tabAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

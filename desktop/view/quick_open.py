"""A line to type in over a list of what it could mean; it lies over the window. Not for what is chosen."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.offer import Offer
from desktop.qtmodel.offers_model import OffersModel
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.offers_delegate import OffersDelegate
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce, announce_row
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.restyling import Restyling
from desktop.view.style_sheet import Dress

_ROWS: Final = 11
_TOP_PX: Final = 56
_STEPS: Final = {
    # Tab stays here: behind the line there is nothing that it could go to.
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
HINT: Final = tr("> commands and settings   § a number   Ctrl+Enter opens in a new tab")

_NOTHING: Final = (
    tr("Nothing goes by these words"),
    tr("Type fewer letters, or search for them in the text."),
)


class QuickOpen(QWidget):
    """Closes when something is chosen, with Esc, and when the keyboard goes elsewhere."""

    asked = Signal(str)
    chosen = Signal(object)  # Offer
    chosen_beside = Signal(object)  # Offer, to be opened in a new tab

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._restyling = Restyling(self, self._restyle)
        self._before: QWidget | None = None
        self._line = QLineEdit(self)
        self._list = QListView(self)
        self.model = OffersModel(self)
        self._delegate = OffersDelegate(self._list)
        self._empty = EmptyState("search-x", *_NOTHING, self)
        self._hint = label(HINT, SMALL, muted=True, parent=self)
        self._build()
        self._line.textChanged.connect(self.asked)
        self._line.installEventFilter(self)
        self._list.clicked.connect(self._on_clicked)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        window.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.setAccessibleName(tr("Go to or do"))
        self._line.setPlaceholderText(tr("Go to a place, do a command, change a setting"))
        self._line.setAccessibleName(tr("Go to or do"))
        dress(self._line, Dress.FIELD)
        self._list.setModel(self.model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(tr("What fits"))
        self._list.viewport().setAutoFillBackground(False)
        dress_scroll_bars(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()
        column.addWidget(self._hint)

    def open(self, begun: str = "") -> None:
        """Show it over everything, with the keyboard. begun: what stands in it already."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)
        # A screen reader takes a field whose words change before it has the keyboard for known already.
        self._line.setText(begun)

    @Slot(object)
    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show what fits; the first is chosen until another one is."""
        row = self._list.currentIndex().row()
        kept = self.model.offer(row) if row > 0 else None
        self.model.show_offers(offers)
        at = offers.index(kept) if kept in offers else 0
        self._list.setCurrentIndex(self.model.index(at, 0))
        self._list.setVisible(bool(offers))
        self._empty.setHidden(bool(offers))
        if self.isVisible() and self._line.text():
            # What Enter would do.
            announce(self._line, self._spoken(at) if offers else _NOTHING[0])

    def _spoken(self, row: int) -> str:
        return str(self.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _step(self, by: int) -> None:
        row = min(max(self._list.currentIndex().row() + by, 0), self.model.rowCount() - 1)
        self._list.setCurrentIndex(self.model.index(row, 0))
        announce_row(self._list, self.model.index(row, 0))

    def _choose(self, index: QModelIndex, *, beside: bool = False) -> None:
        offer = self.model.offer(index.row())
        if offer is not None:
            self.leave()
            (self.chosen_beside if beside else self.chosen).emit(offer)

    @Slot()
    def leave(self) -> None:
        """Close and give the keyboard back."""
        if self.isVisible():
            before, self._before = self._before, None
            self.hide()
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self) -> None:
        window, metrics = self._window, self.fontMetrics()
        width = min(metrics.averageCharWidth() * 92, window.width() - 32)
        height = (metrics.height() + 14) * (_ROWS + 1) + 56
        top = min(_TOP_PX, window.height() // 12)
        self.setGeometry((window.width() - width) // 2, top, width, min(height, window.height() - top - 16))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        beside = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._choose(index, beside=beside)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and now is not self._line:
            self._before = None
            self.hide()

    def _restyle(self) -> None:
        self._delegate.restyle()
        self._place()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self._list.currentIndex(), beside=beside)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = palette_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

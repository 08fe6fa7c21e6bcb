"""A short list of offers, as high as it has rows, walked by the arrows. Not for ranking or gathering them."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QListView, QSizePolicy, QWidget

from desktop.model.offer import Offer
from desktop.qtmodel.offers_model import OffersModel
from desktop.view.offers_delegate import OffersDelegate
from desktop.view.parts.restyling import Restyling
from desktop.view.row_menu import RowMenu


class OfferList(QListView):
    """Enter or a click chooses, with Ctrl beside. instead: what is shown where there are no rows."""

    offer_chosen = Signal(object)  # Offer
    offer_chosen_beside = Signal(object)  # Offer

    def __init__(self, name: str, instead: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._instead = instead
        self._offers = OffersModel(self)
        self._delegate = OffersDelegate(self, walked=True)
        self.setAccessibleName(name)
        self.setModel(self._offers)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.clicked.connect(self._on_clicked)
        RowMenu(self, self.open_here, self.open_beside)

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show other rows; the row that is chosen stays so where it is still there."""
        before = self._offers.offer(self.currentIndex().row())
        self._offers.show_offers(offers)
        self.setVisible(bool(offers))
        self._instead.setVisible(not offers)
        self.updateGeometry()
        if self.hasFocus():
            self._choose_row(offers.index(before) if before in offers else 0)

    def titles(self) -> list[str]:
        """Return what the rows say."""
        rows = range(self._offers.rowCount())
        return [offer.title for row in rows if (offer := self._offers.offer(row)) is not None]

    @Slot()
    def open_here(self) -> None:
        """Choose the current row."""
        self._choose(self.currentIndex(), beside=False)

    @Slot()
    def open_beside(self) -> None:
        """Choose the current row, to be opened beside."""
        self._choose(self.currentIndex(), beside=True)

    def _choose_row(self, row: int) -> None:
        self.setCurrentIndex(self._offers.index(row, 0))

    def _choose(self, index: QModelIndex, *, beside: bool) -> None:
        offer = self._offers.offer(index.row())
        if offer is not None:
            (self.offer_chosen_beside if beside else self.offer_chosen).emit(offer)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        self._choose(index, beside=bool(QApplication.keyboardModifiers() & control))

    def _restyle(self) -> None:
        self._delegate.restyle()
        self.doItemsLayout()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        rows = self._offers.rowCount()
        return QSize(super().sizeHint().width(), self.sizeHintForRow(0) * rows if rows else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self.currentIndex(), beside=beside)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self._offers.rowCount():
            self._choose_row(max(self.currentIndex().row(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Three lists stand above each other: only the one with the keyboard has a chosen row, or with a menu.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.clearSelection()

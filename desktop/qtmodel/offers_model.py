"""The offers of quick open as a list. Not for ranking or painting them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.offer import Offer
from desktop.qtmodel.roles import Role

Index = QModelIndex | QPersistentModelIndex


class OffersModel(QAbstractListModel):
    """One row an offer, one reset an answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def offer(self, row: int) -> Offer | None:
        """Return the offer of a row; None where there is none."""
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offer(index.row())
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{offer.number} {offer.title}".strip()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.number, offer.title, offer.detail, offer.keys) if part)
        return offer if role == Role.VALUE else None

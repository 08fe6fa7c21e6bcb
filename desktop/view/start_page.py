"""The start page: dossiers, places visited and marks, each a list to choose from. Not for gathering them."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import ViewName
from desktop.model.offer import StartLists
from desktop.render.words import VIEW_WORDS
from desktop.view.dressing import dress_scroll_bars
from desktop.view.middle_page import MiddlePage
from desktop.view.offer_list import OfferList
from desktop.view.parts.labels import SMALL, TITLE, label, restyle

_WIDEST_CHARS: Final = 96
_HINT: Final = tr("Enter opens, Ctrl+Enter opens in a new tab, Ctrl+K finds anything by its name.")


class StartPage(MiddlePage):
    """Tab goes from list to list, the arrows within one."""

    offer_chosen = Signal(object)  # Offer
    offer_chosen_beside = Signal(object)  # Offer, to be opened in a new tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(VIEW_WORDS[ViewName.START], parent)
        self._headings: list[QLabel] = []
        self._small: list[QLabel] = []
        self._area = QScrollArea(self)
        self._ground = QWidget()
        self._inside = QWidget(self._ground)
        self._build()
        self.dossiers = self._list(tr("Dossiers"), tr("There is no dossier in the library yet."))
        self.places = self._list(
            tr("Where you were"), tr("Nothing yet: a passage counts after a moment of reading.")
        )
        self.marks = self._list(
            tr("Your latest marks"), tr("None yet: Ctrl+D bookmarks the passage you read.")
        )
        self._hint = label(_HINT, SMALL, muted=True, parent=self._inside)
        self._small.append(self._hint)
        self._inner.addSpacing(18)
        self._inner.addWidget(self._hint)
        self._inner.addStretch(1)
        self._area.setFocusProxy(self.dossiers)
        self._restyle()

    def _build(self) -> None:
        self._ground.setBackgroundRole(QPalette.ColorRole.Base)
        self._ground.setAutoFillBackground(True)
        outer = QHBoxLayout(self._ground)
        outer.setContentsMargins(28, 12, 28, 24)
        outer.addStretch(1)
        outer.addWidget(self._inside, 1_000)
        outer.addStretch(1)
        self._inner = QVBoxLayout(self._inside)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(4)
        self._area.setWidget(self._ground)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dress_scroll_bars(self._area)
        self.set_body(self._area)

    def _list(self, heading: str, empty: str) -> OfferList:
        words = label(heading, TITLE, strong=True, parent=self._inside)
        nothing = label(empty, muted=True, parent=self._inside)
        offers = OfferList(heading, nothing, self._inside)
        offers.offer_chosen.connect(self.offer_chosen)
        offers.offer_chosen_beside.connect(self.offer_chosen_beside)
        self._headings.append(words)
        self._inner.addSpacing(14)
        for part in (words, offers, nothing):
            self._inner.addWidget(part)
        return offers

    @Slot(object)
    def show_lists(self, lists: StartLists) -> None:
        """Show what was gathered."""
        self.dossiers.show_offers(lists.dossiers)
        self.places.show_offers(lists.places)
        self.marks.show_offers(lists.marks)
        self._headings[0].setText(_counted(lists))
        self.note_filled()

    def show_dossier(self, title: str) -> None:
        """Show no dossier in the bar: the page is of the whole library."""
        super().show_dossier("")

    def _restyle(self) -> None:
        super()._restyle()
        for heading in self._headings:
            restyle(heading, TITLE, strong=True)
        for small in self._small:
            restyle(small, SMALL)
        self._inside.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST_CHARS)


def _counted(lists: StartLists) -> str:
    shown = len(lists.dossiers)
    if shown < lists.all_dossiers:
        return tr("Dossiers, {shown} of {all}", shown=shown, all=lists.all_dossiers)
    return tr("Dossiers")

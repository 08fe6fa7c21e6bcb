"""Makes and wires the start page. Not for when: ``pages`` asks for it on first use."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.app.build import Program
from desktop.control.start import StartControl
from desktop.model.offer import Offer
from desktop.model.place import parse_place
from desktop.view.start_page import StartPage


class OfferOpener(QObject):
    """Goes to what is chosen on the start page, here or in a tab of its own."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program

    @Slot(object)
    def open_offer(self, offer: Offer) -> None:
        """Go there."""
        place = parse_place(offer.target)
        if place is not None:
            self._program.reading.open_place(place)

    @Slot(object)
    def open_beside(self, offer: Offer) -> None:
        """Open it in a new tab."""
        place = parse_place(offer.target)
        if place is not None:
            self._program.tabs.open_beside(place)


def make_page(program: Program, parent: QWidget) -> tuple[StartPage, StartControl]:
    """Return the page and what fills it."""
    page = StartPage(parent)
    control = StartControl(program.lanes.user, program.lanes.library, program.notices, page)
    opener = OfferOpener(program, page)
    page.offer_chosen.connect(opener.open_offer)
    page.offer_chosen_beside.connect(opener.open_beside)
    control.lists_changed.connect(page.show_lists)
    program.marks.edited.connect(control.reload)
    return page, control

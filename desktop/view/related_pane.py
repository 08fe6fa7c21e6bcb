"""The side pane: what belongs to the passage, or other record, in view. Not for gathering it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.place import Place
from desktop.view.asked import About
from desktop.view.dressing import dress_scroll_bars
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.restyling import Restyling

_HEADROOM_PX: Final = 36


class RelatedPane(QWidget):
    """Shows what belongs to a place on a page built anew; the same place keeps its scroll and its focus."""

    open_requested = Signal(object)
    link_activated = Signal(str)
    turned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._related: About | None = None
        self._is_owed = False
        self._scroll: QScrollArea | None = None
        self._focused: QWidget | None = None
        self._first: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @Slot(object)
    def show_related(self, related: About) -> None:
        """Show what belongs to a place; the figure in focus is opened and brought into view."""
        same = self._related is not None and self._related.place == related.place
        is_new = related is not self._related
        self._related = related
        self._is_owed = self.isHidden()
        if not self._is_owed:
            self._show(related, keep_scroll=same)
        if is_new:
            self.turned.emit(related)

    def _show(self, related: About, *, keep_scroll: bool) -> None:
        scroll = self._area()
        kept = scroll.verticalScrollBar().value() if keep_scroll else 0
        # Asked itself, the pane would name what had the keyboard in it last, however long ago.
        keyboard = QApplication.focusWidget()
        focused = keyboard is not None and self.isAncestorOf(keyboard)
        self._turn_to(related, scroll)
        scroll.verticalScrollBar().setValue(kept)
        if focused:
            scroll.setFocus()
        self._show_focus()

    def focus_card(self) -> None:
        """Give the keyboard to the card in focus, else to the first."""
        card = self._focused or self._first
        if card is not None:
            card.setFocus()

    def focused_card(self) -> QWidget | None:
        """Return the card of the figure in focus; None where there is none."""
        return self._focused

    def record(self) -> Place | None:
        """Return the place of the record that the pane is about."""
        return self._related.place if self._related is not None else None

    def _turn_to(self, related: About, scroll: QScrollArea) -> None:
        # The cards stand beside the text: the first picture shows their ground only, they come right after.
        from desktop.render.page import Related  # noqa: PLC0415
        from desktop.view.related_page import RelatedPage  # noqa: PLC0415

        if not isinstance(related, Related):
            raise TypeError(f"cards cannot be made of {related!r}")
        page = RelatedPage(related, self)
        page.open_requested.connect(self.open_requested)
        page.link_activated.connect(self.link_activated)
        scroll.setWidget(page)
        page.settle(scroll.viewport().width())
        self._focused = page.focused_card()
        self._first = page.first_card()

    def _area(self) -> QScrollArea:
        if self._scroll is None:
            self._scroll = QScrollArea(self)
            FocusRing(self._scroll)
            dress_scroll_bars(self._scroll)
            self._scroll.setFrameShape(QFrame.Shape.NoFrame)
            self._scroll.setWidgetResizable(True)
            self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
            self._scroll.setAccessibleName(tr("About the passage in view"))
            self._column.addWidget(self._scroll)
            self._column.activate()
            self._scroll.show()
            self.setFocusProxy(self._scroll)
        return self._scroll

    @Slot(int, int)
    def _on_range_changed(self, low: int, high: int) -> None:
        """Hide the handle of the bar, whose room is kept, where there is nothing to scroll."""
        if self._scroll is not None:
            self._scroll.verticalScrollBar().setEnabled(high > low)

    @Slot()
    def _show_focus(self) -> None:
        card = self._focused
        if card is not None and self._scroll is not None:
            bar, top = self._scroll.verticalScrollBar(), card.y() - _HEADROOM_PX
            seen = (
                bar.value() <= top
                and card.geometry().bottom() <= bar.value() + self._scroll.viewport().height()
            )
            bar.setValue(bar.value() if seen else top)

    def _restyle(self) -> None:
        if self._related is not None:
            self.show_related(self._related)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_owed and self._related is not None:
            self._is_owed = False
            self._show(self._related, keep_scroll=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

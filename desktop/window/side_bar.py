"""The left pane: the search field over tabs with pages, or over the results. Not for the pages themselves.

In the first picture it has the contents alone; the other pages and the results are added in the second act.
"""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.view.contents_pane import ContentsPane
from desktop.view.dressing import dress
from desktop.view.parts.stack import Stack
from desktop.view.search_field import SearchField
from desktop.view.style_sheet import Dress
from desktop.window.panes import Door

CONTENTS_TITLE: Final = tr("Contents")
MARKS_TITLE: Final = tr("Marks")
_BROWSE, _RESULTS = range(2)


class SideBar(QWidget):
    """Results stand in front of the tabs as long as there is a query."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self)
        self.contents = ContentsPane(self)
        self.tabs = QTabBar(self)
        self._pages = Stack(self)
        self._front = Stack(self)
        self._titles = [CONTENTS_TITLE, MARKS_TITLE]
        self._build()
        self.tabs.currentChanged.connect(self._pages.show_number)
        self.field.query_changed.connect(self._on_query_changed)

    def _build(self) -> None:
        self.tabs.setAccessibleName(tr("Side bar"))
        dress(self.tabs, Dress.TABS)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        # All titles that are always there, so that none appears a moment after the others.
        for title in self._titles:
            self.tabs.addTab(title)
        self._pages.add(self.contents)
        browse = QWidget(self)
        inner = QVBoxLayout(browse)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.tabs)
        inner.addWidget(self._pages, 1)
        self._front.add(browse)
        self.field.setMinimumHeight(32)
        top = QVBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._front, 1)

    def add_page(self, title: str, page: QWidget) -> None:
        """Add a page behind those that are there, under its title or under a new one."""
        if self._pages.add(page) == self.tabs.count():
            self.tabs.addTab(title)
            self._titles.append(title)

    def set_results(self, results: QWidget) -> None:
        """Say what stands in front of the tabs as long as there is a query."""
        self._front.add(results)

    def set_page_offered(self, page: QWidget, is_offered: bool) -> None:
        """Give the last page a tab or take it; a page without a tab is never in front.

        A tab that is only hidden is still read out by a screen reader.
        """
        index = self._pages.number_of(page)
        if is_offered and not self.is_page_offered(page):
            self.tabs.addTab(self._titles[index])
        elif not is_offered and self.is_page_offered(page):
            if self.tabs.currentIndex() == index:
                self.tabs.setCurrentIndex(0)
            self.tabs.removeTab(index)

    def is_page_offered(self, page: QWidget) -> bool:
        """Tell whether a page has a tab."""
        return self._pages.number_of(page) < self.tabs.count()

    def current_page(self) -> QWidget | None:
        """Return the page whose tab is in front."""
        return self._pages.shown()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front and give it the keyboard."""
        self._front.show_number(_BROWSE)
        self.tabs.setCurrentIndex(self._pages.number_of(page))
        page.setFocus()

    def show_results(self, are_any: bool) -> None:
        """Bring the results to the front, or the tabs; never results without a query in the field."""
        self._front.show_number(_RESULTS if are_any and self.field.text().strip() else _BROWSE)

    def focus_search(self) -> None:
        """Give the keyboard to the search field and show what it found before."""
        if self.field.text().strip():
            self._front.show_number(_RESULTS)
        self.field.setFocus()
        self.field.selectAll()

    def shows_results(self) -> bool:
        """Tell whether results stand in front of the tabs."""
        return self._front.shown_number() == _RESULTS

    @Slot()
    def close_results(self) -> None:
        """Put results and query away."""
        focused, front = QApplication.focusWidget(), self._front.shown()
        had_focus = self.shows_results() and bool(front and focused and front.isAncestorOf(focused))
        self.field.clear()
        self._front.show_number(_BROWSE)
        if had_focus:
            self.field.setFocus()

    @Slot(str)
    def _on_query_changed(self, query: str) -> None:
        if not query.strip():
            self._front.show_number(_BROWSE)

    def _front_target(self) -> QWidget:
        front = self.field if self.shows_results() else self._pages.shown()
        target: QWidget = front or self.field
        while (proxy := target.focusProxy()) is not None:
            target = proxy
        # What is in front may be empty, and take no keyboard.
        takes = target.isVisible() and target.focusPolicy() is not Qt.FocusPolicy.NoFocus
        return target if takes else self.tabs

    def doors(self) -> tuple[Door]:
        """Return where the keyboard goes, asked for this pane."""
        return (Door(self, self._front_target()),)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to what is in front; results are walked from the search field."""
        self._front_target().setFocus(event.reason())

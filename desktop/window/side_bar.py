"""The left pane: the search field over contents, bookmarks and problems, or over the results. No more."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.model.hit import Results
from desktop.model.problem import Problem
from desktop.view.contents_pane import ContentsPane
from desktop.view.dressing import dress
from desktop.view.marks_pane import MarksPane
from desktop.view.problems_pane import ProblemsPane
from desktop.view.results_pane import ResultsPane
from desktop.view.search_field import SearchField
from desktop.view.style_sheet import Dress

CONTENTS, MARKS, PROBLEMS = range(3)


class SideBar(QWidget):
    """Results stand in front of the tabs as long as there is a query."""

    problems_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self)
        self.results = ResultsPane(self)
        self.contents = ContentsPane(self)
        self.marks = MarksPane(self)
        self.problems = ProblemsPane(self)
        self.tabs = QTabBar(self)
        self._pages = QStackedWidget(self)
        self._front = QStackedWidget(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.tabs.setAccessibleName("Side bar")
        dress(self.tabs, Dress.TABS)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for title, page in (
            ("Contents", self.contents),
            ("Bookmarks", self.marks),
            ("Problems", self.problems),
        ):
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        self.tabs.setTabVisible(PROBLEMS, False)
        browse = QWidget(self)
        inner = QVBoxLayout(browse)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.tabs)
        inner.addWidget(self._pages, 1)
        self._front.addWidget(browse)
        self._front.addWidget(self.results)
        self.field.setMinimumHeight(32)
        top = QVBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._front, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.field.step_requested.connect(self.results.step)
        self.field.open_requested.connect(self.results.open_current)
        self.field.query_changed.connect(self._on_query_changed)
        self.results.close_requested.connect(self.close_results)
        self.results.suggestion_activated.connect(self.field.show_query)

    @Slot(object)
    def show_results(self, results: Results) -> None:
        """Show an answer in front of the tabs; nothing of it without a query."""
        self.results.show_results(results)
        asked = bool(results.query.strip()) and bool(self.field.text().strip())
        self._front.setCurrentIndex(1 if asked else 0)

    @Slot(object)
    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the faults; their tab is there only when there are any."""
        self.problems.show_problems(problems)
        self.tabs.setTabVisible(PROBLEMS, bool(problems))
        if not problems and self.tabs.currentIndex() == PROBLEMS:
            self.tabs.setCurrentIndex(CONTENTS)
        self.problems_shown.emit(bool(problems))

    def show_tab(self, tab: int) -> None:
        """Bring a tab to the front and give it the keyboard."""
        self._front.setCurrentIndex(0)
        self.tabs.setCurrentIndex(tab)
        (self.contents, self.marks, self.problems)[tab].setFocus()

    def focus_search(self) -> None:
        """Give the keyboard to the search field and show what it found before."""
        if self.field.text().strip():
            self._front.setCurrentWidget(self.results)
        self.field.setFocus()
        self.field.selectAll()

    def shows_results(self) -> bool:
        """Tell whether results stand in front of the tabs."""
        return self._front.currentWidget() is self.results

    @Slot()
    def close_results(self) -> None:
        """Put results and query away."""
        had_focus = self.results.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.field.clear()
        self._front.setCurrentIndex(0)
        if had_focus:
            self.field.setFocus()

    @Slot(str)
    def _on_query_changed(self, query: str) -> None:
        if not query.strip():
            self._front.setCurrentIndex(0)

"""The pane of results: what it is told and what it asks for. Not for searching; its inside comes late."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop.model.hit import Hit, Results
from desktop.model.query import Facet
from desktop.qtmodel.results_model import ResultsModel


class ResultsPane(QWidget):
    """Shows :class:`Results`; the list can be walked from outside, by the search field."""

    hit_activated = Signal(object)
    hit_chosen = Signal(object)
    close_requested = Signal()
    suggestion_activated = Signal(str)
    hit_dragged = Signal(object)  # Hit
    clause_picked = Signal(object)  # tuple[str, Join]
    clause_dropped = Signal(str)
    room_changed = Signal(int)
    list_made = Signal(object)  # QListView
    _answered = Signal(object)
    _counted = Signal(object)
    _stepped = Signal(int)
    _opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultsModel(self)
        self._list: QListView | None = None

    @property
    def list(self) -> QListView:
        """The list, built by now."""
        return self._list or self._open()

    @Slot(object)
    def show_results(self, results: Results) -> None:
        """Show an answer; the first hit becomes the current one, so that Enter opens it."""
        if results.query or self._list is not None:
            self.list.ensurePolished()
            self._answered.emit(results)

    @Slot(object)
    def show_rest(self, hits: tuple[Hit, ...]) -> None:
        """Put the hits that an answer came without behind those that are shown."""
        self.model.add_rest(hits)

    @Slot(object)
    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Show by what the results can be narrowed down."""
        if self._list is not None:
            self._counted.emit(facets)

    @Slot(int)
    def step(self, by: int) -> None:
        """Make a hit further down or up the current one."""
        self._stepped.emit(by)

    @Slot()
    def open_current(self) -> None:
        """Open the current hit, or follow the suggestion where nothing was found."""
        self._opened.emit()

    def _open(self) -> QListView:
        # No first picture shows results: the list and its painting come with the first question.
        from desktop.view.results_list import ResultsList  # noqa: PLC0415

        inside = ResultsList(self.model, self)
        inside.room_changed.connect(self.room_changed)
        inside.hit_activated.connect(self.hit_activated)
        inside.hit_chosen.connect(self.hit_chosen)
        inside.hit_dragged.connect(self.hit_dragged)
        inside.close_requested.connect(self.close_requested)
        inside.suggestion_activated.connect(self.suggestion_activated)
        inside.facets.picked.connect(self.clause_picked)
        inside.facets.dropped.connect(self.clause_dropped)
        self._counted.connect(inside.facets.show_facets)
        self._answered.connect(inside.show_results)
        self._stepped.connect(inside.step)
        self._opened.connect(inside.open_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        inside.show()
        self._list = inside.list
        self.list_made.emit(self._list)
        return self._list

"""The answer to a search, the inside of its pane: how many, how read, the hits. Not for asking."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.language import counted, tr, trn
from desktop.model.hit import Hit, Results
from desktop.qtmodel.results_model import ResultsModel
from desktop.qtmodel.roles import Role
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.facet_bar import FacetBar
from desktop.view.parts.announce import announce, announce_row
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.labels import SMALL, label, scaled_font
from desktop.view.parts.restyling import Restyling
from desktop.view.parts.stack import Stack
from desktop.view.results_delegate import ResultsDelegate
from desktop.view.style_sheet import Dress

_BUTTON_SIDES_PX: Final = 64
_SIGNS: Final = (":", '"', "*", "(", " OR ", " -", "near/")


class ResultsList(QWidget):
    """Shows :class:`Results`; the list can be walked from outside, by the search field."""

    hit_activated = Signal(object)
    hit_chosen = Signal(object)
    close_requested = Signal()
    suggestion_activated = Signal(str)
    hit_dragged = Signal(object)  # Hit
    room_changed = Signal(int)  # how many rows can be seen at once

    def __init__(self, model: ResultsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._results = Results("")
        self._summary = label("", SMALL, muted=True, parent=self)
        self._reading = label("", SMALL, muted=True, parent=self)
        self._reading.hide()
        self.facets = FacetBar(self)
        self._suggestion = QPushButton(self)
        self._suggestion.hide()
        dress(self._suggestion, Dress.TITLE_BUTTON)
        self._suggestion.clicked.connect(self._on_suggestion_clicked)
        self.model = model
        self.list = _HitList(self)
        self.list.setModel(self.model)
        self._delegate = ResultsDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        self.list.left.connect(self.close_requested)
        self.list.height_changed.connect(self._on_height_changed)
        self.list.row_dragged.connect(self._on_row_dragged)
        self._empty = EmptyState("search-x", "", "", self)
        self._build()
        self._restyle()

    def _build(self) -> None:
        self._summary.setContentsMargins(16, 6, 16, 2)
        self._reading.setContentsMargins(16, 0, 16, 4)
        self._stack = Stack(self)
        self._stack.add(self.list)
        self._stack.add(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._summary)
        column.addWidget(self._reading)
        column.addWidget(self.facets)
        # The words of the button stand where those of the lines above it do.
        inset = QHBoxLayout()
        inset.setContentsMargins(9, 0, 9, 4)
        inset.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inset)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def show_results(self, results: Results) -> None:
        """Show an answer; the first hit becomes the current one, so that Enter opens it."""
        # The rest of the hits does not change what was told of them.
        is_told = results.query == self._results.query and _summary(results) == self._summary.text()
        self._results = results
        self._delegate.show_dossiers(results.several)
        self.model.set_results(results)
        self._summary.setText(_summary(results))
        self._summary.setToolTip(results.explanation)
        self._reading.setText(results.explanation)
        # Where nothing was found it is told in the middle.
        is_worth_a_line = results.mixed or _has_clauses(results.query)
        self._reading.setVisible(bool(results.hits and results.explanation) and is_worth_a_line)
        self._suggestion.setVisible(bool(results.suggestion))
        self._fit_suggestion()
        if not results.hits:
            self._empty.show_words(tr("Nothing found for “{query}”", query=results.query), _hint(results))
        self._stack.show_widget(self.list if results.hits else self._empty)
        self.list.setCurrentIndex(self.model.index(self.model.next_hit(-1, 1)))
        self.list.scrollToTop()
        if results.query and not is_told:
            announce(self, self._summary.text())

    @Slot(int)
    def step(self, by: int) -> None:
        """Make a hit further down or up the current one."""
        row = self.list.currentIndex().row()
        direction = 1 if by > 0 else -1
        for _ in range(abs(by)):
            following = self.model.next_hit(row, direction)
            if following < 0:
                break
            row = following
        self._choose(row)
        hit = self.current_hit()
        if hit is not None:
            announce_row(self.list, self.list.currentIndex())
            self.hit_chosen.emit(hit)

    @Slot()
    def open_current(self) -> None:
        """Open the current hit, or follow the suggestion where nothing was found."""
        hit = self.current_hit()
        if hit is not None:
            announce(self, tr("Opened: {title}", title=hit.title))
            self.hit_activated.emit(hit)
        elif self._results.suggestion:
            self.suggestion_activated.emit(self._results.suggestion)

    def current_hit(self) -> Hit | None:
        """Return the current hit; None where there are none."""
        value = self.list.currentIndex().data(Role.VALUE)
        return value if isinstance(value, Hit) else None

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(self.model.index(max(0, row - 1)))
        self.list.scrollTo(index)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        value = index.data(Role.VALUE)
        if isinstance(value, Hit):
            self.hit_activated.emit(value)

    @Slot(QModelIndex)
    def _on_row_dragged(self, index: QModelIndex) -> None:
        value = index.data(Role.VALUE)
        if isinstance(value, Hit):
            self.hit_dragged.emit(value)

    @Slot(int)
    def _on_height_changed(self, height_px: int) -> None:
        self.room_changed.emit(height_px // self._delegate.least_height_px + 1)

    @Slot()
    def _on_suggestion_clicked(self) -> None:
        self.suggestion_activated.emit(self._results.suggestion)

    def _fit_suggestion(self) -> None:
        """Name the better spelling as far as there is room; its tip names all of it."""
        if not self._results.suggestion:
            return
        words = tr("Did you mean “{suggestion}”?", suggestion=self._results.suggestion)
        self._suggestion.setToolTip(words)
        self._suggestion.setAccessibleName(words)
        room = self.width() - _BUTTON_SIDES_PX
        self._suggestion.ensurePolished()  # its letters are bold only then
        shown = self._suggestion.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        self._suggestion.setText(shown.replace("&", "&&"))

    def _restyle(self) -> None:
        self._summary.setFont(scaled_font(SMALL))
        self._reading.setFont(scaled_font(SMALL))
        self._delegate.restyle()
        self.list.doItemsLayout()
        self._on_height_changed(self.list.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_suggestion()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)


class _HitList(QListView):
    """A list of rows as high as their words need, laid out again when it becomes wider."""

    left = Signal()
    row_dragged = Signal(QModelIndex)
    height_changed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_pressed = False
        self.setDragEnabled(True)
        self.setAccessibleName(tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        dress_scroll_bars(self)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self.row_dragged.emit(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.doItemsLayout()
        if event.oldSize().height() != event.size().height():
            self.height_changed.emit(event.size().height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # A double click whose first half opened a search elsewhere must not open what came to lie below it.
        if self._is_pressed:
            super().mouseDoubleClickEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._is_pressed = False
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _summary(results: Results) -> str:
    parts = [_counted(results)]
    if results.partial:
        done, all_of_them = results.partial
        parts.append(tr("{done} of {all} dossiers searched", done=counted(done), all=counted(all_of_them)))
    counted_words = ", ".join(parts)
    return " ".join((f"{counted_words}.", *results.ignored)) if results.ignored else counted_words


def _counted(results: Results) -> str:
    if not results.total:
        return tr("No results")
    if results.about:
        return tr("About {count} results", count=counted(results.total))
    if results.capped:
        return tr("At least {count} results", count=counted(results.total))
    return trn("{count} result", "{count} results", results.total)


def _has_clauses(query: str) -> bool:
    """Tell whether a query is more than words, so that saying how it was read is worth a line."""
    return any(sign in query for sign in _SIGNS)


def _hint(results: Results) -> str:
    """Say how a query with clauses was read, what was left out of it, and what to do now."""
    explanation = results.explanation if _has_clauses(results.query) else ""
    parts = (explanation, *results.ignored, tr("Try fewer or other words."))
    return "\n".join(part for part in parts if part)

"""The page of all figures and series: a filter, chips that count, the table. Not for the filtering."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import RecordKind, ViewName
from desktop.model.place import Place
from desktop.qtmodel.statistics_model import StatisticsModel
from desktop.render.statistics_table import Column, StatisticsLine, StatisticsTable, summary_words
from desktop.render.words import VIEW_WORDS
from desktop.statistics.overview import Concern
from desktop.view.dressing import dress
from desktop.view.middle_page import MiddlePage, State
from desktop.view.parts.clear_button import ClearButton
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.hairline import Hairline
from desktop.view.statistics_chips import StatisticsChips
from desktop.view.statistics_list import StatisticsList
from desktop.view.style_sheet import Dress

TYPING_MS: Final = 120
_HINT: Final = tr("Filter, e.g. verdict:disputed unit:persons year:2020..")
_NOTHING: Final = tr("This dossier has no figures and no series")
_ELSEWHERE: Final = tr("“Whole library” shows those of all dossiers.")
_NO_MATCH: Final = tr("No figure and no series fits")
_TRY: Final = tr("Take a word or a chip away to see more.")


class FilterField(QLineEdit):
    """A line of words: Down goes into the rows, Esc takes the words away."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)


class StatisticsPage(MiddlePage):
    """Says what is asked of the rows; shows the answer, the row chosen before still chosen."""

    words_changed = Signal(str)
    concerns_changed = Signal(object)
    library_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(VIEW_WORDS[ViewName.STATISTICS], parent)
        self.model = StatisticsModel(self)
        self.field = FilterField(self)
        self.chips = StatisticsChips(self)
        self.list = StatisticsList(self.model, self)
        self._table = StatisticsTable(loading=True)
        self._summary = self.small_line(muted=True)
        self._notes = self.small_line()
        self._chosen = self.small_line(2, muted=True)
        self._empty = EmptyState("table-2", _NOTHING, "", self)
        self._clock = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.field.setPlaceholderText(_HINT)
        self.field.setAccessibleName(tr("Filter the statistics"))
        self.field.setToolTip(
            tr("Words, or the filters of the search: verdict: unit: year: value: section: kind:")
        )
        ClearButton(self.field)
        dress(self.field, Dress.FIELD)
        self._clock.setSingleShot(True)
        self._clock.setInterval(TYPING_MS)
        for line in (self._summary, self._notes):
            line.setContentsMargins(2, 0, 2, 0)
        self._notes.hide()
        body = QWidget(self)
        head = QVBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.setSpacing(8)
        for part in (self.field, self.chips, self._notes, self._summary):
            head.addWidget(part)
        self._stack = QStackedLayout()
        self._stack.setContentsMargins(8, 0, 0, 0)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        column.addWidget(Hairline(self))
        self._chosen.setContentsMargins(14, 6, 14, 8)
        column.addWidget(self._chosen)
        self.set_body(body)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.field.left_downwards.connect(self._on_return)
        self._clock.timeout.connect(self._on_clock)
        self.chips.concerns_changed.connect(self.concerns_changed)
        self.chips.library_changed.connect(self.library_changed)
        self.list.line_activated.connect(self._on_line_activated)
        self.list.passage_requested.connect(self._on_passage_requested)
        self.list.line_chosen.connect(self._on_line_chosen)

    @Slot(object)
    def show_table(self, table: StatisticsTable) -> None:
        """Show other rows."""
        before = self.list.current_line()
        self._table = table
        self.model.set_lines(table.lines)
        self.chips.show_counts(table.counts)
        self._summary.setText(summary_words(table))
        self._notes.setText(" ".join(table.notes))
        self._notes.setVisible(bool(table.notes))
        self._empty.show_words(*((_NO_MATCH, _TRY) if table.total else (_NOTHING, _ELSEWHERE)))
        self._stack.setCurrentIndex(0 if table.lines or table.loading else 1)
        self.list.choose(before)
        self._choose_first()
        self._on_line_chosen(self.list.current_line())
        if not table.loading:
            self.note_filled()

    @Slot()
    def _on_typed(self) -> None:
        if self._clock.interval() and self._table.total > 1_000:
            self._clock.start()
        else:
            self._on_clock()

    @Slot()
    def _on_clock(self) -> None:
        self._clock.stop()
        self.words_changed.emit(self.field.text())

    @Slot()
    def _on_return(self) -> None:
        """Go on from the field into the rows."""
        self._on_clock()
        if self.model.rowCount():
            self.list.setFocus()
            self._choose_first()

    def _choose_first(self) -> None:
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, Column.NAME))

    @Slot(object)
    def _on_line_chosen(self, line: StatisticsLine | None) -> None:
        self._chosen.setText(line.sentence if line is not None else "")

    @Slot(object)
    def _on_line_activated(self, line: StatisticsLine) -> None:
        if line.row.place.dossier == self._table.dossier:
            self.link_activated.emit(line.link)
        else:
            self.open_requested.emit(line.row.place)

    @Slot(object)
    def _on_passage_requested(self, line: StatisticsLine) -> None:
        passage = line.row.passage
        place = line.row.place
        self.open_requested.emit(
            Place(place.dossier, RecordKind.PASSAGE, passage) if passage is not None else place
        )

    def state(self) -> State:
        column, order = self.model.sorting
        return {
            "words": self.field.text(),
            "concerns": sorted(self.chips.chosen()),
            "sort": [column, order.value],
            "library": self.chips.library.isChecked(),
        }

    def restore(self, state: State) -> None:
        words, concerns, sort = state.get("words"), state.get("concerns"), state.get("sort")
        self.chips.library.setChecked(state.get("library") is True)
        if isinstance(words, str) and words != self.field.text():
            self.field.setText(words)
            self._on_clock()
        if isinstance(concerns, list):
            self.chips.choose(frozenset(each for each in Concern if each.value in concerns))
        if isinstance(sort, list) and len(sort) == 2 and sort[0] in range(len(Column)):
            self.list.sortByColumn(sort[0], type(self.model.sorting[1])(sort[1] == 1))

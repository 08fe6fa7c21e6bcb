"""The page of the timeline: which lanes, the dates, the lanes, the same as a list. Not for gathering it."""

from typing import Final

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import ViewName
from desktop.render.timeline import LANE_WORDS, TimeItem, TimeLane, Timeline, of_that_time, timeline_table
from desktop.render.words import VIEW_WORDS
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.middle_page import MiddlePage, State
from desktop.view.parts.card_role import read_as_chart
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.hairline import Hairline
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress
from desktop.view.timeline_axis import TimelineAxis, TimelineLegend
from desktop.view.timeline_points import TimelinePoints
from desktop.view.timeline_view import TimelineView
from desktop.view.word_table import WordTable, inset

_UNDATED: Final = (
    tr("Nothing in this dossier has a date"),
    tr("Events, figures and the points of series bring their dates here."),
)
_HIDDEN: Final = (tr("Nothing is chosen"), tr("Press Events or another button above to see it."))
_LANES, _LIST, _NOTHING = range(3)
_SCROLL_MARGIN_PX: Final = 40


class TimelinePage(MiddlePage):
    """Lanes and list share what is chosen and which lanes are shown."""

    item_opened = Signal(object)  # TimeItem: go to where it is told
    item_beside = Signal(object)  # TimeItem: show it beside

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(VIEW_WORDS[ViewName.TIMELINE], parent)
        self._timeline = Timeline()
        self._listed: tuple[int, ...] = ()
        self.view = TimelineView()
        self.axis = TimelineAxis(self.view, self)
        self.list = WordTable((0.27, 0.58, 0.15), self)
        self.area = QScrollArea(self)
        self.as_list = QPushButton(tr("List"), self)
        self._lanes = {lane: QPushButton(LANE_WORDS[lane][1], self) for lane in TimeLane}
        self._nearer = IconButton("zoom-in", tr("Nearer (+)"), self)
        self._farther = IconButton("zoom-out", tr("Farther (-)"), self)
        self._empty = EmptyState("history", *_UNDATED, self)
        self._legend = TimelineLegend(self)
        self._told = self.small_line(2)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.area.setWidget(self.view)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setBackgroundRole(QPalette.ColorRole.Base)
        self.area.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        dress_scroll_bars(self.area)
        FocusRing(self.area, self.view)
        lanes = QWidget(self)
        column = QVBoxLayout(lanes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.axis)
        column.addWidget(self.area, 1)
        self._stack = QStackedLayout()
        for part in (lanes, inset(self.list, self), self._empty):
            self._stack.addWidget(part)
        body = QWidget(self)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._tools = self._head()
        whole.addWidget(self._tools)
        whole.addLayout(self._stack, 1)
        whole.addWidget(Hairline(self))
        whole.addLayout(self._foot())
        self.set_body(body)
        self.setFocusProxy(self.view)
        read_as_chart(self.view, TimelinePoints(self.view))

    def _head(self) -> QWidget:
        head = QWidget(self)
        row = FlowLayout(head, 6)
        row.setContentsMargins(12, 10, 12, 8)
        for lane, button in self._lanes.items():
            button.setCheckable(True)
            button.setChecked(True)
            button.setToolTip(tr("Show or hide {words}", words=LANE_WORDS[lane][1].lower()))
            dress(button, Dress.BUTTON)
            row.addWidget(button)
        self.as_list.setCheckable(True)
        self.as_list.setToolTip(tr("Show the same as a list"))
        dress(self.as_list, Dress.BUTTON)
        for part in (self._farther, self._nearer, self.as_list):
            row.addWidget(part)
        return head

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(6)
        foot.addWidget(self._legend)
        foot.addWidget(self._told)
        return foot

    def _connect(self) -> None:
        for button in self._lanes.values():
            button.toggled.connect(self._on_lanes_toggled)
        self.as_list.toggled.connect(self._on_as_list)
        self._nearer.clicked.connect(self._on_nearer)
        self._farther.clicked.connect(self._on_farther)
        self.view.ticks_changed.connect(self.axis.show_ticks)
        self.view.item_changed.connect(self._on_item_changed)
        self.view.hovered_changed.connect(self._on_hovered_changed)
        self.view.open_requested.connect(self.item_opened)
        self.view.beside_requested.connect(self.item_beside)
        self.view.spot_requested.connect(self._on_spot_requested)
        self.view.push_requested.connect(self._on_push_requested)
        self.list.row_changed.connect(self._on_row_changed)
        self.list.row_activated.connect(self._on_row_activated)

    @Slot(object)
    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline."""
        self._timeline = timeline
        present = {item.lane for item in timeline.items}
        for lane, button in self._lanes.items():
            button.setVisible(lane in present)
        self.view.show_timeline(timeline)
        self._fill_list()
        self._show_body()
        self._say("")
        self.note_filled()

    def lanes(self) -> frozenset[TimeLane]:
        """Return the lanes that are shown."""
        return frozenset(lane for lane, button in self._lanes.items() if button.isChecked())

    def _fill_list(self) -> None:
        lanes = self.lanes()
        self._listed = tuple(n for n, item in enumerate(self._timeline.items) if item.lane in lanes)
        items = [self._timeline.items[number] for number in self._listed]
        self.list.show_table(timeline_table(items), tr("Timeline as a list"))

    def _show_body(self) -> None:
        shown = _NOTHING if not self._listed else _LIST if self.as_list.isChecked() else _LANES
        self._empty.show_words(*(_HIDDEN if self._timeline.items else _UNDATED))
        self._stack.setCurrentIndex(shown)
        self._legend.setVisible(shown == _LANES)
        self._tools.setVisible(bool(self._timeline.items))
        self.setFocusProxy(self.list if shown == _LIST else self.view)

    def _say(self, hovered: str) -> None:
        item = self.view.chosen_item()
        if hovered or item is None:
            self._told.setText(hovered or _summary(self._timeline))
        else:
            self._told.setText(f"{item.sentence} {of_that_time(self._timeline.items, item)}")

    @Slot()
    def _on_lanes_toggled(self) -> None:
        self.view.show_lanes(self.lanes())
        self._fill_list()
        self._show_body()

    @Slot(bool)
    def _on_as_list(self, is_list: bool) -> None:
        # Before the list is shown: once it has the keyboard it would choose its first row.
        if is_list:
            self._choose_row(self.view.chosen_item())
        self._show_body()
        (self.list if is_list else self.view).setFocus()

    def _choose_row(self, item: TimeItem | None) -> None:
        rows = (row for row, number in enumerate(self._listed) if self._timeline.items[number] is item)
        self.list.choose(next(rows, 0))

    @Slot()
    def _on_nearer(self) -> None:
        self.view.zoom(1)

    @Slot()
    def _on_farther(self) -> None:
        self.view.zoom(-1)

    @Slot(object)
    def _on_item_changed(self, item: TimeItem | None) -> None:
        self._say("")
        if item is not None and self.as_list.isChecked():
            self._choose_row(item)

    @Slot(str)
    def _on_hovered_changed(self, words: str) -> None:
        self._say(words)

    @Slot(QPointF)
    def _on_spot_requested(self, at: QPointF) -> None:
        self.area.ensureVisible(round(at.x()), round(at.y()), 0, _SCROLL_MARGIN_PX)

    @Slot(float)
    def _on_push_requested(self, pixels: float) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + round(pixels))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self.view.choose(self._listed[row])

    @Slot(int)
    def _on_row_activated(self, row: int) -> None:
        if 0 <= row < len(self._listed):
            self.item_opened.emit(self._timeline.items[self._listed[row]])

    def state(self) -> State:
        item = self.view.chosen_item()
        return {
            "lanes": sorted(self.lanes()),
            "days": list(self.view.window_days()),
            "list": self.as_list.isChecked(),
            "chosen": item.link if item is not None else "",
        }

    def restore(self, state: State) -> None:
        lanes, days = state.get("lanes"), state.get("days")
        if isinstance(lanes, list):
            for lane, button in self._lanes.items():
                button.setChecked(lane.value in lanes)
        if isinstance(days, list) and len(days) == 2 and all(isinstance(day, int | float) for day in days):
            self.view.show_window(*days)
        link = state.get("chosen")
        found = (number for number, item in enumerate(self._timeline.items) if item.link == link)
        self.view.choose(next(found, None))
        self.as_list.setChecked(state.get("list") is True)


def _summary(timeline: Timeline) -> str:
    if not timeline.items:
        return ""
    dated = tr("{count} dated records.", count=len(timeline.items))
    return f"{dated} {tr('{count} have no date.', count=timeline.undated)}" if timeline.undated else dated

"""The page of places: what the countries are coloured by, the map, its legend, the same as a table.

It is not for gathering any of that.
"""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import ViewName
from desktop.render.map_spec import MapSpec, Spot
from desktop.render.map_world import REGIONS, World
from desktop.render.words import VIEW_WORDS
from desktop.view.dressing import dress
from desktop.view.map_legend import MapLegend
from desktop.view.map_points import MapPoints
from desktop.view.map_view import MapView
from desktop.view.middle_page import MiddlePage, State
from desktop.view.parts.card_role import read_as_chart
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.hairline import Hairline
from desktop.view.parts.icon_button import IconButton
from desktop.view.style_sheet import Dress
from desktop.view.word_table import WordTable, inset

_LATEST: Final = tr("Latest values")
_EMPTY: Final = tr("This dossier names no country and no place on the map")
_HINT: Final = tr("A name is placed by its country code or its coordinates.")
_MAP, _TABLE, _NOTHING = range(3)


class MapPage(MiddlePage):
    """Map and table share what is chosen."""

    layer_changed = Signal(str)
    year_changed = Signal(object)  # int, or None for the latest values

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(VIEW_WORDS[ViewName.PLACES], parent)
        self._spec = MapSpec()
        self.map = MapView(self)
        read_as_chart(self.map, MapPoints(self.map))
        self.table = WordTable((0.36, 0.44, 0.2), self)
        self.legend = MapLegend(self)
        self.layers = _choice(tr("Colour the countries by"), self)
        self.years = _choice(tr("Year"), self)
        self.regions = _choice(tr("Part of the world"), self)
        self.as_table = QPushButton(tr("Table"), self)
        self._nearer = IconButton("zoom-in", tr("Nearer (+)"), self)
        self._farther = IconButton("zoom-out", tr("Farther (-)"), self)
        self._note = self.small_line(muted=True)
        self._told = self.small_line(2)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.regions.addItems([region.title for region in REGIONS])
        self.as_table.setCheckable(True)
        self.as_table.setToolTip(tr("Show the same as a table"))
        dress(self.as_table, Dress.BUTTON)
        self._tools = head = QWidget(self)
        row = FlowLayout(head, 8)
        for part in (self.layers, self.years, self.regions, self._farther, self._nearer, self.as_table):
            row.addWidget(part)
        row.setContentsMargins(12, 10, 12, 8)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.map)
        self._stack.addWidget(inset(self.table, self))
        self._stack.addWidget(EmptyState("earth", _EMPTY, _HINT, self))
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(6)
        foot.addWidget(self.legend)
        foot.addWidget(self._note)
        foot.addWidget(self._told)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._stack, 1)
        column.addWidget(Hairline(self))
        column.addLayout(foot)
        self.set_body(body)
        self.setFocusProxy(self.map)

    def _connect(self) -> None:
        self.layers.activated.connect(self._on_layer)
        self.years.activated.connect(self._on_year)
        self.regions.activated.connect(self._on_region)
        self.as_table.toggled.connect(self._on_as_table)
        self._nearer.clicked.connect(self._on_nearer)
        self._farther.clicked.connect(self._on_farther)
        self.map.spot_changed.connect(self._on_spot_changed)
        self.map.hovered_changed.connect(self._on_hovered_changed)
        self.map.link_activated.connect(self.link_activated)
        self.table.row_changed.connect(self._on_row_changed)
        self.table.row_activated.connect(self._on_row_activated)

    @Slot(object)
    def show_world(self, world: World) -> None:
        """Show these countries."""
        self.map.show_world(world)

    @Slot(object)
    def show_map(self, spec: MapSpec) -> None:
        """Show another map."""
        self._spec = spec
        _fill(self.layers, [layer.title for layer in spec.layers], self._layer_index())
        years = [str(year) for year in reversed(spec.years)]
        _fill(self.years, [_LATEST, *years], years.index(str(spec.year)) + 1 if spec.year else 0)
        self.years.setVisible(bool(years))
        self.map.show_map(spec)
        self.table.show_table(spec.table, tr("Countries and places: {title}", title=spec.title))
        self.legend.show_map(spec)
        left_out = ", ".join(spec.unplaced)
        self._note.setText(tr("Not on the map: {left_out}.", left_out=left_out) if left_out else "")
        self._note.setVisible(bool(left_out))
        self._show_body()
        self._say("")
        self.note_filled()

    def _layer_index(self) -> int:
        return next((n for n, layer in enumerate(self._spec.layers) if layer.id == self._spec.layer), 0)

    def _show_body(self) -> None:
        shown = _NOTHING if not self._spec.spots else _TABLE if self.as_table.isChecked() else _MAP
        self._stack.setCurrentIndex(shown)
        self.legend.setVisible(shown == _MAP)
        self._tools.setVisible(shown != _NOTHING)
        self.setFocusProxy(self.table if shown == _TABLE else self.map)

    def _say(self, hovered: str) -> None:
        stop = self.map.chosen_stop()
        self._told.setText(
            hovered
            or (stop.spot.sentence if stop is not None else self._spec.summary if self._spec.spots else "")
        )

    @Slot(int)
    def _on_layer(self, index: int) -> None:
        self.layer_changed.emit(self._spec.layers[index].id)

    @Slot(int)
    def _on_year(self, index: int) -> None:
        self.year_changed.emit(int(self.years.itemText(index)) if index else None)

    @Slot(int)
    def _on_region(self, index: int) -> None:
        self.map.show_region(REGIONS[index])

    @Slot(bool)
    def _on_as_table(self, is_table: bool) -> None:
        self._show_body()
        if is_table and not self.table.currentIndex().isValid():
            self.table.choose(0)
        (self.table if is_table else self.map).setFocus()

    @Slot()
    def _on_nearer(self) -> None:
        self.map.zoom(1)

    @Slot()
    def _on_farther(self) -> None:
        self.map.zoom(-1)

    @Slot(object)
    def _on_spot_changed(self, spot: Spot | None) -> None:
        self._say("")
        if spot is not None and spot in self._spec.spots:
            self.table.choose(self._spec.spots.index(spot))

    @Slot(str)
    def _on_hovered_changed(self, words: str) -> None:
        self._say(words)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._spec.spots):
            self.map.choose_name(self._spec.spots[row].name)

    @Slot(int)
    def _on_row_activated(self, row: int) -> None:
        if 0 <= row < len(self._spec.spots):
            self.link_activated.emit(self._spec.spots[row].link)

    def state(self) -> State:
        stop = self.map.chosen_stop()
        return {
            "layer": self._spec.layer,
            "year": self._spec.year,
            "region": self.regions.currentText(),
            "table": self.as_table.isChecked(),
            "chosen": stop.spot.name if stop is not None else "",
        }

    def restore(self, state: State) -> None:
        region = self.regions.findText(str(state.get("region", "")))
        if region > 0:
            self.regions.setCurrentIndex(region)
            self._on_region(region)
        layer, year = state.get("layer"), state.get("year")
        if isinstance(layer, str) and layer:
            self.layer_changed.emit(layer)
        if isinstance(year, int):
            self.year_changed.emit(year)
        self.as_table.setChecked(state.get("table") is True)
        self.map.choose_name(str(state.get("chosen", "")))


def _choice(name: str, parent: QWidget) -> DropDown:
    box = DropDown(parent)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToContents)
    return box


def _fill(box: DropDown, words: list[str], current: int) -> None:
    if [box.itemText(index) for index in range(box.count())] != words:
        box.clear()
        box.addItems(words)
    box.setCurrentIndex(current)

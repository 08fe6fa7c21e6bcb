"""By what the results can be narrowed down: a chip for each common value. Not for counting or searching."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.language import colon, counted, tr
from desktop.model.query import Facet, FacetValue, Join
from desktop.render.mark_look import MARK_KIND_WORDS
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import KIND_WORDS, VERDICT_SHORT
from desktop.view.dressing import dress
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.style_sheet import Dress

MOST_CHIPS: Final = 8
_MOST_OF_A_FIELD: Final = 3
_MOST_CHARS: Final = 26
_ELSEWHERE: Final = frozenset({"section"})
"""The contents stand beside the results; long titles as chips would push them down."""
_CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "kind": {kind.value: words for kind, (words, _) in KIND_WORDS.items()} | dict(MARK_KIND_WORDS.items()),
    "stance": {stance.value: words for stance, words in STANCE_WORDS.items()},
    "verdict": {verdict.value: words for verdict, words in VERDICT_SHORT.items()},
}
_HINT: Final = tr("Click narrows the results down; with Shift it widens them, with Alt it shuts out")


class FacetBar(QWidget):
    """Chips in the order of their fields; those chosen stand first and take their clause away."""

    picked = Signal(object)  # tuple[str, Join]; NOT of a chosen clause takes it away
    dropped = Signal(str)  # clause

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, 4)
        self._row.setContentsMargins(12, 0, 12, 4)
        self._chips: list[QPushButton] = []
        self.setAccessibleName(tr("Narrow the results down"))
        self.hide()

    @Slot(object)
    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Show other facets; one with a single value says nothing and is left out."""
        values = chosen_values(facets)
        while len(self._chips) < len(values):
            self._chips.append(self._made())
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(values))
            if number < len(values):
                _dress_chip(chip, *values[number])
        self._row.invalidate()
        self.setVisible(bool(values))

    def _made(self) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setFont(scaled_font(SMALL))
        dress(chip, Dress.BUTTON)
        chip.clicked.connect(self._on_clicked)
        self._row.addWidget(chip)
        return chip

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, QPushButton):
            return
        clause = str(chip.property("clause"))
        # It is chosen when the query says so, not when it was pressed.
        chip.setChecked(bool(chip.property("chosen")))
        if chip.property("chosen"):
            self.dropped.emit(clause)
            return
        held = QGuiApplication.keyboardModifiers()
        join = Join.AND
        if held & Qt.KeyboardModifier.ShiftModifier:
            join = Join.OR
        elif held & Qt.KeyboardModifier.AltModifier:
            join = Join.NOT
        self.picked.emit((clause, join))


def chosen_values(facets: tuple[Facet, ...]) -> list[tuple[Facet, FacetValue]]:
    """Return the values that get a chip: those chosen, then the most frequent of each telling field."""
    everything = [(facet, value) for facet in facets for value in facet.values]
    chosen = [one for one in everything if one[1].chosen]
    open_fields = [facet for facet in facets if facet.field not in _ELSEWHERE]
    telling = [facet for facet in open_fields if sum(not value.chosen for value in facet.values) > 1]
    open_ = [(f, v) for f in telling for v in [v for v in f.values if not v.chosen][:_MOST_OF_A_FIELD]]
    return [*chosen, *open_][:MOST_CHIPS]


def _dress_chip(chip: QPushButton, facet: Facet, value: FacetValue) -> None:
    label = _CHOICES.get(facet.field, {}).get(value.value, value.label)
    words = label[:1].upper() + label[1:]
    shown = words if len(words) <= _MOST_CHARS else words[:_MOST_CHARS].rstrip() + "\N{HORIZONTAL ELLIPSIS}"
    chip.setText(f"{shown}  {counted(value.records)}".replace("&", "&&"))
    chip.setToolTip(f"{colon(facet.label, words)}\n{_HINT}")
    chip.setAccessibleName(colon(facet.label, f"{label}, {counted(value.records)}"))
    chip.setProperty("clause", value.clause)
    chip.setProperty("chosen", value.chosen)
    chip.setChecked(value.chosen)

"""By what the results can be narrowed down: a chip for each common value. Not for counting or searching."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.model.query import Facet, FacetValue
from desktop.render.mark_look import MARK_KIND_WORDS
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import KIND_WORDS, VERDICT_SHORT
from desktop.view.facet_chip import FacetChip
from desktop.view.parts.flow_layout import FlowLayout

MOST_CHIPS: Final = 8
_MOST_OF_A_FIELD: Final = 3
_ELSEWHERE: Final = frozenset({"section"})
"""The contents stand beside the results; long titles as chips would push them down."""
_CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "kind": {kind.value: words for kind, (words, _) in KIND_WORDS.items()} | dict(MARK_KIND_WORDS.items()),
    "stance": {stance.value: words for stance, words in STANCE_WORDS.items()},
    "verdict": {verdict.value: words for verdict, words in VERDICT_SHORT.items()},
}


class FacetBar(QWidget):
    """Chips in the order of their fields; those chosen stand first and take their clause away."""

    picked = Signal(object)  # tuple[str, Join]; NOT of a chosen clause takes it away
    dropped = Signal(str)  # clause

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, 4)
        self._row.setContentsMargins(12, 0, 12, 4)
        self._chips: list[FacetChip] = []
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
                facet, value = values[number]
                chip.show_value(facet, value, _called(facet, value))
        self._row.invalidate()
        self.setVisible(bool(values))

    def _made(self) -> FacetChip:
        chip = FacetChip(self)
        chip.picked.connect(self.picked)
        chip.dropped.connect(self.dropped)
        self._row.addWidget(chip)
        return chip


def chosen_values(facets: tuple[Facet, ...]) -> list[tuple[Facet, FacetValue]]:
    """Return the values that get a chip: those chosen, then the most frequent of each telling field."""
    everything = [(facet, value) for facet in facets for value in facet.values]
    chosen = [one for one in everything if one[1].chosen]
    open_fields = [facet for facet in facets if facet.field not in _ELSEWHERE]
    telling = [facet for facet in open_fields if sum(not value.chosen for value in facet.values) > 1]
    open_ = [(f, v) for f in telling for v in [v for v in f.values if not v.chosen][:_MOST_OF_A_FIELD]]
    return [*chosen, *open_][:MOST_CHIPS]


def _called(facet: Facet, value: FacetValue) -> str:
    return _CHOICES.get(facet.field, {}).get(value.value, value.label)

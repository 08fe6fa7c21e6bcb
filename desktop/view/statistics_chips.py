"""Buttons that count what a reader should know of numbers, and filter by it. Not for the filtering."""

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.language import counted, tr
from desktop.render.statistics_table import CONCERN_MEANINGS, CONCERN_WORDS
from desktop.statistics.overview import Concern
from desktop.view.dressing import dress
from desktop.view.palettes import palette_of
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.icons import pixmap
from desktop.view.parts.restyling import Restyling
from desktop.view.style_sheet import Dress

_ICONS = (
    (Concern.DISPUTED, "equal-not"),
    (Concern.DATED, "history"),
    (Concern.NOT_VERIFIED, "circle-help"),
    (Concern.SINGLE_SOURCE, "info"),
    (Concern.UNSOURCED, "circle-alert"),
)
_ICON_PX = 14


class StatisticsChips(QWidget):
    """One button for each concern; several may be on, and rows with any of them are wanted then."""

    concerns_changed = Signal(object)
    library_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._row = FlowLayout(self)
        self._chips = {concern: self._made(concern) for concern, _ in _ICONS}
        self.library = QPushButton(tr("Whole library"), self)
        self.library.setCheckable(True)
        self.library.setToolTip(tr("Show the figures and series of every dossier"))
        dress(self.library, Dress.BUTTON)
        self.library.toggled.connect(self.library_changed)
        self._row.addWidget(self.library)
        self._restyle()

    def chosen(self) -> frozenset[Concern]:
        """Return the concerns that are asked for."""
        return frozenset(concern for concern, chip in self._chips.items() if chip.isChecked())

    def choose(self, concerns: frozenset[Concern]) -> None:
        """Ask for other concerns."""
        for concern, chip in self._chips.items():
            chip.setChecked(concern in concerns)

    def show_counts(self, counts: tuple[tuple[Concern, int], ...]) -> None:
        """Show how many rows have which concern; a chip that counts nothing cannot be pressed."""
        for concern, count in counts:
            chip = self._chips[concern]
            chip.setText(f" {CONCERN_WORDS[concern]}  {counted(count)}")
            chip.setAccessibleName(f"{CONCERN_WORDS[concern]}, {counted(count)}")
            chip.setEnabled(count > 0 or chip.isChecked())
        self._row.invalidate()

    def _made(self, concern: Concern) -> QPushButton:
        chip = QPushButton(CONCERN_WORDS[concern], self)
        chip.setCheckable(True)
        chip.setToolTip(CONCERN_MEANINGS[concern])
        dress(chip, Dress.BUTTON)
        chip.toggled.connect(self._on_toggled)
        self._row.addWidget(chip)
        return chip

    @Slot()
    def _on_toggled(self) -> None:
        self.concerns_changed.emit(self.chosen())

    def _restyle(self) -> None:
        colours, scale = palette_of(self), self.devicePixelRatioF()
        tones = {
            Concern.DISPUTED: colours.error,
            Concern.DATED: colours.warning,
            Concern.UNSOURCED: colours.error,
        }
        for concern, name in _ICONS:
            tone = QColor(tones.get(concern, colours.muted))
            self._chips[concern].setIcon(QIcon(pixmap(name, tone, _ICON_PX, scale=scale)))
            self._chips[concern].setIconSize(QSize(_ICON_PX, _ICON_PX))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

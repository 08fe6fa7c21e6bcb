"""A figure as a card: its value large, how sure it is, and what others say. Not for its chart."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.language import tr, trn
from desktop.model.choices import Drawing
from desktop.render.comparison import check_lines, comparison_table, own_line
from desktop.render.page import FigureCard
from desktop.render.tab_separated import tab_separated
from desktop.view.cards.comparison import Comparison
from desktop.view.cards.lines import short_verdict, source_label, verdict_line
from desktop.view.chart_door import chart_view
from desktop.view.parts.card import Card
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import LARGE, SMALL, TITLE, label

_DOT: Final = " \N{MIDDLE DOT} "


class FigureCardView(Card):
    """Enter opens and closes the checks, Ctrl+C copies the figure with its date and source.

    compact: in three lines, for a passage with many figures, so that its charts stay in sight.
    """

    link_activated = Signal(str)

    def __init__(self, figure: FigureCard, parent: QWidget, *, compact: bool = False) -> None:
        super().__init__(spoken_figure(figure), parent=parent)
        self.figure = figure
        self._details: Disclosure | None = None
        self.column.setSpacing(1 if compact else 3)
        self.column.addWidget(label(figure.label, SMALL, muted=True, parent=self))
        when = _DOT.join(part for part in (figure.as_of, figure.age) if part) or tr("No date given")
        if compact:
            self.column.setContentsMargins(12, 7, 12, 6)
            self._add_value_beside_verdict()
            self._add_details(when, _checks_words(figure))
        else:
            self.column.addWidget(label(figure.value, LARGE, strong=True, parent=self))
            self.column.addWidget(label(when, SMALL, muted=True, parent=self))
            self.column.addWidget(verdict_line(figure.verdict, figure.verdict_words, self))
            self._add_details(_details_words(figure))
        self.activated.connect(self.toggle)

    def _add_value_beside_verdict(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.figure.value, TITLE, strong=True, parent=self), 1)
        row.addWidget(short_verdict(self.figure.verdict, self), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _add_details(self, words: str, detail: str = "") -> None:
        figure = self.figure
        if figure.checks or figure.measures or figure.assessment or figure.unverified or figure.sources:
            self._details = Disclosure(words, self._details_body, self, detail)
            self.column.addWidget(self._details)
        elif detail or words != _details_words(figure):
            self.column.addWidget(label(words, SMALL, muted=True, parent=self))

    def set_open(self, is_open: bool) -> None:
        """Open or close the checks."""
        if self._details is not None:
            self._details.set_open(is_open)

    @Slot()
    def toggle(self) -> None:
        """Open the checks or close them."""
        if self._details is not None:
            self._details.set_open(not self._details.is_open())

    @Slot()
    def copy_figure(self) -> None:
        """Copy the value with its date and source."""
        QGuiApplication.clipboard().setText(self.figure.copy_text)

    @Slot()
    def copy_comparison(self) -> None:
        """Copy what the article and all others say as a table for spreadsheets."""
        QGuiApplication.clipboard().setText(tab_separated(comparison_table(self.figure)))

    def _details_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(8)
        for words, muted in ((self.figure.measures, True), (self.figure.assessment, False)):
            if words:
                column.addWidget(label(words, SMALL, muted=muted, parent=body))
        if self.figure.unverified:
            column.addWidget(label(tr("Not verified"), SMALL, strong=True, parent=body))
            column.addWidget(label(self.figure.unverified, SMALL, muted=True, parent=body))
        if self.figure.drawing.drawing is not Drawing.TABLE:
            column.addWidget(chart_view(self.figure.drawing, self.link_activated.emit, body))
        if self.figure.checks:
            # Its reason stands above already.
            own = own_line(self.figure)._replace(why="")
            column.addWidget(Comparison((own, *check_lines(self.figure.checks)), body))
        if self.figure.sources:
            column.addWidget(label(tr("Stated by"), SMALL, strong=True, parent=body))
            for source in self.figure.sources:
                column.addWidget(source_label(source, body))
        return body

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_figure()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Copy figure")).triggered.connect(self.copy_figure)
        if self.figure.checks:
            menu.addAction(tr("Copy comparison")).triggered.connect(self.copy_comparison)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())


def spoken_figure(figure: FigureCard) -> str:
    """Return a figure as it is spoken on arriving at its card."""
    parts = (figure.label, figure.value, figure.as_of, figure.verdict_words, _checks_words(figure))
    return ". ".join(part for part in parts if part)


def _checks_words(figure: FigureCard) -> str:
    count = len(figure.checks)
    return trn("{count} check", "{count} checks", count) if count else ""


def _details_words(figure: FigureCard) -> str:
    if not figure.checks:
        return tr("Details")
    return tr("What others say ({count})", count=len(figure.checks))

"""Lines of the side pane: a passage, an event, a source, what another source says. Not for figures."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.model.choices import Verdict
from desktop.model.place import Place
from desktop.render.page import CheckLine, EventLine, PassageLine, SourceLine
from desktop.render.words import STANCE_WORDS
from desktop.view.parts.card import Card
from desktop.view.parts.labels import BODY, SMALL, label
from desktop.view.signs import verdict_sign
from desktop.view.theme import palette_of

_VALUE_COLUMN_PX = 104


class PassageCard(Card):
    """A passage that can be opened."""

    open_requested = Signal(object)

    def __init__(self, line: PassageLine, parent: QWidget) -> None:
        name = f"{line.number} {line.title}".strip()
        spoken = ". ".join(part for part in (name, STANCE_WORDS[line.stance], line.subject) if part)
        super().__init__(spoken, pressable=True, parent=parent)
        self._place: Place = line.place
        self.column.setSpacing(2)
        self.column.addWidget(label(name, strong=True, parent=self))
        stance = label(STANCE_WORDS[line.stance], SMALL, parent=self)
        tint(stance, palette_of(parent).stance_texts[line.stance])
        self.column.addWidget(stance)
        for words, muted in ((line.subject, False), (line.excerpt, True)):
            if words:
                self.column.addWidget(label(words, SMALL, muted=muted, parent=self))
        self.activated.connect(self._on_activated)

    @Slot()
    def _on_activated(self) -> None:
        self.open_requested.emit(self._place)


class EventCard(Card):
    """An event: its date, its title."""

    open_requested = Signal(object)

    def __init__(self, line: EventLine, parent: QWidget) -> None:
        super().__init__(f"{line.date}: {line.title}", pressable=True, parent=parent)
        self._place = line.place
        self.column.setSpacing(2)
        self.column.addWidget(label(line.date, SMALL, muted=True, parent=self))
        self.column.addWidget(label(line.title, parent=self))
        self.activated.connect(self._on_activated)

    @Slot()
    def _on_activated(self) -> None:
        self.open_requested.emit(self._place)


def source_label(line: SourceLine, parent: QWidget) -> QLabel:
    """Return a source in small words; its address is in the tooltip and is never opened."""
    words = f"{line.text} ({line.reliability})" if line.reliability else line.text
    made = label(words, SMALL, muted=True, parent=parent)
    made.setToolTip(line.url)
    return made


def verdict_line(verdict: Verdict, words: str, parent: QWidget) -> QWidget:
    """Return the sign and the words of a verdict in its colour."""
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    colours = palette_of(parent)
    sign = QLabel(made)
    sign.setPixmap(verdict_sign(verdict, colours))
    text = label(words, SMALL, parent=made)
    tint(text, colours.verdicts[verdict])
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return made


def checks_grid(checks: tuple[CheckLine, ...], parent: QWidget) -> QWidget:
    """Return what others say, their values in a column beside their words."""
    made = QWidget(parent)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(12)
    grid.setColumnMinimumWidth(0, _VALUE_COLUMN_PX)
    grid.setColumnStretch(1, 1)
    valued = any(check.value or check.as_of for check in checks)
    for row, check in enumerate(checks):
        if valued:
            grid.addLayout(_value(check, made), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(_words(check, made), row, 1 if valued else 0, 1, 1 if valued else 2)
    return made


def _value(check: CheckLine, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for words, scale, strong in ((check.value, BODY, True), (check.as_of, SMALL, False)):
        if words:
            column.addWidget(label(words, scale, strong=strong, muted=not strong, parent=parent))
    column.addStretch(1)
    return column


def _words(check: CheckLine, parent: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(verdict_line(check.verdict, check.verdict_words, parent))
    column.addWidget(label(check.statement, SMALL, parent=parent))
    if check.reason:
        column.addWidget(label(check.reason, SMALL, muted=True, parent=parent))
    for source in check.sources:
        column.addWidget(source_label(source, parent))
    return column


def tint(made: QLabel, colour: str) -> None:
    """Give a label a colour of its own."""
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    made.setPalette(palette)

"""Lines of the side pane: a passage, an event, a source, a verdict. Not for figures."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.language import colon
from desktop.model.choices import Verdict
from desktop.model.place import Place
from desktop.render.page import EventLine, PassageLine, SourceLine
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import VERDICT_SHORT
from desktop.view.palettes import palette_of
from desktop.view.parts.card import Card
from desktop.view.parts.labels import SMALL, ElidedLabel, label, scaled_font
from desktop.view.parts.title_line import TitleLine
from desktop.view.signs import verdict_sign


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


class PassageRow(TitleLine):
    """A passage in one line that can be opened, for long lists."""

    open_requested = Signal(object)

    def __init__(self, line: PassageLine, parent: QWidget) -> None:
        words = f"{line.number}  {line.title}" if line.number else line.title
        super().__init__(words, STANCE_WORDS[line.stance], parent, opens=False)
        self._place = line.place
        self.setFont(scaled_font(SMALL))
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.open_requested.emit(self._place)


class EventCard(Card):
    """An event: its date, its title."""

    open_requested = Signal(object)

    def __init__(self, line: EventLine, parent: QWidget) -> None:
        super().__init__(colon(line.date, line.title), pressable=True, parent=parent)
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
    made = label(_source_words(line), SMALL, muted=True, parent=parent)
    made.setToolTip(line.url)
    return made


def _source_words(line: SourceLine) -> str:
    return f"{line.text} ({line.reliability})" if line.reliability else line.text


def verdict_line(verdict: Verdict, words: str, parent: QWidget) -> QWidget:
    """Return the sign and the words of a verdict in its colour."""
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    colours = palette_of(parent)
    sign = QLabel(made)
    sign.setPixmap(verdict_sign(verdict, colours, made.devicePixelRatioF()))
    text = label(words, SMALL, parent=made)
    tint(text, colours.verdicts[verdict])
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return made


def short_verdict(verdict: Verdict, parent: QWidget) -> QWidget:
    """Return the sign of a verdict and its one word, no wider than they are."""
    made = verdict_line(verdict, VERDICT_SHORT[verdict], parent)
    words = made.findChildren(QLabel)[-1]
    words.setWordWrap(False)
    words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    return made


def source_line(line: SourceLine, parent: QWidget) -> QLabel:
    """Return a source cut to one line; the tooltip holds all of it."""
    made = ElidedLabel(parent)
    made.setFont(scaled_font(SMALL))
    made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    made.show_text(line.text)
    made.setToolTip(source_tip(line))
    return made


def source_tip(line: SourceLine) -> str:
    """Return all that is told of a source: its citation, what kind of witness it is, its address."""
    return "\n".join(part for part in (_source_words(line), line.url) if part)


def tint(made: QLabel, colour: str) -> None:
    """Give a label a colour of its own."""
    palette = made.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    made.setPalette(palette)
    # On the ground of a page a label would else take the colour of its text.
    made.setForegroundRole(QPalette.ColorRole.WindowText)

"""What stands on the card beside a link of the text. Not for where and when the card is shown."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import colon, tr
from desktop.render.page import CheckLine, FigureCard, GlanceWords
from desktop.view.cards.figure_card import spoken_figure
from desktop.view.cards.lines import source_line, verdict_line
from desktop.view.parts.labels import BODY, SMALL, TITLE, label

_CHECKS_SHOWN: Final = 3
_DOT: Final = " \N{MIDDLE DOT} "


def spoken_card(card: FigureCard) -> str:
    """Return what a screen reader says of a figure."""
    return spoken_figure(card)


def card_body(card: FigureCard, parent: QWidget) -> QWidget:
    """Return what is told of a figure."""
    body = QWidget(parent)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(card.label, SMALL, muted=True, parent=body))
    column.addWidget(label(card.value, TITLE, strong=True, parent=body))
    when = _DOT.join(part for part in (card.as_of, card.age) if part) or tr("No date given")
    column.addWidget(label(when, SMALL, muted=True, parent=body))
    column.addWidget(verdict_line(card.verdict, card.verdict_words, body))
    if card.measures:
        column.addWidget(label(card.measures, SMALL, parent=body))
    for check in card.checks[:_CHECKS_SHOWN]:
        column.addWidget(verdict_line(check.verdict, _check_words(check), body))
    more = len(card.checks) - _CHECKS_SHOWN
    if more > 0:
        column.addWidget(label(tr("and {more} more", more=more), SMALL, muted=True, parent=body))
    for source in card.sources[:1]:
        column.addWidget(source_line(source, body))
    column.addWidget(
        label(tr("Enter opens it beside the text, Ctrl+C copies it"), SMALL, muted=True, parent=body)
    )
    return body


def words_body(words: GlanceWords, parent: QWidget) -> QWidget:
    """Return what is told of where a link leads."""
    body = QWidget(parent)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    lines = ((words.kind, SMALL, True), (words.title, BODY, False), (words.text, SMALL, False))
    for text, scale, muted in lines:
        if text:
            column.addWidget(label(text, scale, muted=muted, strong=scale == BODY, parent=body))
    return body


def _check_words(check: CheckLine) -> str:
    told = check.value or check.statement
    return colon(check.verdict_words, f"{told}, {check.as_of}" if check.as_of else told)

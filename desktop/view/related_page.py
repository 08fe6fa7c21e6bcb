"""One page of the side pane, from its heading to its sources. Not for scrolling or replacing it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.render.comparison import check_lines
from desktop.render.figure_table import SHARES, figure_table
from desktop.render.page import EntityCard, FigureCard, PassageLine, Related, SeriesCard
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import KIND_WORDS
from desktop.view.cards.comparison import Comparison
from desktop.view.cards.entity_card import EntityView
from desktop.view.cards.figure_card import FigureCardView
from desktop.view.cards.lines import EventCard, PassageCard, source_label, tint
from desktop.view.cards.series_card import SeriesCardView
from desktop.view.palettes import palette_of
from desktop.view.parts.card import Card
from desktop.view.parts.card_role import give_cards_roles
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import SMALL, TITLE, label, scaled_font
from desktop.view.word_table import WordTable

_SIDE_PX: Final = 16
_GROUP_GAP_PX: Final = 12
_MANY_FIGURES: Final = 3
_OF_THE_HEAD: Final = 3
"""A line, the title and the room under it."""
_NOTHING: Final = tr("No figures, names or sources here. What is linked in the text opens in this pane.")


class RelatedPage(QWidget):
    """Groups under headings; a group without members is left out."""

    open_requested = Signal(object)
    link_activated = Signal(str)

    def __init__(self, related: Related, parent: QWidget) -> None:
        super().__init__(parent)
        give_cards_roles()
        self._related = related
        self._focused: FigureCardView | None = None
        self._cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_SIDE_PX, 12, _SIDE_PX, 24)
        self._column.setSpacing(8)
        self._add_head()
        self._add_groups()
        self._column.addStretch(1)

    def settle(self, width: int) -> None:
        """Lay everything out at a width now, so that heights are true before the first paint."""
        self.resize(width, max(self._column.heightForWidth(width), self._column.minimumSize().height()))
        self._column.activate()

    def focused_card(self) -> FigureCardView | None:
        """Return the card of the figure in focus."""
        return self._focused

    def first_card(self) -> Card | None:
        """Return the first card; None on a page without any."""
        return self._cards[0] if self._cards else None

    def _add_head(self) -> None:
        related = self._related
        kind = KIND_WORDS[related.kind][0]
        above = f"{kind} {related.number}" if related.number else kind
        stance = STANCE_WORDS[related.stance] if related.stance else ""
        line = label(f"{above} \N{MIDDLE DOT} {stance}" if stance else above, SMALL, muted=True, parent=self)
        if related.stance:
            tint(line, palette_of(self).stance_texts[related.stance])
        self._column.addWidget(line)
        self._column.addWidget(label(related.title, TITLE, strong=True, parent=self))
        self._column.addSpacing(4)

    def _add_groups(self) -> None:
        related = self._related
        self._add_group("", [self._entity(card, alone=True) for card in related.entities if self._is_alone])
        if related.kind is RecordKind.SERIES:
            self._add_group("", [self._series(card) for card in related.series])
        self._add_group(tr("Figures"), [self._figure(card) for card in related.figures])
        if len(related.figures) > 1:
            self._column.addWidget(Disclosure(tr("These figures as a table"), self._figures_body, self))
        if related.kind is not RecordKind.SERIES:
            self._add_group(tr("Series"), [self._series(card) for card in related.series])
        self._add_group(tr("Answers"), self._passages(related.answers))
        self._add_group(tr("Answered by"), self._passages(related.answered_by))
        self._add_group(
            tr("What others report"),
            [Comparison(check_lines(related.checks), self)] if related.checks else [],
        )
        self._add_group(tr("Passages"), self._passages(related.passages))
        self._add_group(tr("Names"), [self._entity(card) for card in related.entities if not self._is_alone])
        self._add_group(tr("Events"), self._events())
        self._add_sources()
        if self._column.count() == _OF_THE_HEAD:
            self._column.addWidget(label(_NOTHING, SMALL, muted=True, parent=self))

    @property
    def _is_alone(self) -> bool:
        """Tell whether the page is about an entity itself."""
        return self._related.kind is RecordKind.ENTITY

    def _add_group(self, title: str, members: list[QWidget]) -> None:
        if not members:
            return
        if title:
            self._column.addSpacing(_GROUP_GAP_PX)
            self._column.addWidget(label(title, SMALL, strong=True, muted=True, parent=self))
        for member in members:
            self._column.addWidget(member)

    def _figure(self, card: FigureCard) -> QWidget:
        is_one_of_many = len(self._related.figures) >= _MANY_FIGURES and card.figure != self._related.focus
        view = FigureCardView(card, self, compact=is_one_of_many)
        view.link_activated.connect(self.link_activated)
        if card.figure == self._related.focus:
            self._focused = view
            view.set_open(True)
            view.set_marked(True)
        return self._keep(view)

    def _figures_body(self) -> QWidget:
        view = WordTable(SHARES, self, whole=True)
        view.setFont(scaled_font(SMALL))
        view.show_table(
            figure_table(self._related.figures), tr("Figures of {title}", title=self._related.title)
        )
        return view

    def _series(self, card: SeriesCard) -> QWidget:
        view = SeriesCardView(card, self)
        view.link_activated.connect(self.link_activated)
        return self._keep(view)

    def _passages(self, lines: Iterable[PassageLine]) -> list[QWidget]:
        cards: list[QWidget] = []
        for line in lines:
            card = PassageCard(line, self)
            card.open_requested.connect(self.open_requested)
            cards.append(self._keep(card))
        return cards

    def _entity(self, card: EntityCard, *, alone: bool = False) -> QWidget:
        view = EntityView(card, self, alone=alone)
        view.open_requested.connect(self.open_requested)
        return view

    def _events(self) -> list[QWidget]:
        cards: list[QWidget] = []
        for line in self._related.events:
            card = EventCard(line, self)
            card.open_requested.connect(self.open_requested)
            cards.append(self._keep(card))
        return cards

    def _add_sources(self) -> None:
        if self._related.sources:
            self._column.addSpacing(_GROUP_GAP_PX)
            line = Disclosure(
                tr("Sources ({count})", count=len(self._related.sources)), self._sources_body, self
            )
            self._column.addWidget(line)

    def _sources_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for source in self._related.sources:
            column.addWidget(source_label(source, body))
        return body

    def _keep(self, card: Card) -> Card:
        self._cards.append(card)
        return card

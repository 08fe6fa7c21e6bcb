"""An entity: its name, its name in its own script, who it is, where it is spoken of. Not for its events."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.render.page import EntityCard
from desktop.view.cards.lines import PassageCard
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import BODY, SMALL, TITLE, label

_MENTIONS_SHOWN = 12


class EntityView(QWidget):
    """One line that opens; open from the start where the pane is about this entity."""

    open_requested = Signal(object)

    def __init__(self, entity: EntityCard, parent: QWidget, *, is_open: bool = False) -> None:
        super().__init__(parent)
        self._entity = entity
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = Disclosure(entity.name, self._body, self, entity.kind_words)
        column.addWidget(line)
        line.set_open(is_open)

    def _body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 0, 0, 8)
        column.setSpacing(6)
        entity = self._entity
        for words, scale, muted in (
            (entity.native, TITLE, False),
            (entity.aliases, SMALL, True),
            (entity.description, BODY, False),
        ):
            if words:
                column.addWidget(label(words, scale, muted=muted, parent=body))
        if entity.mentions:
            column.addWidget(label(f"Spoken of in ({len(entity.mentions)})", SMALL, strong=True, parent=body))
        for mention in entity.mentions[:_MENTIONS_SHOWN]:
            card = PassageCard(mention._replace(excerpt=""), body)
            card.open_requested.connect(self.open_requested)
            column.addWidget(card)
        return body

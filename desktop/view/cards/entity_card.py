"""An entity: its name, its name in its own script, who it is, where it is spoken of. Not for its events."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr, trn
from desktop.render.page import EntityCard, PassageLine
from desktop.view.cards.lines import PassageRow
from desktop.view.parts.disclosure import Disclosure
from desktop.view.parts.labels import BODY, SMALL, TITLE, label

_INDENT_PX: Final = 18


class EntityView(QWidget):
    """One line that opens; where the pane is about this entity, its body alone."""

    open_requested = Signal(object)

    def __init__(self, entity: EntityCard, parent: QWidget, *, alone: bool = False) -> None:
        super().__init__(parent)
        self._entity = entity
        self._indent_px = 0 if alone else _INDENT_PX
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if alone:
            column.addWidget(label(entity.kind_words, SMALL, muted=True, parent=self))
            column.addWidget(self._body())
        else:
            column.addWidget(Disclosure(entity.name, self._body, self, entity.kind_words))

    def _body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(self._indent_px, 0, 0, 8)
        column.setSpacing(6)
        entity = self._entity
        for words, scale, muted in (
            (entity.native, TITLE, False),
            (entity.aliases, SMALL, True),
            (entity.description, BODY, False),
        ):
            if words:
                column.addWidget(label(words, scale, muted=muted, parent=body))
        self._add_mentions(column, body, tr("Spoken of in"), entity.mentions)
        self._add_mentions(column, body, tr("Named without a link in"), entity.unlinked)
        return body

    def _add_mentions(
        self, column: QVBoxLayout, body: QWidget, words: str, mentions: tuple[PassageLine, ...]
    ) -> None:
        if not mentions:
            return
        count = trn("{count} passage", "{count} passages", len(mentions))
        column.addWidget(label(f"{words} {count}", SMALL, strong=True, muted=True, parent=body))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for mention in mentions:
            row = PassageRow(mention, body)
            row.open_requested.connect(self.open_requested)
            rows.addWidget(row)
        column.addLayout(rows)

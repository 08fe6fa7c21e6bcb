"""A button at the end of a line of text that empties it. Not for what the words in the line are for."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QStyle

from desktop.language import tr
from desktop.view.parts.icon_button import IconButton

_EDGE_PX: Final = 3


class ClearButton(IconButton):
    """There while the line has words. Qt's own is a picture of another style, the same in every theme."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__("x", tr("Clear this line"), line)
        self._line = line
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._on_clicked)
        line.textChanged.connect(self._on_text_changed)
        line.installEventFilter(self)
        self._on_text_changed(line.text())

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.setVisible(bool(text))
        self._place()
        room = self.width() if text else 0
        self._line.setTextMargins(
            QMargins(room, 0, 0, 0) if self._line.isRightToLeft() else QMargins(0, 0, room, 0)
        )

    @Slot()
    def _on_clicked(self) -> None:
        self._line.clear()
        # As when a reader takes the words away letter by letter.
        self._line.textEdited.emit("")
        self._line.setFocus()

    def _place(self) -> None:
        side = self._line.height() - 2 * _EDGE_PX
        room = QRect(self._line.width() - side - _EDGE_PX, _EDGE_PX, side, side)
        self.setGeometry(QStyle.visualRect(self._line.layoutDirection(), self._line.rect(), room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

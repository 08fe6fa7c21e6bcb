"""One value by which results can be narrowed down, joined in three ways. Not for the row of them."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.language import colon, counted, tr
from desktop.model.query import Facet, FacetValue, Join
from desktop.view.dressing import dress
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.style_sheet import Dress

_MOST_CHARS: Final = 26
_HINT: Final = tr("Click narrows the results down; with Shift it widens them, with Alt it shuts out")
_CHOSEN_HINT: Final = tr("Click takes it away again")


class FacetChip(QPushButton):
    """A chip; chosen, it takes its clause away.

    Return and Space do what a click does, with the same keys held. Since window managers take Alt with a
    click or with Space for themselves, a menu offers the three ways, too.
    """

    picked = Signal(object)  # tuple[str, Join]
    dropped = Signal(str)  # clause

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._clause = ""
        self._chosen = False
        self.setCheckable(True)
        self.setFont(scaled_font(SMALL))
        dress(self, Dress.BUTTON)
        self.clicked.connect(self._on_clicked)

    def show_value(self, facet: Facet, value: FacetValue, words: str) -> None:
        """Show another value. words: what it is called."""
        self._clause, self._chosen = value.clause, value.chosen
        title = words[:1].upper() + words[1:]
        is_long = len(title) > _MOST_CHARS
        shown = title[:_MOST_CHARS].rstrip() + "\N{HORIZONTAL ELLIPSIS}" if is_long else title
        self.setText(f"{shown}  {counted(value.records)}".replace("&", "&&"))
        hint = _CHOSEN_HINT if value.chosen else _HINT
        self.setToolTip(f"{colon(facet.label, title)}\n{hint}")
        self.setAccessibleDescription(hint)
        self.setAccessibleName(colon(facet.label, f"{words}, {counted(value.records)}"))
        self.setProperty("clause", value.clause)
        self.setProperty("chosen", value.chosen)
        self.setChecked(value.chosen)

    @Slot()
    def _on_clicked(self) -> None:
        # It is chosen when the query says so, not when it was pressed.
        self.setChecked(self._chosen)
        self._join(join_of(QGuiApplication.keyboardModifiers()))

    @Slot(QAction)
    def _on_action(self, action: QAction) -> None:
        self._join(Join(action.data()))

    def _join(self, join: Join) -> None:
        if self._chosen:
            self.dropped.emit(self._clause)
        else:
            self.picked.emit((self._clause, join))

    def _offer(self, at: QPoint) -> None:
        menu = QMenu(self)
        dress(menu, Dress.MENU)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ways = [(tr("Narrow down"), Join.AND), (tr("Widen"), Join.OR), (tr("Shut out"), Join.NOT)]
        for words, join in [(tr("Take away"), Join.AND)] if self._chosen else ways:
            menu.addAction(words).setData(join.value)
        menu.triggered.connect(self._on_action)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._join(join_of(event.modifiers()))
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._offer(self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos())


def join_of(held: Qt.KeyboardModifier) -> Join:
    """Return how a clause is joined with some keys held: Shift or, Alt not, else and."""
    if held & Qt.KeyboardModifier.ShiftModifier:
        return Join.OR
    return Join.NOT if held & Qt.KeyboardModifier.AltModifier else Join.AND

"""What a view offers that stands in the place of the text. Not for the text itself.

A middle view is a widget with a ``title`` (for the window and, later, a tab), a ``bar`` at its top that takes
the same buttons as the reader's (so Back is always there), and ``state`` with ``restore``: what of it should
come back with a session, as JSON-able values. Its place is ``sastra://dossier/view/NAME``; the widget never
knows it. It wishes by two signals: ``link_activated`` opens a record beside it, ``open_requested`` goes to a
place and so leaves it.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.view.locator_bar import LocatorBar
from desktop.view.parts.labels import SMALL, label, restyle, scaled_font
from desktop.view.parts.restyling import Restyling

State = Mapping[str, object]


class MiddlePage(QWidget):
    """A bar over a body that fills the rest."""

    link_activated = Signal(str)
    open_requested = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self.title = title
        self.setAccessibleName(title)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.bar = LocatorBar(self)
        self.bar.show_path((title,))
        self._awaited: State | None = None
        self._lines: list[tuple[QLabel, int]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)

    def set_body(self, body: QWidget) -> None:
        """Fill the page; the keyboard goes to the body when the page is given it."""
        self._column.addWidget(body, 1)
        self.setFocusProxy(body)

    def small_line(self, lines: int = 1, *, muted: bool = False) -> QLabel:
        """Return a label in small type, with room for some lines, that follows the size of text."""
        made = label("", SMALL, muted=muted, parent=self)
        self._lines.append((made, lines))
        self._give_room(made, lines)
        return made

    def show_dossier(self, title: str) -> None:
        """Say of which dossier the page tells."""
        self.bar.show_path((title, self.title) if title else (self.title,))

    def restore_when_filled(self, state: State) -> None:
        """Take up a state as soon as there is something that it can be about."""
        self._awaited = state

    def note_filled(self) -> None:
        """Take up the state that waits for it, once; to be called when the page has been filled."""
        state, self._awaited = self._awaited, None
        if state is not None:
            self.restore(state)

    def state(self) -> State:
        """Return what should come back with a session."""
        return {}

    def restore(self, state: State) -> None:
        """Take up a state; what does not fit stays as it is."""

    def _restyle(self) -> None:
        for made, lines in self._lines:
            restyle(made, SMALL)
            self._give_room(made, lines)

    def _give_room(self, made: QLabel, lines: int) -> None:
        if lines > 1:
            margins = made.contentsMargins()
            height = QFontMetrics(scaled_font(SMALL)).lineSpacing() * lines
            made.setMinimumHeight(height + margins.top() + margins.bottom())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

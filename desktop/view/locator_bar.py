"""The line over the text: where the reader is, and the hits on the page. Not for going anywhere itself."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.language import tr
from desktop.view.crumbs import Crumbs
from desktop.view.parts.icon_button import IconButton, action_button, bare_button, give_action

Button = tuple[QAction, str]
"""An action and the name of its icon."""
BareButton = tuple[str, bool]
"""The name of an icon, and whether it looks as if it could be pressed."""

HEIGHT_PX: Final = 44


class HitCount(QWidget):
    """``3 of 12`` between buttons that go on and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._count.setAccessibleName(tr("Hits on this page"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self._count)
        self._row.addSpacing(2)
        self.hide()

    def add_button(self, button: Button) -> None:
        """Add a button for an action."""
        self._row.addWidget(action_button(*button, self))

    @property
    def words(self) -> str:
        """How far the reader is."""
        return self._count.text()

    def show_count(self, words: str) -> None:
        """Show how far the reader is; an empty text hides it all."""
        self._count.setText(words)
        self.setVisible(bool(words))


class LocatorBar(QWidget):
    """Buttons, the path to the passage in view, the count of hits, more buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = HitCount(self)
        self.path = Crumbs(self)
        self._is_lit = False
        self._buttons: dict[str, IconButton] = {}
        self._leading = QHBoxLayout()
        self._trailing = QHBoxLayout()
        for part in (self._leading, self._trailing):
            part.setSpacing(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addLayout(self._leading)
        row.addWidget(self.path, 1)
        row.addWidget(self.hits)
        row.addLayout(self._trailing)
        self.setMinimumHeight(HEIGHT_PX)

    def set_icons(self, leading: tuple[BareButton, ...], trailing: tuple[BareButton, ...]) -> None:
        """Put buttons before and after the path that do nothing before :meth:`give_action`."""
        for part, buttons in ((self._leading, leading), (self._trailing, trailing)):
            for name, is_enabled in buttons:
                button = self._buttons[name] = bare_button(name, self)
                button.setEnabled(is_enabled)
                part.addWidget(button)

    def set_buttons(self, leading: tuple[Button, ...], trailing: tuple[Button, ...]) -> None:
        """Put buttons of actions before and after the path."""
        for part, buttons in ((self._leading, leading), (self._trailing, trailing)):
            for button in buttons:
                part.addWidget(action_button(*button, self))

    def give_action(self, button: Button) -> None:
        """Give the button with the icon of an action that action."""
        action, name = button
        give_action(self._buttons[name], action)

    def button(self, icon_name: str) -> IconButton:
        """Return the button with an icon."""
        return self._buttons[icon_name]

    def show_path(self, titles: tuple[str, ...]) -> None:
        """Show the titles from the outermost to the innermost."""
        self.path.show_titles(titles)

    @Slot(bool)
    def show_focus(self, is_lit: bool) -> None:
        """Light the line over the text while the text has the keyboard."""
        self._is_lit = is_lit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole.Accent if self._is_lit else QPalette.ColorRole.Mid
        painter = QPainter(self)
        painter.setPen(self.palette().color(role))
        for up in (1, 2) if self._is_lit else (1,):
            painter.drawLine(0, self.height() - up, self.width(), self.height() - up)
        painter.end()

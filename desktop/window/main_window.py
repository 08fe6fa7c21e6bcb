"""The main window as the first picture shows it: search field, contents, text, the ground of the side pane.

What the first picture can do without (actions, menus, further panes, bars) is fitted in after it has been
painted, by :mod:`desktop.window.interior`. Not for wiring to control: ``app.wire`` does that.
"""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.place import Place
from desktop.view.asked import Entry
from desktop.view.dressing import dress
from desktop.view.reader_pane import ReaderPane
from desktop.view.related_pane import RelatedPane
from desktop.view.style_sheet import Dress
from desktop.view.theme import Theme
from desktop.window.layout import State, restore_geometry, restored_shown, restored_sizes, window_state
from desktop.window.panes import Panes
from desktop.window.side_bar import SideBar

TITLE: Final = "Sastra"
MENU_TITLES: Final = (tr("&File"), tr("&Edit"), tr("&Marks"), tr("&View"), tr("&Go"), tr("&Help"))
"""In the first picture the menus are titles alone."""
LEADING_ICONS: Final = (("panel-left", True), ("arrow-left", False), ("arrow-right", False))
TRAILING_ICONS: Final = (("bookmark", True), ("panel-right", True))
"""The buttons over the text: in the first picture they are icons alone, their actions come later."""


class MainWindow(QMainWindow):
    """Three panes side by side; what it cannot do itself it says, and the interior does it."""

    closing = Signal()
    escape_pressed = Signal()
    full_screen_changed = Signal(bool)
    side_button_released = Signal(object)  # Qt.MouseButton

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._reading = False
        self.side_bar = SideBar(self)
        self.contents = self.side_bar.contents
        self.search_field = self.side_bar.field
        self.reader = ReaderPane(self)
        self.related = RelatedPane(self)
        self.panes = Panes(self.side_bar, self.reader, self.related, self)
        self.panes.doors[self.side_bar] = self.side_bar.doors
        self._build()
        theme.zoom_changed.connect(self.reader.set_zoom)
        self.reader.set_zoom(theme.zoom_percent)
        self.reader.passage_in_view_changed.connect(self._on_passage_in_view)
        self.contents.places_found.connect(self._on_places_found)
        self.reader.bar.path.pressed.connect(self._on_path_pressed)
        self.search_field.leave_requested.connect(self._on_search_left)

    def _build(self) -> None:
        self.setWindowTitle(TITLE)
        self.resize(1280, 800)
        bar = self.menuBar()
        dress(bar, Dress.MENU_BAR)
        for title in MENU_TITLES:
            bar.addAction(title)
        self.reader.bar.set_icons(LEADING_ICONS, TRAILING_ICONS)
        body = QWidget(self)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.panes, 1)
        self.setCentralWidget(body)

    @Slot(object)
    def show_dossier(self, entry: Entry) -> None:
        """Name the window by the open dossier; the desktop adds the name of the program."""
        self.setWindowTitle(entry.dossier.title)

    def state(self) -> State:
        """Return size and panes as JSON-able values."""
        state = window_state(self, self.panes, self.panes.wanted())
        return {**state, "expanded": self.contents.expanded()}

    def restore(self, state: State) -> None:
        """Take up a state; what it does not tell stays as it is."""
        restore_geometry(self, state)
        shown = restored_shown(state, self.panes.count())
        if shown is not None:
            self.panes.set_shown(self.side_bar, shown[0])
            self.panes.set_shown(self.related, shown[2])
        self.contents.expand_again(state.get("expanded"))
        sizes = restored_sizes(state, self.panes.count())
        if sizes is not None:
            self.panes.setSizes(sizes)

    # --- how -------------------------------------------------------------------------------------------

    @Slot()
    def _on_search_left(self) -> None:
        """Go on in the middle, which is the text or the page in its place."""
        self.panes.reader.setFocus()

    @Slot(int)
    def _on_path_pressed(self, number: int) -> None:
        place = self.reader.passage_in_view()
        if place is not None:
            self.contents.open_above(place, number)

    @Slot(object)
    def _on_passage_in_view(self, place: Place) -> None:
        if not self._reading:
            self._reading = True
            self._give_focus_to_text()
        self.contents.follow_place(place)
        self.reader.bar.show_path(self.contents.path_of(place))

    @Slot()
    def _on_places_found(self) -> None:
        place = self.reader.passage_in_view()
        if place is not None:
            self.reader.bar.show_path(self.contents.path_of(place))

    def _give_focus_to_text(self) -> None:
        """Begin with the keys of the text, not with the field that Qt takes for the first."""
        if not self.search_field.text() and self.focusWidget() in (None, self.search_field):
            self.reader.setFocus()

    def focusNextPrevChild(self, following: bool) -> bool:
        # The first picture can do without.
        from desktop.view.parts.walked_by_key import step_focus  # noqa: PLC0415

        return step_focus(self, onward=following)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.full_screen_changed.emit(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the innermost thing or press the button, where no widget on the way had a use for the key."""
        from desktop.view.parts.walked_by_key import press_focused  # noqa: PLC0415

        if event.key() == Qt.Key.Key_Escape:
            self.escape_pressed.emit()
        elif not press_focused(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse walk the history."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            self.side_button_released.emit(event.button())
        else:
            super().mouseReleaseEvent(event)

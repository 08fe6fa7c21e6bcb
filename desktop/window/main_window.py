"""The main window: composes panes, bars and actions, and says what the reader wishes. It knows no control."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.model.choices import RecordKind
from desktop.model.notice import NoticeAction
from desktop.model.place import Place
from desktop.render.page import Related
from desktop.view.dressing import dress
from desktop.view.notice_bar import NoticeBar
from desktop.view.progress_strip import ProgressStrip
from desktop.view.reader_pane import ReaderPane
from desktop.view.related_pane import RelatedPane
from desktop.view.style_sheet import Dress
from desktop.view.theme import Theme
from desktop.window.action_set import ActionSet
from desktop.window.actions import ActionId, When
from desktop.window.commands import THEMES, Commands, Parts
from desktop.window.layout import State, restore_geometry, restored_shown, restored_sizes, window_state
from desktop.window.menus import fill_menu_bar
from desktop.window.panes import Panes
from desktop.window.side_bar import SideBar

TITLE: Final = "Sastra"


class MainWindow(QMainWindow):
    """Three panes under a notice bar; ``app.wire`` connects the panes and the wishes to control."""

    back_requested = Signal()
    forward_requested = Signal()
    bookmark_requested = Signal()
    undo_requested = Signal()
    retry_requested = Signal()
    page_requested = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._reading = False
        self.action_set = ActionSet(self)
        self.side_bar = SideBar(self)
        self.contents = self.side_bar.contents
        self.marks = self.side_bar.marks
        self.problems = self.side_bar.problems
        self.results = self.side_bar.results
        self.search_field = self.side_bar.field
        self.reader = ReaderPane(self)
        self.related = RelatedPane(self)
        self.notices = NoticeBar(self)
        self.progress = ProgressStrip(self)
        self.panes = Panes(self.side_bar, self.reader, self.related, self)
        parts = Parts(self, self.action_set, self.side_bar, self.reader, self.related, self.panes, theme)
        self.commands = Commands(parts)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWindowTitle(TITLE)
        self.resize(1280, 800)
        dress(self.menuBar(), Dress.MENU_BAR)
        fill_menu_bar(self.menuBar(), self.action_set)
        pick = self.action_set.button
        self.reader.bar.set_buttons(
            (pick(ActionId.SIDE_BAR), pick(ActionId.BACK), pick(ActionId.FORWARD)),
            (pick(ActionId.BOOKMARK), pick(ActionId.RELATED)),
        )
        for action_id in (ActionId.PREVIOUS_HIT, ActionId.NEXT_HIT):
            self.reader.bar.hits.add_button(pick(action_id))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.panes, 1)
        column.addWidget(self.progress)
        self.setCentralWidget(body)
        self._show_states()

    def _connect(self) -> None:
        for wish in ("back_requested", "forward_requested", "bookmark_requested", "undo_requested"):
            getattr(self.commands, wish).connect(getattr(self, wish))
        self.commands.page_requested.connect(self.page_requested)
        self.panes.shown_changed.connect(self._show_states)
        self.theme.zoom_changed.connect(self.reader.set_zoom)
        self.reader.set_zoom(self.theme.zoom_percent)
        self.reader.passage_in_view_changed.connect(self._on_passage_in_view)
        self.related.turned.connect(self._on_related_turned)
        self.reader.hits_counted.connect(self._on_hits_counted)
        self.side_bar.problems_shown.connect(self._on_problems_shown)
        self.notices.action_requested.connect(self._on_notice_action)
        self.search_field.leave_requested.connect(self.reader.setFocus)

    # --- what it is told -------------------------------------------------------------------------------

    @Slot(bool)
    def set_can_back(self, can: bool) -> None:
        """Say whether there is anywhere to go back to."""
        self.action_set.set_met(When.CAN_BACK, can)

    @Slot(bool)
    def set_can_forward(self, can: bool) -> None:
        """Say whether there is anywhere to go forward to."""
        self.action_set.set_met(When.CAN_FORWARD, can)

    @Slot(bool)
    def set_can_undo(self, can: bool) -> None:
        """Say whether a deletion can be undone."""
        self.action_set.set_met(When.CAN_UNDO, can)

    @Slot(bool)
    def set_bookmarked(self, is_bookmarked: bool) -> None:
        """Show whether the passage in view has a bookmark."""
        self.action_set[ActionId.BOOKMARK].setChecked(is_bookmarked)

    def state(self) -> State:
        """Return size, panes and zoom as JSON-able values."""
        return window_state(self, self.panes, self.panes.wanted(), self.theme.zoom_percent)

    def restore(self, state: State) -> None:
        """Take up a state; what it does not tell stays as it is."""
        restore_geometry(self, state)
        shown = restored_shown(state, self.panes.count())
        if shown is not None:
            self.panes.set_shown(self.side_bar, shown[0])
            self.panes.set_shown(self.related, shown[2])
        sizes = restored_sizes(state, self.panes.count())
        if sizes is not None:
            self.panes.setSizes(sizes)
        zoom = state.get("zoom")
        if isinstance(zoom, int):
            self.theme.set_zoom(zoom)

    # --- how -------------------------------------------------------------------------------------------

    @Slot()
    def _show_states(self) -> None:
        self.action_set[ActionId.SIDE_BAR].setChecked(self.panes.is_shown(self.side_bar))
        self.action_set[ActionId.RELATED].setChecked(self.panes.is_shown(self.related))
        for action_id, choice in THEMES.items():
            self.action_set[action_id].setChecked(choice == self.theme.choice)

    @Slot(object)
    def _on_passage_in_view(self, place: Place) -> None:
        if not self._reading:
            self._reading = True
            self.action_set.set_met(When.PAGE, True)
            self._give_focus_to_text()
        self.contents.follow_place(place)
        self.reader.bar.show_path(self.contents.path_of(place))

    def _give_focus_to_text(self) -> None:
        """Begin with the keys of the text, not with the field that Qt takes for the first."""
        if not self.search_field.text() and self.focusWidget() in (None, self.search_field):
            self.reader.setFocus()

    @Slot(object)
    def _on_related_turned(self, related: Related) -> None:
        """Bring the side pane back for what the reader opened in it; a passage scrolled by is no reason."""
        if related.kind is not RecordKind.PASSAGE or related.focus is not None:
            self.panes.set_shown(self.related, True)

    @Slot(int)
    def _on_hits_counted(self, count: int) -> None:
        self.action_set.set_met(When.HITS, count > 0)

    @Slot(bool)
    def _on_problems_shown(self, are_any: bool) -> None:
        self.action_set.set_met(When.PROBLEMS, are_any)

    @Slot(object)
    def _on_notice_action(self, action: NoticeAction) -> None:
        if action is NoticeAction.SHOW_PROBLEMS:
            self.commands.show_problems()
        elif action is NoticeAction.UNDO:
            self.undo_requested.emit()
        elif action is NoticeAction.RETRY:
            self.retry_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.action_set[ActionId.FULL_SCREEN].setChecked(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the innermost thing, where no widget on the way had a use for Esc."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.notices.notice is not None:
            self.notices.close_notice()
        elif self.side_bar.shows_results() or self.search_field.text():
            self.side_bar.close_results()
        elif self.isFullScreen():
            self.showNormal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The side buttons of a mouse walk the history."""
        if event.button() == Qt.MouseButton.BackButton:
            self.action_set[ActionId.BACK].trigger()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.action_set[ActionId.FORWARD].trigger()
        else:
            super().mouseReleaseEvent(event)

"""What is fitted into the window once its first picture is painted: actions, menus, further panes and bars.

The second act of the window. A new pane, bar or button is made here and never in the main window, so that
no start waits for it. Not for wiring to control: ``app.wire`` does that.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.hit import Results
from desktop.model.mark_view import MarkScope
from desktop.model.notice import NoticeAction
from desktop.model.place import Place
from desktop.model.problem import Problem
from desktop.model.tab import TabsShown
from desktop.render.page import Related
from desktop.view.heard_marks import HeardMarks
from desktop.view.marks_pane import MarksPane
from desktop.view.notice_bar import NoticeBar
from desktop.view.problems_pane import ProblemsPane
from desktop.view.progress_strip import ProgressStrip
from desktop.view.query_assist import QueryAssist
from desktop.view.reader_marks import ReaderMarks
from desktop.view.results_pane import ResultsPane
from desktop.view.still_caret import StillCaret
from desktop.window.action_kinds import When
from desktop.window.action_set import ActionSet
from desktop.window.actions import ActionId
from desktop.window.commands import THEMES, Commands, Parts
from desktop.window.context_menus import TextMenu
from desktop.window.main_window import MainWindow
from desktop.window.menus import fill_menus
from desktop.window.side_bar import MARKS_TITLE

PROBLEMS_TITLE = tr("Problems")


class Interior(QObject):
    """Holds what the second act adds; panes and wishes are connected to control by ``app.wire``."""

    back_requested = Signal()
    forward_requested = Signal()
    bookmark_requested = Signal(object)  # AtHand
    undo_requested = Signal()
    redo_requested = Signal()
    retry_requested = Signal()
    page_requested = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # What Esc leaves before results and full screen; each tells whether there was anything to leave.
        self.escapes: list[Callable[[], bool]] = [self._leave_filter]
        self.actions = ActionSet(window)
        self.results = ResultsPane(window)
        self.marks = MarksPane(window)
        self.problems = ProblemsPane(window)
        self.reader_marks = ReaderMarks(window.reader)
        self.heard_marks = HeardMarks(window.reader.text)
        self.notices = NoticeBar(window)
        self.assist = QueryAssist(window.search_field, window)
        self.caret = StillCaret(window.search_field)
        self.progress = ProgressStrip(window)
        self._fit_panes()
        parts = Parts(window, self.actions, window.side_bar, self.marks, self.problems, self.reader_marks)
        self.commands = Commands(parts)
        self._fit_actions()
        self._connect()
        self._connect_window()
        self._show_states()
        self.actions[ActionId.LENS_ALL].setChecked(True)

    def _fit_panes(self) -> None:
        side_bar, column = self._window.side_bar, self._window.column
        side_bar.set_results(self.results)
        side_bar.add_page(MARKS_TITLE, self.marks)
        side_bar.add_page(PROBLEMS_TITLE, self.problems)
        side_bar.set_page_offered(self.problems, False)
        column.insertWidget(0, self.notices)
        self._window.panes.over.append(self.notices)
        column.addWidget(self.progress)

    def _fit_actions(self) -> None:
        fill_menus(self._window.menuBar(), self.actions)
        self.actions.give_to_text(self._window.reader.text)
        TextMenu(self._window.reader.text, self.actions)
        self._window.reader.text.customContextMenuRequested.connect(self._on_text_menu_requested)
        pick, bar = self.actions.button, self._window.reader.bar
        for action_id in (
            *(ActionId.SIDE_BAR, ActionId.BACK, ActionId.FORWARD),
            *(ActionId.BOOKMARK, ActionId.RELATED),
        ):
            bar.give_action(pick(action_id))
        for action_id in (ActionId.PREVIOUS_HIT, ActionId.NEXT_HIT):
            bar.hits.add_button(pick(action_id))

    def _connect(self) -> None:
        for wish in (
            "back_requested",
            "forward_requested",
            "bookmark_requested",
            "undo_requested",
            "redo_requested",
        ):
            getattr(self.commands, wish).connect(getattr(self, wish))
        self.commands.page_requested.connect(self.page_requested)
        field = self._window.search_field
        field.step_requested.connect(self.results.step)
        field.open_requested.connect(self.results.open_current)
        self.results.close_requested.connect(self._window.side_bar.close_results)
        self.results.suggestion_activated.connect(field.show_query)
        self.notices.action_requested.connect(self._on_notice_action)

    def _connect_window(self) -> None:
        window = self._window
        window.panes.shown_changed.connect(self._show_states)
        window.theme.choice_changed.connect(self._show_states)
        window.reader.passage_in_view_changed.connect(self._on_passage_in_view)
        window.reader.hits_counted.connect(self._on_hits_counted)
        window.related.turned.connect(self._on_related_turned)
        window.full_screen_changed.connect(self.actions[ActionId.FULL_SCREEN].setChecked)
        window.escape_pressed.connect(self._on_escape_pressed)
        window.side_button_released.connect(self._on_side_button_released)
        self.actions.set_met(When.PAGE, window.reader.passage_in_view() is not None)

    # --- what it is told -------------------------------------------------------------------------------

    @Slot(object)
    def show_results(self, results: Results) -> None:
        """Show an answer in front of the tabs; nothing of it without a query."""
        self.results.show_results(results)
        self._window.side_bar.show_results(bool(results.query.strip()))

    @Slot(object)
    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the faults; their tab is there only when there are any."""
        self.problems.show_problems(problems)
        self._window.side_bar.set_page_offered(self.problems, bool(problems))
        self.actions.set_met(When.PROBLEMS, bool(problems))
        notice = self.notices.notice
        if not problems and notice is not None and notice.action is NoticeAction.SHOW_PROBLEMS:
            self.notices.close_notice()

    @Slot(object)
    def show_tabs(self, shown: TabsShown) -> None:
        """Say whether there is more than one tab."""
        self.actions.set_met(When.TABS, len(shown.titles) > 1)

    @Slot(bool)
    def set_can_reopen(self, can: bool) -> None:
        """Say whether a tab was closed that can be opened again."""
        self.actions.set_met(When.CAN_REOPEN, can)

    @Slot(bool)
    def set_can_back(self, can: bool) -> None:
        """Say whether there is anywhere to go back to."""
        self.actions.set_met(When.CAN_BACK, can)

    @Slot(bool)
    def set_can_forward(self, can: bool) -> None:
        """Say whether there is anywhere to go forward to."""
        self.actions.set_met(When.CAN_FORWARD, can)

    @Slot(bool)
    def set_can_undo(self, can: bool) -> None:
        """Say whether a change of a mark can be undone."""
        self.actions.set_met(When.CAN_UNDO, can)

    @Slot(bool)
    def set_can_redo(self, can: bool) -> None:
        """Say whether what was undone can be done again."""
        self.actions.set_met(When.CAN_REDO, can)

    @Slot(bool)
    def set_bookmarked(self, is_bookmarked: bool) -> None:
        """Show whether the passage in view has a bookmark."""
        self.actions[ActionId.BOOKMARK].setChecked(is_bookmarked)

    # --- how -------------------------------------------------------------------------------------------

    @Slot()
    def _show_states(self) -> None:
        panes = self._window.panes
        self.actions[ActionId.SIDE_BAR].setChecked(panes.is_shown(panes.side))
        self.actions[ActionId.RELATED].setChecked(panes.is_shown(panes.related))
        for action_id, choice in THEMES.items():
            self.actions[action_id].setChecked(choice == self._window.theme.choice)

    @Slot(object)
    def _on_passage_in_view(self, _place: Place) -> None:
        self.actions.set_met(When.PAGE, True)

    @Slot(object)
    def _on_related_turned(self, related: Related) -> None:
        """Bring the side pane back for what the reader opened in it; a passage scrolled by is no reason."""
        if related.kind is not RecordKind.PASSAGE or related.focus is not None:
            self._window.panes.set_shown(self._window.related, True)

    @Slot(int)
    def _on_hits_counted(self, count: int) -> None:
        self.actions.set_met(When.HITS, count > 0)

    @Slot(object)
    def _on_notice_action(self, action: NoticeAction) -> None:
        if action is NoticeAction.SHOW_PROBLEMS:
            self.commands.show_problems()
        elif action is NoticeAction.UNDO:
            self.undo_requested.emit()
        elif action is NoticeAction.SHOW_CHANGED_MARKS:
            self.commands.show_bookmarks()
            self.marks.show_scope(MarkScope.CHANGED)
        elif action is NoticeAction.SHOW_CHANGES:
            self.actions[ActionId.CHANGES].trigger()
        elif action is NoticeAction.MERGE_MARKS:
            self.actions[ActionId.MERGE_MARKS].trigger()
        elif action is NoticeAction.RETRY:
            self.retry_requested.emit()

    @Slot()
    def _on_escape_pressed(self) -> None:
        """Leave the innermost thing first."""
        window = self._window
        if self.notices.notice is not None:
            self.notices.close_notice()
        elif any(leave() for leave in self.escapes):
            return
        elif window.side_bar.shows_results() or window.search_field.text():
            window.side_bar.close_results()
        elif window.isFullScreen():
            window.showNormal()

    @Slot(QPoint)
    def _on_text_menu_requested(self, spot: QPoint) -> None:
        """Let the menu be about the passage under the pointer; a key asks for that of the one in view."""
        reader = self._window.reader
        reader.show_in_view(reader.text.cursorForPosition(spot).position())

    def _leave_filter(self) -> bool:
        focused, contents = QApplication.focusWidget(), self._window.contents
        return focused is not None and contents.isAncestorOf(focused) and contents.leave_filter()

    @Slot(object)
    def _on_side_button_released(self, button: Qt.MouseButton) -> None:
        back = button == Qt.MouseButton.BackButton
        self.actions[ActionId.BACK if back else ActionId.FORWARD].trigger()

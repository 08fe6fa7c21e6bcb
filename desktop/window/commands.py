"""What each action does inside the window, or which wish it says. Not for what control makes of the wish."""

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.choices import RecordKind, ViewName
from desktop.model.mark import Colour
from desktop.model.marking import AtHand
from desktop.view.reader_marks import ReaderMarks
from desktop.window.action_set import ActionSet
from desktop.window.actions import ActionId
from desktop.window.context_menus import ask_for_menu
from desktop.window.main_window import MainWindow
from desktop.window.side_bar import SideBar


class Parts(NamedTuple):
    """What the window is composed of. marks, problems: pages of the side bar."""

    window: MainWindow
    actions: ActionSet
    side_bar: SideBar
    marks: QWidget
    problems: QWidget
    reader_marks: ReaderMarks


class Commands(QObject):
    """One handler for each action of the table."""

    back_requested = Signal()
    forward_requested = Signal()
    bookmark_requested = Signal(object)  # AtHand
    undo_requested = Signal()
    redo_requested = Signal()
    page_requested = Signal(str)
    trail_requested = Signal()
    tab_added = Signal()
    tab_closed = Signal()
    tab_reopened = Signal()
    tab_stepped = Signal(int)
    tab_shifted = Signal(int)
    feature_requested = Signal(object)  # ActionId
    setting_requested = Signal(str)  # title of a setting

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.handlers: dict[ActionId, Callable[[], None]] = {
            **self._pane_handlers(),
            **self._window_handlers(),
            **self._mark_handlers(),
            **{each: partial(self.feature_requested.emit, each) for each in FEATURES},
        }
        parts.actions.triggered.connect(self._on_triggered)

    def _pane_handlers(self) -> dict[ActionId, Callable[[], None]]:
        reader = self._parts.window.reader
        return {
            ActionId.SEARCH: self.search,
            ActionId.NEXT_HIT: reader.next_hit,
            ActionId.PREVIOUS_HIT: reader.previous_hit,
            ActionId.BACK: self.back_requested.emit,
            ActionId.FORWARD: self.forward_requested.emit,
            ActionId.UNDO: self.undo_requested.emit,
            ActionId.REDO: self.redo_requested.emit,
            ActionId.SHOW_CONTENTS: self.show_contents,
            ActionId.SHOW_BOOKMARKS: self.show_bookmarks,
            ActionId.SHOW_PROBLEMS: self.show_problems,
            ActionId.SHOW_START: self.show_start,
            ActionId.SHOW_STATISTICS: self.show_statistics,
            ActionId.SHOW_TIMELINE: self.show_timeline,
            ActionId.SHOW_PLACES: self.show_places,
        }

    def _mark_handlers(self) -> dict[ActionId, Callable[[], None]]:
        marks = self._parts.reader_marks
        return {
            ActionId.BOOKMARK: self.bookmark,
            ActionId.BOOKMARK_SEARCH: self.bookmark_search,
            ActionId.HIGHLIGHT: marks.highlight,
            **{each: partial(marks.highlight_in, colour.value) for each, colour in COLOURS.items()},
            ActionId.UNDERLINE: marks.underline,
            ActionId.NOTE: marks.write_note,
            ActionId.CARET: marks.toggle_caret,
            ActionId.NEXT_MARK: marks.next_mark,
            ActionId.PREVIOUS_MARK: marks.previous_mark,
        }

    def _window_handlers(self) -> dict[ActionId, Callable[[], None]]:
        return {
            ActionId.SIDE_BAR: self.toggle_side_bar,
            ActionId.RELATED: self.toggle_related,
            ActionId.SHOW_TRAIL: self.trail_requested.emit,
            ActionId.FILTER_CONTENTS: self.filter_contents,
            ActionId.CONTEXT_MENU: ask_for_menu,
            ActionId.NEW_TAB: self.add_tab,
            ActionId.CLOSE_TAB: self.tab_closed.emit,
            ActionId.REOPEN_TAB: self.tab_reopened.emit,
            ActionId.NEXT_TAB: partial(self.tab_stepped.emit, 1),
            ActionId.PREVIOUS_TAB: partial(self.tab_stepped.emit, -1),
            ActionId.TAB_RIGHT: partial(self.tab_shifted.emit, 1),
            ActionId.TAB_LEFT: partial(self.tab_shifted.emit, -1),
            ActionId.WIDEN_PANE: partial(self._parts.window.panes.widen_focused, STEP_PX),
            ActionId.NARROW_PANE: partial(self._parts.window.panes.widen_focused, -STEP_PX),
            ActionId.NEXT_PANE: self.next_pane,
            ActionId.PREVIOUS_PANE: self.previous_pane,
            ActionId.ZOOM_IN: self.zoom_in,
            ActionId.ZOOM_OUT: self.zoom_out,
            ActionId.ZOOM_RESET: self.zoom_reset,
            **dict.fromkeys(THEMES, self.choose_theme),
            ActionId.FULL_SCREEN: self.toggle_full_screen,
            ActionId.SHORTCUTS: self.show_shortcuts,
            ActionId.QUIT: self.quit,
        }

    @Slot(object)
    def _on_triggered(self, action_id: ActionId) -> None:
        self.handlers[action_id]()

    def search(self) -> None:
        """Give the keyboard to the search field."""
        self._parts.window.panes.set_shown(self._parts.side_bar, True)
        self._parts.side_bar.focus_search()

    def bookmark(self) -> None:
        """Bookmark what has the keyboard: a row of the contents, a card, else the passage in view."""
        window, focused = self._parts.window, QApplication.focusWidget()
        place = None
        if focused is not None and window.contents.isAncestorOf(focused):
            place = window.contents.current_place()
        elif focused is not None and window.related.isAncestorOf(focused):
            place = window.related.record()
        is_record = place is not None and place.kind not in (RecordKind.PASSAGE, RecordKind.DOSSIER)
        self.bookmark_requested.emit(AtHand(place if is_record else None))

    def bookmark_search(self) -> None:
        """Bookmark what is searched for."""
        query = self._parts.window.search_field.text().strip()
        if query:
            self.bookmark_requested.emit(AtHand(query=query))
        else:
            self.search()

    def show_contents(self) -> None:
        """Bring the contents to the front."""
        self._show_page(self._parts.side_bar.contents)

    def filter_contents(self) -> None:
        """Bring the contents to the front, to keep only some of their rows."""
        self.show_contents()
        self._parts.side_bar.contents.open_filter()

    def show_bookmarks(self) -> None:
        """Bring the bookmarks to the front."""
        self._show_page(self._parts.marks)

    def show_problems(self) -> None:
        """Bring the problems to the front."""
        self._show_page(self._parts.problems)

    @Slot()
    def add_tab(self) -> None:
        """Open a tab with the page to start from; Back leads to where the reader was."""
        self.tab_added.emit()
        self.show_start()

    def show_start(self) -> None:
        """Open the page to start from."""
        self.page_requested.emit(ViewName.START.value)

    def show_statistics(self) -> None:
        """Open the page of all figures and series."""
        self.page_requested.emit(ViewName.STATISTICS.value)

    def show_timeline(self) -> None:
        """Open the timeline of the dossier."""
        self.page_requested.emit(ViewName.TIMELINE.value)

    def show_places(self) -> None:
        """Open the map of the dossier."""
        self.page_requested.emit(ViewName.PLACES.value)

    def _show_page(self, page: QWidget) -> None:
        self._parts.window.panes.set_shown(self._parts.side_bar, True)
        self._parts.side_bar.show_page(page)

    def toggle_side_bar(self) -> None:
        """Show or hide the left pane."""
        panes, pane = self._parts.window.panes, self._parts.side_bar
        panes.set_shown(pane, not panes.is_shown(pane))

    def toggle_related(self) -> None:
        """Show or hide the right pane."""
        panes, pane = self._parts.window.panes, self._parts.window.related
        panes.set_shown(pane, not panes.is_shown(pane))

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        self._parts.window.panes.cycle(1)

    def previous_pane(self) -> None:
        """Give the keyboard to the previous pane."""
        self._parts.window.panes.cycle(-1)

    def zoom_in(self) -> None:
        """Make everything larger."""
        self._parts.window.theme.step_zoom(1)

    def zoom_out(self) -> None:
        """Make everything smaller."""
        self._parts.window.theme.step_zoom(-1)

    def zoom_reset(self) -> None:
        """Go back to the normal size."""
        self._parts.window.theme.step_zoom(0)

    def choose_theme(self) -> None:
        """Take the theme whose action is checked."""
        for action_id, choice in THEMES.items():
            if self._parts.actions[action_id].isChecked():
                self._parts.window.theme.set_choice(choice)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or leave it again."""
        window = self._parts.window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def show_shortcuts(self) -> None:
        """Show the sheet of keys."""
        # A sheet that most starts never show.
        from desktop.window.shortcut_sheet import ShortcutSheet  # noqa: PLC0415

        ShortcutSheet(self._parts.window, self._parts.actions).show()

    def quit(self) -> None:
        """Close the window."""
        self._parts.window.close()


STEP_PX: Final = 32
"""How far a key moves the edge of a pane."""
FEATURES: Final = (
    ActionId.COPY_PASSAGE,
    ActionId.CITE,
    ActionId.COPY_LINK,
    ActionId.PRINT,
    ActionId.SETTINGS,
    ActionId.CHANGE_KEYS,
    ActionId.HELP,
    ActionId.FIND,
    ActionId.QUICK_OPEN,
    ActionId.GO_TO_NUMBER,
    ActionId.LENS_ALL,
    ActionId.LENS_ACCOUNT,
    ActionId.LENS_CRITICISM,
    ActionId.LENS_PAIRED,
    ActionId.NEXT_SECTION,
    ActionId.PREVIOUS_SECTION,
    ActionId.NEXT_PASSAGE,
    ActionId.PREVIOUS_PASSAGE,
    ActionId.TOP,
    ActionId.WORKSPACES,
    ActionId.READ_ALOUD,
    ActionId.SPLIT,
    ActionId.SCROLL_TOGETHER,
    ActionId.BACKUPS,
    ActionId.EXPORT_MARKS,
    ActionId.IMPORT_MARKS,
    ActionId.MERGE_MARKS,
    ActionId.HISTORY,
    ActionId.CHANGES,
)
"""Done by modules that are loaded when they are first asked for: ``app.features``."""
COLOURS: Final = {
    ActionId.HIGHLIGHT_YELLOW: Colour.YELLOW,
    ActionId.HIGHLIGHT_GREEN: Colour.GREEN,
    ActionId.HIGHLIGHT_BLUE: Colour.BLUE,
    ActionId.HIGHLIGHT_ROSE: Colour.ROSE,
    ActionId.HIGHLIGHT_VIOLET: Colour.VIOLET,
}
THEMES: Final = {
    ActionId.THEME_SYSTEM: "system",
    ActionId.THEME_LIGHT: "light",
    ActionId.THEME_DARK: "dark",
    ActionId.THEME_SEPIA: "sepia",
    ActionId.THEME_BLACK: "black",
    ActionId.THEME_CONTRAST: "contrast",
}

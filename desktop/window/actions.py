"""The table of actions: the source of menus, buttons, keys and the sheet of keys. Not for doing them."""

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtGui import QKeySequence


class ActionId(StrEnum):
    """Everything that a reader can do by a menu, a key or a button."""

    SEARCH = "search"
    FIND = "find"
    NEXT_HIT = "next-hit"
    PREVIOUS_HIT = "previous-hit"
    BACK = "back"
    FORWARD = "forward"
    BOOKMARK = "bookmark"
    BOOKMARK_SEARCH = "bookmark-search"
    HIGHLIGHT = "highlight"
    HIGHLIGHT_YELLOW = "highlight-yellow"
    HIGHLIGHT_GREEN = "highlight-green"
    HIGHLIGHT_BLUE = "highlight-blue"
    HIGHLIGHT_ROSE = "highlight-rose"
    HIGHLIGHT_VIOLET = "highlight-violet"
    UNDERLINE = "underline"
    NOTE = "note"
    CARET = "caret"
    NEXT_MARK = "next-mark"
    PREVIOUS_MARK = "previous-mark"
    HISTORY = "history"
    CHANGES = "changes"
    EXPORT_MARKS = "export-marks"
    IMPORT_MARKS = "import-marks"
    MERGE_MARKS = "merge-marks"
    BACKUPS = "backups"
    UNDO = "undo"
    REDO = "redo"
    SHOW_CONTENTS = "show-contents"
    SHOW_BOOKMARKS = "show-bookmarks"
    SHOW_PROBLEMS = "show-problems"
    SIDE_BAR = "side-bar"
    RELATED = "related"
    SHOW_STATISTICS = "show-statistics"
    SHOW_TIMELINE = "show-timeline"
    SHOW_PLACES = "show-places"
    GO_TO_NUMBER = "go-to-number"
    NEXT_SECTION = "next-section"
    PREVIOUS_SECTION = "previous-section"
    TOP = "top"
    NEXT_PANE = "next-pane"
    PREVIOUS_PANE = "previous-pane"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    THEME_SYSTEM = "theme-system"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_SEPIA = "theme-sepia"
    THEME_BLACK = "theme-black"
    THEME_CONTRAST = "theme-contrast"
    LENS_ALL = "lens-all"
    LENS_ACCOUNT = "lens-account"
    LENS_CRITICISM = "lens-criticism"
    LENS_PAIRED = "lens-paired"
    FULL_SCREEN = "full-screen"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    COPY_PASSAGE = "copy-passage"
    CITE = "cite"
    COPY_LINK = "copy-link"
    PRINT = "print"
    CHANGE_KEYS = "change-keys"
    SETTINGS = "settings"
    QUICK_OPEN = "quick-open"
    NEW_TAB = "new-tab"
    WORKSPACES = "workspaces"
    SHOW_TRAIL = "show-trail"
    FILTER_CONTENTS = "filter-contents"
    SPLIT = "split"
    SCROLL_TOGETHER = "scroll-together"
    CLOSE_TAB = "close-tab"
    REOPEN_TAB = "reopen-tab"
    NEXT_TAB = "next-tab"
    PREVIOUS_TAB = "previous-tab"
    QUIT = "quit"


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    MARKS = "&Marks"
    VIEW = "&View"
    GO = "&Go"
    HELP = "&Help"


class When(StrEnum):
    """What must hold for an action to be enabled."""

    ALWAYS = "always"
    PAGE = "page"
    HITS = "hits"
    CAN_BACK = "can-back"
    CAN_FORWARD = "can-forward"
    CAN_UNDO = "can-undo"
    CAN_REDO = "can-redo"
    PROBLEMS = "problems"
    TABS = "tabs"
    CAN_REOPEN = "can-reopen"
    SPLIT = "split"


class ActionSpec(NamedTuple):
    """One action. keys: sequences in portable text; the first is shown in menus.

    group: actions of one group exclude each other; checkable ones show a state. gap: a line before it in
    its menu. submenu: the title of the menu within its menu that it stands in. in_text: its keys are single
    letters that work in the text alone.
    """

    id: ActionId
    text: str
    menu: Menu
    icon: str = ""
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    checkable: bool = False
    group: str = ""
    gap: bool = False
    submenu: str = ""
    in_text: bool = False


THEME_MENU: Final = "&Theme"
LENS_MENU: Final = "Pa&ssages"
HIGHLIGHT_MENU: Final = "Highlight &in"
# Plain sequences instead of Qt's standard keys: those bring strangers along (Delete has Ctrl+D on Linux, Back
# has Backspace) or are empty without a desktop environment (FullScreen).
ACTIONS: Final = (
    ActionSpec(ActionId.NEW_TAB, "New &tab", Menu.FILE, "plus", ("Ctrl+T",), When.PAGE),
    ActionSpec(ActionId.REOPEN_TAB, "&Reopen closed tab", Menu.FILE, "", ("Ctrl+Shift+T",), When.CAN_REOPEN),
    ActionSpec(ActionId.CLOSE_TAB, "&Close tab", Menu.FILE, "", ("Ctrl+W",), When.TABS),
    ActionSpec(ActionId.WORKSPACES, "&Workspaces…", Menu.FILE, "", ("Ctrl+Shift+W",), gap=True),
    ActionSpec(ActionId.PRINT, "&Print or save as PDF…", Menu.FILE, "", ("Ctrl+P",), When.PAGE),
    ActionSpec(ActionId.QUIT, "&Quit", Menu.FILE, "", ("Ctrl+Q",), gap=True),
    ActionSpec(ActionId.UNDO, "&Undo", Menu.EDIT, "undo-2", ("Ctrl+Z",), When.CAN_UNDO),
    ActionSpec(ActionId.REDO, "&Redo", Menu.EDIT, "", ("Ctrl+Shift+Z", "Ctrl+Y"), When.CAN_REDO),
    ActionSpec(
        ActionId.COPY_PASSAGE,
        "&Copy passage with citation",
        Menu.EDIT,
        "copy",
        ("Ctrl+Shift+C",),
        When.PAGE,
        gap=True,
    ),
    ActionSpec(ActionId.CITE, "C&ite…", Menu.EDIT, "", ("Ctrl+Shift+E",), When.PAGE),
    ActionSpec(ActionId.COPY_LINK, "Copy &link", Menu.EDIT, "", ("Ctrl+Alt+C",), When.PAGE),
    ActionSpec(ActionId.SEARCH, "&Search", Menu.EDIT, "search", ("Ctrl+L", "Ctrl+Shift+F", "/"), gap=True),
    ActionSpec(ActionId.FIND, "&Find in the text", Menu.EDIT, "", ("Ctrl+F",), When.PAGE),
    ActionSpec(ActionId.NEXT_HIT, "&Next hit", Menu.EDIT, "chevron-down", ("F3", "Ctrl+G"), When.HITS),
    ActionSpec(
        ActionId.PREVIOUS_HIT,
        "&Previous hit",
        Menu.EDIT,
        "chevron-up",
        ("Shift+F3", "Ctrl+Shift+G"),
        When.HITS,
    ),
    ActionSpec(ActionId.SETTINGS, "Se&ttings", Menu.EDIT, "", ("Ctrl+,",), gap=True),
    ActionSpec(
        ActionId.BOOKMARK, "&Bookmark", Menu.MARKS, "bookmark", ("Ctrl+D",), When.PAGE, checkable=True
    ),
    ActionSpec(ActionId.BOOKMARK_SEARCH, "Bookmark this &search", Menu.MARKS, "", ("Ctrl+Shift+D",)),
    ActionSpec(
        *(ActionId.HIGHLIGHT, "&Highlight", Menu.MARKS, "highlighter", ("H",), When.PAGE),
        gap=True,
        in_text=True,
    ),
    *(
        ActionSpec(each, words, Menu.MARKS, "", (key,), When.PAGE, submenu=HIGHLIGHT_MENU, in_text=True)
        for each, words, key in (
            (ActionId.HIGHLIGHT_YELLOW, "&Yellow, solid line", "1"),
            (ActionId.HIGHLIGHT_GREEN, "&Green, dashed line", "2"),
            (ActionId.HIGHLIGHT_BLUE, "&Blue, dotted line", "3"),
            (ActionId.HIGHLIGHT_ROSE, "&Rose, double line", "4"),
            (ActionId.HIGHLIGHT_VIOLET, "&Violet, wavy line", "5"),
        )
    ),
    ActionSpec(ActionId.UNDERLINE, "&Underline", Menu.MARKS, "underline", ("U",), When.PAGE, in_text=True),
    ActionSpec(ActionId.NOTE, "&Note", Menu.MARKS, "pencil", ("N",), When.PAGE, in_text=True),
    ActionSpec(ActionId.EXPORT_MARKS, "&Export marks…", Menu.MARKS, gap=True),
    ActionSpec(ActionId.IMPORT_MARKS, "I&mport marks…", Menu.MARKS),
    ActionSpec(ActionId.MERGE_MARKS, "Mer&ge from another machine…", Menu.MARKS),
    ActionSpec(ActionId.BACKUPS, "B&ackups…", Menu.MARKS),
    ActionSpec(ActionId.CARET, "&Caret in the text", Menu.MARKS, "", ("F7",), When.PAGE, gap=True),
    ActionSpec(ActionId.NEXT_MARK, "Ne&xt mark", Menu.MARKS, "", ("M",), When.PAGE, in_text=True),
    ActionSpec(
        ActionId.PREVIOUS_MARK, "&Previous mark", Menu.MARKS, "", ("Shift+M",), When.PAGE, in_text=True
    ),
    ActionSpec(ActionId.SHOW_CONTENTS, "&Contents", Menu.VIEW, "list-tree", ("Ctrl+1",)),
    ActionSpec(ActionId.FILTER_CONTENTS, "Filt&er the contents", Menu.VIEW, "", ("Ctrl+Alt+F",)),
    ActionSpec(ActionId.SHOW_BOOKMARKS, "&Marks", Menu.VIEW, "bookmark", ("Ctrl+2",)),
    ActionSpec(ActionId.SHOW_PROBLEMS, "&Problems", Menu.VIEW, "triangle-alert", ("Ctrl+3",), When.PROBLEMS),
    ActionSpec(ActionId.SIDE_BAR, "Side b&ar", Menu.VIEW, "panel-left", ("F9",), checkable=True, gap=True),
    ActionSpec(ActionId.RELATED, "&Details", Menu.VIEW, "panel-right", ("Shift+F9",), checkable=True),
    ActionSpec(
        ActionId.SPLIT,
        "Second te&xt",
        Menu.VIEW,
        "columns-2",
        ("Ctrl+\\",),
        When.PAGE,
        checkable=True,
        gap=True,
    ),
    ActionSpec(
        ActionId.SCROLL_TOGETHER,
        "Scroll to&gether",
        Menu.VIEW,
        "move-vertical",
        ("Ctrl+Shift+\\",),
        When.SPLIT,
        checkable=True,
    ),
    ActionSpec(ActionId.ZOOM_IN, "Zoom &in", Menu.VIEW, "zoom-in", ("Ctrl++", "Ctrl+="), gap=True),
    ActionSpec(ActionId.ZOOM_OUT, "Zoom &out", Menu.VIEW, "zoom-out", ("Ctrl+-",)),
    ActionSpec(ActionId.ZOOM_RESET, "&Normal size", Menu.VIEW, "", ("Ctrl+0",)),
    *(
        ActionSpec(each, words, Menu.VIEW, checkable=True, group="theme", submenu=THEME_MENU)
        for each, words in (
            (ActionId.THEME_SYSTEM, "As the &desktop"),
            (ActionId.THEME_LIGHT, "&Light"),
            (ActionId.THEME_DARK, "Dar&k"),
            (ActionId.THEME_SEPIA, "&Sepia"),
            (ActionId.THEME_BLACK, "&Black"),
            (ActionId.THEME_CONTRAST, "High &contrast"),
        )
    ),
    *(
        ActionSpec(each, words, Menu.VIEW, "", (), When.PAGE, True, "lens", submenu=LENS_MENU)
        for each, words in (
            (ActionId.LENS_ALL, "&All"),
            (ActionId.LENS_ACCOUNT, "A&ccount only"),
            (ActionId.LENS_CRITICISM, "C&riticism only"),
            (ActionId.LENS_PAIRED, "&Paired: claim beside counter-claim"),
        )
    ),
    ActionSpec(
        ActionId.FULL_SCREEN, "&Full screen", Menu.VIEW, "maximize", ("F11",), checkable=True, gap=True
    ),
    ActionSpec(ActionId.QUICK_OPEN, "Go to or &do…", Menu.GO, "", ("Ctrl+K",)),
    ActionSpec(ActionId.GO_TO_NUMBER, "Go to n&umber…", Menu.GO, "", ("Ctrl+Alt+G",), When.PAGE),
    ActionSpec(ActionId.BACK, "&Back", Menu.GO, "arrow-left", ("Alt+Left", "Back"), When.CAN_BACK, gap=True),
    ActionSpec(
        ActionId.FORWARD, "&Forward", Menu.GO, "arrow-right", ("Alt+Right", "Forward"), When.CAN_FORWARD
    ),
    ActionSpec(ActionId.SHOW_TRAIL, "Where y&ou were", Menu.GO, "history", ("Alt+Down",), When.PAGE),
    ActionSpec(ActionId.NEXT_SECTION, "N&ext section", Menu.GO, "", ("Alt+PgDown",), When.PAGE, gap=True),
    ActionSpec(ActionId.PREVIOUS_SECTION, "Prev&ious section", Menu.GO, "", ("Alt+PgUp",), When.PAGE),
    ActionSpec(ActionId.TOP, "B&ack to the top", Menu.GO, "", ("Alt+Up",), When.PAGE),
    ActionSpec(
        ActionId.SHOW_STATISTICS,
        "&Statistics",
        Menu.GO,
        "table-2",
        ("Ctrl+Shift+S",),
        When.PAGE,
        gap=True,
    ),
    ActionSpec(ActionId.SHOW_TIMELINE, "&Timeline", Menu.GO, "chart-gantt", ("Ctrl+Shift+L",), When.PAGE),
    ActionSpec(ActionId.SHOW_PLACES, "P&laces", Menu.GO, "earth", ("Ctrl+Shift+M",), When.PAGE),
    ActionSpec(ActionId.NEXT_TAB, "Ne&xt tab", Menu.GO, "", ("Ctrl+Tab", "Ctrl+PgDown"), When.TABS, gap=True),
    ActionSpec(
        ActionId.PREVIOUS_TAB, "Pre&vious tab", Menu.GO, "", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), When.TABS
    ),
    ActionSpec(ActionId.HISTORY, "&History…", Menu.GO, "history", ("Ctrl+H",), gap=True),
    ActionSpec(ActionId.CHANGES, "What has &changed…", Menu.GO, "", ("Ctrl+Shift+H",), When.PAGE),
    ActionSpec(ActionId.NEXT_PANE, "&Next pane", Menu.GO, "", ("F6",), gap=True),
    ActionSpec(ActionId.PREVIOUS_PANE, "&Previous pane", Menu.GO, "", ("Shift+F6",)),
    ActionSpec(ActionId.HELP, "&Help", Menu.HELP, "circle-help", ("F1",)),
    ActionSpec(ActionId.SHORTCUTS, "&Keys", Menu.HELP, "keyboard", ("Ctrl+?",)),
    ActionSpec(ActionId.CHANGE_KEYS, "&Change keys", Menu.HELP),
)


def sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the key sequences of an action, the shown one first."""
    return [QKeySequence(key) for key in spec.keys]


def words_of(spec: ActionSpec) -> str:
    """Return the words of an action as they stand outside menus."""
    within = f"{spec.submenu}: " if spec.submenu else ""
    return (within + spec.text).replace("&", "")

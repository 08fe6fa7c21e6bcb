"""The table of actions: the source of menus, buttons, keys and the sheet of keys. Not for doing them."""

from enum import StrEnum
from typing import Final, NamedTuple

from desktop.language import colon, tr, unmarked
from desktop.window.action_kinds import Menu, When


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
    SHOW_START = "show-start"
    SHOW_STATISTICS = "show-statistics"
    SHOW_TIMELINE = "show-timeline"
    SHOW_PLACES = "show-places"
    GO_TO_NUMBER = "go-to-number"
    NEXT_SECTION = "next-section"
    PREVIOUS_SECTION = "previous-section"
    NEXT_PASSAGE = "next-passage"
    PREVIOUS_PASSAGE = "previous-passage"
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
    READ_ALOUD = "read-aloud"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    COPY_PASSAGE = "copy-passage"
    CITE = "cite"
    COPY_LINK = "copy-link"
    CONTEXT_MENU = "context-menu"
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
    TAB_RIGHT = "tab-right"
    TAB_LEFT = "tab-left"
    WIDEN_PANE = "widen-pane"
    NARROW_PANE = "narrow-pane"
    QUIT = "quit"


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


THEME_MENU: Final = tr("&Theme")
LENS_MENU: Final = tr("Pa&ssages")
HIGHLIGHT_MENU: Final = tr("Highlight &in")
# Plain sequences instead of Qt's standard keys: those bring strangers along (Delete has Ctrl+D on Linux, Back
# has Backspace) or are empty without a desktop environment (FullScreen).
ACTIONS: Final = (
    ActionSpec(ActionId.NEW_TAB, tr("New &tab"), Menu.FILE, "plus", ("Ctrl+T",), When.PAGE),
    ActionSpec(
        ActionId.REOPEN_TAB, tr("&Reopen closed tab"), Menu.FILE, "", ("Ctrl+Shift+T",), When.CAN_REOPEN
    ),
    ActionSpec(ActionId.CLOSE_TAB, tr("&Close tab"), Menu.FILE, "", ("Ctrl+W",), When.TABS),
    ActionSpec(ActionId.WORKSPACES, tr("&Workspaces…"), Menu.FILE, "", ("Ctrl+Shift+W",), gap=True),
    ActionSpec(ActionId.PRINT, tr("&Print or save as PDF…"), Menu.FILE, "", ("Ctrl+P",), When.PAGE),
    ActionSpec(ActionId.QUIT, tr("&Quit"), Menu.FILE, "", ("Ctrl+Q",), gap=True),
    ActionSpec(ActionId.UNDO, tr("&Undo"), Menu.EDIT, "undo-2", ("Ctrl+Z",), When.CAN_UNDO),
    ActionSpec(ActionId.REDO, tr("&Redo"), Menu.EDIT, "", ("Ctrl+Shift+Z", "Ctrl+Y"), When.CAN_REDO),
    ActionSpec(
        ActionId.COPY_PASSAGE,
        tr("&Copy passage with citation"),
        Menu.EDIT,
        "copy",
        ("Ctrl+Shift+C",),
        When.PAGE,
        gap=True,
    ),
    ActionSpec(ActionId.CITE, tr("C&ite…"), Menu.EDIT, "", ("Ctrl+Shift+E",), When.PAGE),
    ActionSpec(ActionId.COPY_LINK, tr("Copy &link"), Menu.EDIT, "", ("Ctrl+Alt+C",), When.PAGE),
    ActionSpec(
        ActionId.SEARCH, tr("&Search"), Menu.EDIT, "search", ("Ctrl+L", "Ctrl+Shift+F", "/"), gap=True
    ),
    ActionSpec(ActionId.FIND, tr("&Find in the text"), Menu.EDIT, "", ("Ctrl+F",), When.PAGE),
    ActionSpec(ActionId.NEXT_HIT, tr("&Next hit"), Menu.EDIT, "chevron-down", ("F3", "Ctrl+G"), When.HITS),
    ActionSpec(
        ActionId.PREVIOUS_HIT,
        tr("&Previous hit"),
        Menu.EDIT,
        "chevron-up",
        ("Shift+F3", "Ctrl+Shift+G"),
        When.HITS,
    ),
    ActionSpec(ActionId.CONTEXT_MENU, tr("What can be &done here"), Menu.EDIT, "", ("Shift+F10",), gap=True),
    ActionSpec(ActionId.SETTINGS, tr("Se&ttings…"), Menu.EDIT, "", ("Ctrl+,",), gap=True),
    ActionSpec(
        ActionId.BOOKMARK, tr("&Bookmark"), Menu.MARKS, "bookmark", ("Ctrl+D",), When.PAGE, checkable=True
    ),
    ActionSpec(ActionId.BOOKMARK_SEARCH, tr("Bookmark this &search"), Menu.MARKS, "", ("Ctrl+Shift+D",)),
    ActionSpec(
        *(ActionId.HIGHLIGHT, tr("&Highlight"), Menu.MARKS, "highlighter", ("H",), When.PAGE),
        gap=True,
        in_text=True,
    ),
    *(
        ActionSpec(each, words, Menu.MARKS, "", (key,), When.PAGE, submenu=HIGHLIGHT_MENU, in_text=True)
        for each, words, key in (
            (ActionId.HIGHLIGHT_YELLOW, tr("&Yellow, solid line"), "1"),
            (ActionId.HIGHLIGHT_GREEN, tr("&Green, dashed line"), "2"),
            (ActionId.HIGHLIGHT_BLUE, tr("&Blue, dotted line"), "3"),
            (ActionId.HIGHLIGHT_ROSE, tr("&Rose, double line"), "4"),
            (ActionId.HIGHLIGHT_VIOLET, tr("&Violet, wavy line"), "5"),
        )
    ),
    ActionSpec(
        ActionId.UNDERLINE, tr("&Underline"), Menu.MARKS, "underline", ("U",), When.PAGE, in_text=True
    ),
    ActionSpec(ActionId.NOTE, tr("&Note"), Menu.MARKS, "pencil", ("N",), When.PAGE, in_text=True),
    ActionSpec(ActionId.EXPORT_MARKS, tr("&Export marks…"), Menu.MARKS, gap=True),
    ActionSpec(ActionId.IMPORT_MARKS, tr("I&mport marks…"), Menu.MARKS),
    ActionSpec(ActionId.MERGE_MARKS, tr("Mer&ge from another machine…"), Menu.MARKS),
    ActionSpec(ActionId.BACKUPS, tr("B&ackups…"), Menu.MARKS),
    ActionSpec(ActionId.CARET, tr("&Caret in the text"), Menu.MARKS, "", ("F7",), When.PAGE, gap=True),
    ActionSpec(ActionId.NEXT_MARK, tr("Ne&xt mark"), Menu.MARKS, "", ("M",), When.PAGE, in_text=True),
    ActionSpec(
        ActionId.PREVIOUS_MARK, tr("&Previous mark"), Menu.MARKS, "", ("Shift+M",), When.PAGE, in_text=True
    ),
    ActionSpec(ActionId.SHOW_CONTENTS, tr("&Contents"), Menu.VIEW, "list-tree", ("Ctrl+1",)),
    ActionSpec(ActionId.FILTER_CONTENTS, tr("Filt&er the contents"), Menu.VIEW, "", ("Ctrl+Alt+F",)),
    ActionSpec(ActionId.SHOW_BOOKMARKS, tr("&Marks"), Menu.VIEW, "bookmark", ("Ctrl+2",)),
    ActionSpec(
        ActionId.SHOW_PROBLEMS, tr("&Problems"), Menu.VIEW, "triangle-alert", ("Ctrl+3",), When.PROBLEMS
    ),
    ActionSpec(
        ActionId.SIDE_BAR, tr("Side b&ar"), Menu.VIEW, "panel-left", ("F9",), checkable=True, gap=True
    ),
    ActionSpec(ActionId.RELATED, tr("&Details"), Menu.VIEW, "panel-right", ("Shift+F9",), checkable=True),
    ActionSpec(ActionId.WIDEN_PANE, tr("&Widen the pane"), Menu.VIEW, "", ("Alt+Shift+Right",)),
    ActionSpec(ActionId.NARROW_PANE, tr("Na&rrow the pane"), Menu.VIEW, "", ("Alt+Shift+Left",)),
    ActionSpec(
        ActionId.SPLIT,
        tr("Second te&xt"),
        Menu.VIEW,
        "columns-2",
        ("Ctrl+\\",),
        When.PAGE,
        checkable=True,
        gap=True,
    ),
    ActionSpec(
        ActionId.SCROLL_TOGETHER,
        tr("Scroll to&gether"),
        Menu.VIEW,
        "move-vertical",
        ("Ctrl+Shift+\\",),
        When.SPLIT,
        checkable=True,
    ),
    ActionSpec(ActionId.ZOOM_IN, tr("Zoom &in"), Menu.VIEW, "zoom-in", ("Ctrl++", "Ctrl+="), gap=True),
    ActionSpec(ActionId.ZOOM_OUT, tr("Zoom &out"), Menu.VIEW, "zoom-out", ("Ctrl+-",)),
    ActionSpec(ActionId.ZOOM_RESET, tr("&Normal size"), Menu.VIEW, "", ("Ctrl+0",)),
    *(
        ActionSpec(each, words, Menu.VIEW, checkable=True, group="theme", submenu=THEME_MENU)
        for each, words in (
            (ActionId.THEME_SYSTEM, tr("As the &desktop")),
            (ActionId.THEME_LIGHT, tr("&Light")),
            (ActionId.THEME_DARK, tr("Dar&k")),
            (ActionId.THEME_SEPIA, tr("&Sepia")),
            (ActionId.THEME_BLACK, tr("&Black")),
            (ActionId.THEME_CONTRAST, tr("High &contrast")),
        )
    ),
    *(
        ActionSpec(each, words, Menu.VIEW, "", (), When.PAGE, True, "lens", submenu=LENS_MENU)
        for each, words in (
            (ActionId.LENS_ALL, tr("&All")),
            (ActionId.LENS_ACCOUNT, tr("A&ccount only")),
            (ActionId.LENS_CRITICISM, tr("C&riticism only")),
            (ActionId.LENS_PAIRED, tr("&Paired: claim beside counter-claim")),
        )
    ),
    ActionSpec(
        ActionId.FULL_SCREEN, tr("&Full screen"), Menu.VIEW, "maximize", ("F11",), checkable=True, gap=True
    ),
    ActionSpec(ActionId.READ_ALOUD, tr("Read alo&ud"), Menu.VIEW, "", ("Ctrl+Alt+R",), When.VOICE, True),
    ActionSpec(ActionId.QUICK_OPEN, tr("Go to or &do…"), Menu.GO, "", ("Ctrl+K",)),
    ActionSpec(ActionId.GO_TO_NUMBER, tr("Go to n&umber…"), Menu.GO, "", ("Ctrl+Alt+G",), When.PAGE),
    ActionSpec(
        ActionId.BACK, tr("&Back"), Menu.GO, "arrow-left", ("Alt+Left", "Back"), When.CAN_BACK, gap=True
    ),
    ActionSpec(
        ActionId.FORWARD, tr("&Forward"), Menu.GO, "arrow-right", ("Alt+Right", "Forward"), When.CAN_FORWARD
    ),
    ActionSpec(ActionId.SHOW_TRAIL, tr("Where y&ou were"), Menu.GO, "history", ("Alt+Down",), When.PAGE),
    ActionSpec(ActionId.NEXT_SECTION, tr("N&ext section"), Menu.GO, "", ("Alt+PgDown",), When.PAGE, gap=True),
    ActionSpec(ActionId.PREVIOUS_SECTION, tr("Prev&ious section"), Menu.GO, "", ("Alt+PgUp",), When.PAGE),
    ActionSpec(ActionId.NEXT_PASSAGE, tr("Next passa&ge"), Menu.GO, "", ("Alt+Shift+PgDown",), When.PAGE),
    ActionSpec(
        ActionId.PREVIOUS_PASSAGE, tr("Previous p&assage"), Menu.GO, "", ("Alt+Shift+PgUp",), When.PAGE
    ),
    ActionSpec(ActionId.TOP, tr("Bac&k to the top"), Menu.GO, "", ("Alt+Up",), When.PAGE),
    ActionSpec(
        ActionId.SHOW_START, tr("Sta&rt page"), Menu.GO, "library", ("Alt+Home",), When.PAGE, gap=True
    ),
    ActionSpec(ActionId.SHOW_STATISTICS, tr("&Statistics"), Menu.GO, "table-2", ("Ctrl+Shift+S",), When.PAGE),
    ActionSpec(ActionId.SHOW_TIMELINE, tr("&Timeline"), Menu.GO, "chart-gantt", ("Ctrl+Shift+L",), When.PAGE),
    ActionSpec(ActionId.SHOW_PLACES, tr("P&laces"), Menu.GO, "earth", ("Ctrl+Shift+M",), When.PAGE),
    ActionSpec(
        ActionId.NEXT_TAB, tr("Ne&xt tab"), Menu.GO, "", ("Ctrl+Tab", "Ctrl+PgDown"), When.TABS, gap=True
    ),
    ActionSpec(
        ActionId.PREVIOUS_TAB, tr("Pre&vious tab"), Menu.GO, "", ("Ctrl+Shift+Tab", "Ctrl+PgUp"), When.TABS
    ),
    ActionSpec(ActionId.TAB_RIGHT, tr("Move tab on&wards"), Menu.GO, "", ("Ctrl+Shift+PgDown",), When.TABS),
    ActionSpec(ActionId.TAB_LEFT, tr("&Move tab back"), Menu.GO, "", ("Ctrl+Shift+PgUp",), When.TABS),
    ActionSpec(ActionId.HISTORY, tr("&History…"), Menu.GO, "history", ("Ctrl+H",), gap=True),
    ActionSpec(ActionId.CHANGES, tr("What has &changed…"), Menu.GO, "", ("Ctrl+Shift+H",), When.PAGE),
    ActionSpec(ActionId.NEXT_PANE, tr("&Next pane"), Menu.GO, "", ("F6",), gap=True),
    ActionSpec(ActionId.PREVIOUS_PANE, tr("&Previous pane"), Menu.GO, "", ("Shift+F6",)),
    ActionSpec(ActionId.HELP, tr("&Help"), Menu.HELP, "circle-help", ("F1",)),
    ActionSpec(ActionId.SHORTCUTS, tr("&Keys"), Menu.HELP, "keyboard", ("Ctrl+?",)),
    ActionSpec(ActionId.CHANGE_KEYS, tr("&Change keys…"), Menu.HELP),
)


def words_of(spec: ActionSpec) -> str:
    """Return the words of an action as they stand outside menus."""
    words = unmarked(spec.text)
    return colon(unmarked(spec.submenu), words) if spec.submenu else words

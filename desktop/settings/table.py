"""The table of what can be set: the source of dialog, command palette and file. Not for values."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.settings.kinds import Amount, Choice, Family, Keys, Switch

THEME: Final = Choice(
    "theme",
    "Theme",
    "system",
    (
        ("system", "As the desktop"),
        ("light", "Light"),
        ("dark", "Dark"),
        ("sepia", "Sepia"),
        ("black", "Black"),
        ("contrast", "High contrast"),
    ),
    "The colours of the window, the text, the charts and the icons.",
)
ZOOM: Final = Amount(
    "zoom",
    "Size of everything",
    100,
    60,
    300,
    10,
    "%",
    "How large text, panes, charts and icons are drawn, all together.",
)
TEXT_FAMILY: Final = Family(
    "text_family",
    "Font of the text",
    "serif",
    (("serif", "Serif (Source Serif)"), ("sans", "Sans serif")),
    "The letters that dossiers are set in; Khmer always has a Khmer font.",
)
TEXT_SIZE: Final = Amount(
    "text_size",
    "Size of the text",
    100,
    50,
    300,
    5,
    "%",
    "How large the text of a dossier is set beside everything else.",
)
READING_WIDTH: Final = Amount(
    "reading_width",
    "Length of a line",
    70,
    55,
    80,
    1,
    "characters",
    "How long a line may grow before it is broken, however wide the window is.",
)
LINE_HEIGHT: Final = Amount(
    "line_height", "Line height", 115, 90, 200, 5, "%", "How far the lines of the text stand apart."
)
PARAGRAPH_SPACING: Final = Amount(
    "paragraph_spacing",
    "Space after a paragraph",
    65,
    0,
    200,
    5,
    "% of a letter’s height",
    "How much room is left before the next paragraph begins.",
)
JUSTIFY: Final = Switch(
    "justify", "Even right edge", False, "Whether lines are stretched so that all end at the same edge."
)
SINGLE_LETTERS: Final = Switch(
    "single_letters",
    "Keys without Ctrl or Alt",
    True,
    "Whether a single letter or sign, such as / for searching, does something outside text fields.",
)
RESTORE_SESSION: Final = Switch(
    "restore_session", "Open where I stopped", True, "Whether the program opens at the last place of reading."
)
KEYS: Final = Keys(
    "keys", "Keys", MappingProxyType({}), "The keys that were changed, by the id of the action."
)

Shown = Choice | Amount | Switch | Family
AnySetting = Shown | Keys


class Group(NamedTuple):
    """Settings that stand together on a page of the dialog."""

    title: str
    settings: tuple[Shown, ...]


GROUPS: Final = (
    Group("Looks", (THEME, ZOOM)),
    Group(
        "Reading",
        (TEXT_FAMILY, TEXT_SIZE, READING_WIDTH, LINE_HEIGHT, PARAGRAPH_SPACING, JUSTIFY),
    ),
    Group("Program", (RESTORE_SESSION, SINGLE_LETTERS)),
)
SETTINGS: Final[tuple[AnySetting, ...]] = (*(each for group in GROUPS for each in group.settings), KEYS)
BY_ID: Final[Mapping[str, AnySetting]] = MappingProxyType({each.id: each for each in SETTINGS})

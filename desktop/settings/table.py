"""The table of what can be set: the source of dialog, command palette and file. Not for values."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import tr
from desktop.settings.kinds import Amount, Choice, Family, Keys, Switch

THEME: Final = Choice(
    "theme",
    tr("Theme"),
    "system",
    (
        ("system", tr("As the desktop")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
        ("sepia", tr("Sepia")),
        ("black", tr("Black")),
        ("contrast", tr("High contrast")),
    ),
    tr("The colours of the window, the text, the charts and the icons."),
)
ZOOM: Final = Amount(
    "zoom",
    tr("Size of everything"),
    100,
    60,
    300,
    10,
    "%",
    tr("How large text, panes, charts and icons are drawn, all together."),
)
TEXT_FAMILY: Final = Family(
    "text_family",
    tr("Font of the text"),
    "serif",
    (("serif", tr("Serif (Source Serif)")), ("sans", tr("Sans serif"))),
    tr("The letters that dossiers are set in; Khmer always has a Khmer font."),
)
TEXT_SIZE: Final = Amount(
    "text_size",
    tr("Size of the text"),
    100,
    50,
    300,
    5,
    "%",
    tr("How large the text of a dossier is set beside everything else."),
)
READING_WIDTH: Final = Amount(
    "reading_width",
    tr("Length of a line"),
    70,
    55,
    80,
    1,
    tr("characters"),
    tr("How long a line may grow before it is broken, however wide the window is."),
)
LINE_HEIGHT: Final = Amount(
    "line_height", tr("Line height"), 115, 90, 200, 5, "%", tr("How far the lines of the text stand apart.")
)
PARAGRAPH_SPACING: Final = Amount(
    "paragraph_spacing",
    tr("Space after a paragraph"),
    65,
    0,
    200,
    5,
    tr("% of a letter’s height"),
    tr("How much room is left before the next paragraph begins."),
)
JUSTIFY: Final = Switch(
    "justify",
    tr("Even right edge"),
    False,
    tr("Whether lines are stretched so that all end at the same edge."),
)
ALOUD_SPEED: Final = Amount(
    "aloud_speed",
    tr("Speed of reading aloud"),
    100,
    50,
    300,
    10,
    "%",
    tr("How fast the text is read aloud, beside the usual speed of the voice."),
)
SINGLE_LETTERS: Final = Switch(
    "single_letters",
    tr("Keys without Ctrl or Alt"),
    True,
    tr("Whether a single letter or sign, such as / for searching, does something outside text fields."),
)
RESTORE_SESSION: Final = Switch(
    "restore_session",
    tr("Open where I stopped"),
    True,
    tr("Whether the program opens at the last place of reading."),
)
LANGUAGE: Final = Choice(
    "language",
    tr("Language"),
    "system",
    (("system", tr("As the system")), ("en", "English"), ("fr", "Français"), ("km", "ខ្មែរ")),
    tr("The language of menus, buttons and messages, from the next start on."),
)
KEYS: Final = Keys(
    "keys", tr("Keys"), MappingProxyType({}), tr("The keys that were changed, by the id of the action.")
)

Shown = Choice | Amount | Switch | Family
AnySetting = Shown | Keys


class Group(NamedTuple):
    """Settings that stand together on a page of the dialog."""

    title: str
    settings: tuple[Shown, ...]


GROUPS: Final = (
    Group(tr("Looks"), (THEME, ZOOM)),
    Group(
        tr("Reading"),
        (TEXT_FAMILY, TEXT_SIZE, READING_WIDTH, LINE_HEIGHT, PARAGRAPH_SPACING, JUSTIFY, ALOUD_SPEED),
    ),
    Group(tr("Program"), (LANGUAGE, RESTORE_SESSION, SINGLE_LETTERS)),
)
SETTINGS: Final[tuple[AnySetting, ...]] = (*(each for group in GROUPS for each in group.settings), KEYS)
BY_ID: Final[Mapping[str, AnySetting]] = MappingProxyType({each.id: each for each in SETTINGS})

"""The colours of the program by role, light and dark; ``themes`` has more. Not for choosing which is on.

Every colour is ``#rrggbb``. Tests hold them to WCAG 2.2: 4.5:1 for text, 3:1 for marks, and to distance
for readers who see fewer colours.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.model.choices import Colour, Stance, Verdict


class Palette(NamedTuple):
    """Named roles.

    window: around the panes. panel: side panes and cards' ground. card: a card on it. paper: behind the
    text. text, muted: on any of these. line: hairlines, no meaning of their own.
    edge: of fields and handles, which must be seen. accent: links and active
    controls; on_accent: text on it. selection, hit, current_hit, highlight: grounds behind text. focus:
    the ring. stance_tints: grounds; stance_texts: words on paper. verdicts: words and signs. series:
    colours of a chart in order; chart_grid: behind them; chart_mark: the article's own figures.
    """

    dark: bool
    window: str
    panel: str
    card: str
    paper: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    selected_text: str
    hover: str
    hit: str
    current_hit: str
    highlight: str
    focus: str
    error: str
    warning: str
    notice: str
    figure_tint: str
    stance_tints: Mapping[Stance, str]
    stance_texts: Mapping[Stance, str]
    verdicts: Mapping[Verdict, str]
    series: tuple[str, ...]
    chart_grid: str
    chart_mark: str


LIGHT: Final = Palette(
    dark=False,
    window="#efece6",
    panel="#f6f4ef",
    card="#fffefb",
    paper="#fdfcf8",
    text="#211f1b",
    muted="#635d54",
    line="#d9d4c9",
    edge="#8a8375",
    accent="#0b5a66",
    on_accent="#ffffff",
    selection="#c5dfe3",
    selected_text="#12211f",
    hover="#e6e9e4",
    hit="#ffe58f",
    current_hit="#ffb84d",
    highlight="#f6efb0",
    focus="#0b6f7d",
    error="#a5281b",
    warning="#7d5200",
    notice="#0b5a66",
    figure_tint="#eef0e6",
    stance_tints=MappingProxyType(
        {Stance.ACCOUNT: "#e3eee7", Stance.CRITICISM: "#f7e5dc", Stance.CONTEXT: "#ebe8e1"}
    ),
    stance_texts=MappingProxyType(
        {Stance.ACCOUNT: "#2a6146", Stance.CRITICISM: "#96401d", Stance.CONTEXT: "#5c574e"}
    ),
    verdicts=MappingProxyType(
        {
            Verdict.AGREES: "#21694a",
            Verdict.DATED: "#7d5200",
            Verdict.DISPUTED: "#a5281b",
            Verdict.PLAUSIBLE: "#245f95",
            Verdict.NOT_VERIFIED: "#655f66",
        }
    ),
    series=("#1f78a8", "#cc5520", "#0a4a3c", "#6a2463", "#8f7c50", "#7566d6"),
    chart_grid="#e3dfd5",
    chart_mark="#211f1b",
)

DARK: Final = Palette(
    dark=True,
    window="#16181a",
    panel="#1b1e20",
    card="#24282a",
    paper="#1f2224",
    text="#e7e3da",
    muted="#a8a399",
    line="#3a3f42",
    edge="#7b8286",
    accent="#82d2dc",
    on_accent="#0d1f22",
    selection="#264c56",
    selected_text="#f4f2ec",
    hover="#2b3033",
    hit="#554200",
    current_hit="#6e4300",
    highlight="#4d4a1c",
    focus="#6cc3cf",
    error="#ff9b8a",
    warning="#e9bd62",
    notice="#82d2dc",
    figure_tint="#2b312d",
    stance_tints=MappingProxyType(
        {Stance.ACCOUNT: "#22352b", Stance.CRITICISM: "#402a20", Stance.CONTEXT: "#2f3133"}
    ),
    stance_texts=MappingProxyType(
        {Stance.ACCOUNT: "#8ecfab", Stance.CRITICISM: "#f0aa84", Stance.CONTEXT: "#b5afa4"}
    ),
    verdicts=MappingProxyType(
        {
            Verdict.AGREES: "#82cfa8",
            Verdict.DATED: "#e9bd62",
            Verdict.DISPUTED: "#ff9b8a",
            Verdict.PLAUSIBLE: "#8bbdf0",
            Verdict.NOT_VERIFIED: "#b9b1bb",
        }
    ),
    series=("#9dcbf7", "#cf8a45", "#52e3a0", "#df5296", "#e6dc62", "#a684ee"),
    chart_grid="#33383b",
    chart_mark="#f4f2ec",
)


class MarkHue(NamedTuple):
    """A colour of the reader's marks. ground, edge: on light paper; dark_edge: on dark paper."""

    ground: str
    edge: str
    dark_edge: str


MARK_HUES: Final[Mapping[Colour, MarkHue]] = MappingProxyType(
    {
        Colour.YELLOW: MarkHue("#ffe88a", "#8a6a00", "#e8c84a"),
        Colour.GREEN: MarkHue("#c4ecc0", "#2c7a3a", "#7ccf86"),
        Colour.BLUE: MarkHue("#c6e0fb", "#2467ad", "#86b9f0"),
        Colour.ROSE: MarkHue("#fbd0d8", "#b3304f", "#f294a8"),
        Colour.VIOLET: MarkHue("#e3d3f8", "#7141b0", "#c3a2ee"),
    }
)

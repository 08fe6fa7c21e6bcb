"""Four more themes beside the light and the dark one, and all of them by name. Not for choosing one."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.model.choices import Stance, Verdict
from desktop.render.palette import DARK, LIGHT, Palette

SEPIA: Final = LIGHT._replace(
    window="#e8dcc4",
    panel="#f0e6d2",
    card="#faf4e6",
    paper="#f6eedc",
    text="#372a1b",
    muted="#67543a",
    line="#d6c7a8",
    edge="#8d7a5a",
    accent="#7a3d0c",
    selection="#e6cda2",
    selected_text="#2a1d0f",
    hover="#e9ddc2",
    hit="#ffd97f",
    current_hit="#ffb24a",
    highlight="#f1e29c",
    focus="#8a4512",
    error="#992417",
    warning="#6f4700",
    notice="#7a3d0c",
    figure_tint="#ece1c6",
    stance_tints=MappingProxyType(
        {Stance.ACCOUNT: "#e0e5cb", Stance.CRITICISM: "#f2d9c3", Stance.CONTEXT: "#e8dec6"}
    ),
    stance_texts=MappingProxyType(
        {Stance.ACCOUNT: "#2c5837", Stance.CRITICISM: "#8a3a17", Stance.CONTEXT: "#5d503c"}
    ),
    verdicts=MappingProxyType(
        {
            Verdict.AGREES: "#235e3d",
            Verdict.DATED: "#6f4700",
            Verdict.DISPUTED: "#992417",
            Verdict.PLAUSIBLE: "#285381",
            Verdict.NOT_VERIFIED: "#5e5355",
        }
    ),
    series=("#1f78a8", "#cc5520", "#0a4a3c", "#6a2463", "#84754c", "#7566d6"),
    chart_grid="#ddcfb2",
    chart_mark="#372a1b",
)

BLACK: Final = DARK._replace(
    window="#000000",
    panel="#000000",
    card="#131516",
    paper="#000000",
    text="#dad6cd",
    muted="#9f9a90",
    line="#2b2f31",
    edge="#6d7275",
    hover="#1d2022",
    selection="#1d4049",
    hit="#4d3b00",
    current_hit="#663e00",
    highlight="#454217",
    figure_tint="#1f2521",
    stance_tints=MappingProxyType(
        {Stance.ACCOUNT: "#182920", Stance.CRITICISM: "#331f16", Stance.CONTEXT: "#222426"}
    ),
    chart_grid="#2a2e30",
    chart_mark="#dad6cd",
)

CONTRAST: Final = DARK._replace(
    window="#000000",
    panel="#000000",
    card="#000000",
    paper="#000000",
    text="#ffffff",
    muted="#dcdcdc",
    line="#9a9a9a",
    edge="#ffffff",
    accent="#ffe45c",
    on_accent="#000000",
    selection="#0a5fd0",
    selected_text="#ffffff",
    hover="#3b3b3b",
    hit="#6e5800",
    current_hit="#9a4600",
    highlight="#5f5f00",
    focus="#6ff0ff",
    error="#ffaca2",
    warning="#ffd24d",
    notice="#7fe3ff",
    figure_tint="#2e2e2e",
    stance_tints=MappingProxyType(
        {Stance.ACCOUNT: "#0d3a24", Stance.CRITICISM: "#4d2412", Stance.CONTEXT: "#333333"}
    ),
    stance_texts=MappingProxyType(
        {Stance.ACCOUNT: "#9ff0c2", Stance.CRITICISM: "#ffbf9e", Stance.CONTEXT: "#e2e2e2"}
    ),
    verdicts=MappingProxyType(
        {
            Verdict.AGREES: "#8df0b8",
            Verdict.DATED: "#ffd24d",
            Verdict.DISPUTED: "#ffaca2",
            Verdict.PLAUSIBLE: "#a5d0ff",
            Verdict.NOT_VERIFIED: "#dccfe0",
        }
    ),
    chart_grid="#4a4a4a",
    chart_mark="#ffffff",
)

PALETTES: Final[Mapping[str, Palette]] = MappingProxyType(
    {"light": LIGHT, "dark": DARK, "sepia": SEPIA, "black": BLACK, "contrast": CONTRAST}
)
"""Every theme by the word of the setting; the sixth, the system's, is the light or the dark one."""

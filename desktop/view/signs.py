"""The pictures that stand beside verdicts and levels, so that colour never speaks alone. Not for words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QColor, QPixmap

from desktop.model.choices import Severity, Verdict
from desktop.model.notice import NoticeLevel
from desktop.render.palette import Palette
from desktop.view.parts.icons import pixmap

VERDICT_ICONS: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: "check",
    Verdict.DATED: "history",
    Verdict.DISPUTED: "equal-not",
    Verdict.PLAUSIBLE: "equal-approximately",
    Verdict.NOT_VERIFIED: "circle-help",
}
LEVEL_ICONS: Final[Mapping[NoticeLevel, str]] = {
    NoticeLevel.INFORMATION: "info",
    NoticeLevel.WARNING: "triangle-alert",
    NoticeLevel.ERROR: "circle-alert",
}
SEVERITY_ICONS: Final[Mapping[Severity, str]] = {
    Severity.WARNING: "triangle-alert",
    Severity.ERROR: "circle-alert",
}
VERDICT_PX: Final = 14
SEVERITY_PX: Final = 16


def verdict_sign(verdict: Verdict, colours: Palette, scale: float) -> QPixmap:
    """Return the sign of a verdict in its colour. scale: device pixels in one pixel."""
    return pixmap(VERDICT_ICONS[verdict], QColor(colours.verdicts[verdict]), VERDICT_PX, scale=scale)


def severity_sign(severity: Severity, colours: Palette, scale: float) -> QPixmap:
    """Return the sign of a problem's severity in its colour. scale: device pixels in one pixel."""
    colour = colours.error if severity is Severity.ERROR else colours.warning
    return pixmap(SEVERITY_ICONS[severity], QColor(colour), SEVERITY_PX, scale=scale)

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


def verdict_sign(verdict: Verdict, colours: Palette, size_px: int = 14) -> QPixmap:
    """Return the sign of a verdict in its colour."""
    return pixmap(VERDICT_ICONS[verdict], QColor(colours.verdicts[verdict]), size_px)


def severity_sign(severity: Severity, colours: Palette, size_px: int = 16) -> QPixmap:
    """Return the sign of a problem's severity in its colour."""
    colour = colours.error if severity is Severity.ERROR else colours.warning
    return pixmap(SEVERITY_ICONS[severity], QColor(colour), size_px)

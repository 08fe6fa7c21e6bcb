"""Labels in the few sizes and tones that the panes use. Not for text that is read at length."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.view.parts.khmer_lines import broken, without_breaks

LARGE: Final = 1.6
TITLE: Final = 1.15
BODY: Final = 1.0
SMALL: Final = 0.9
_ON_THE_RIGHT: Final = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


def scaled_font(scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font in a multiple of its size."""
    font = QApplication.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    font.setWeight(weight)
    return font


def label(
    text: str,
    scale: float = BODY,
    *,
    strong: bool = False,
    muted: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a wrapping label of plain text."""
    made = WrappingLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    # A wrapping label otherwise insists on the width that its text would like to have.
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)  # another policy forgets that the label wraps
    made.setSizePolicy(policy)
    restyle(made, scale, strong=strong)
    if muted:
        made.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return made


def restyle(made: QLabel, scale: float, *, strong: bool = False) -> None:
    """Give a label its font anew, after the program's font changed."""
    if scale != BODY or strong:
        made.setFont(scaled_font(scale, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))


class WrappingLabel(QLabel):
    """A label whose lines may be broken between words of Khmer, too; it tells its text without the breaks."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken = False
        if self.isRightToLeft():
            # Qt sets a label by the direction of its words, away from the rows and fields it belongs to.
            self.setAlignment(_ON_THE_RIGHT)
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = broken(text)
        super().setText(shown)
        if shown != text or self._spoken:
            self.setAccessibleName(text)
            self._spoken = True

    def text(self) -> str:
        return without_breaks(super().text())


class ElidedLabel(QLabel):
    """One line that is cut with an ellipsis where it does not fit; the tooltip holds all of it."""

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(0)
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

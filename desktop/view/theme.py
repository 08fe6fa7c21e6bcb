"""Puts the program's colours and size on Qt: palette, style sheet, scheme. Not for what the colours are.

The one truth of colours is ``render.palette``; every widget reads them from Qt's palette or asks
``palettes.palette_of``, so that a change of theme is one event that all of them get.
"""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.render.palette import Palette
from desktop.render.themes import PALETTES
from desktop.view.dressing import dress_all_anew
from desktop.view.palettes import qt_palette

SYSTEM: Final = "system"
CHOICES: Final = (SYSTEM, *PALETTES)
ZOOM_STEPS: Final = (60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
QT_ARGUMENTS: Final = ("-style", "fusion")
"""For the application: given as arguments, because asking Qt for its style costs 6 ms."""

_GROUND: Final = QPalette.ColorRole.Window
_INK: Final = QPalette.ColorRole.WindowText


class Theme(QObject):
    """The theme and the size of everything, kept on the application."""

    choice_changed = Signal(str)
    zoom_changed = Signal(int)
    _looks_given = Signal()

    def __init__(self, app: QApplication, choice: str = SYSTEM, zoom_percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._zoom_percent = zoom_percent
        self._font = QFont(app.font())
        self._looks_given.connect(self._on_looks_given, Qt.ConnectionType.QueuedConnection)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply(is_first=True)

    @property
    def choice(self) -> str:
        """What the reader chose: one of the themes, or to go with the system."""
        return self._choice

    @property
    def zoom_percent(self) -> int:
        """The size of everything."""
        return self._zoom_percent

    @Slot(str)
    def set_choice(self, choice: str) -> None:
        """Choose a theme, or to go with the system."""
        if choice in CHOICES and choice != self._choice:
            self._choice = choice
            self._apply()
            self.choice_changed.emit(choice)

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Set the size of everything, within the steps."""
        percent = min(max(percent, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if percent != self._zoom_percent:
            self._zoom_percent = percent
            self._apply()
            self.zoom_changed.emit(percent)

    @Slot(int)
    def step_zoom(self, step: int) -> None:
        """Go to the next larger (1) or smaller (-1) size; 0 goes back to 100 percent."""
        self.set_zoom(100 if step == 0 else _neighbour(self._zoom_percent, step))

    def _apply(self, *, is_first: bool = False) -> None:
        if not is_first or self._choice != SYSTEM:
            apply_scheme(self._app, self._choice)
        shown = palette_for(self._app, self._choice)
        palette = qt_palette(shown)
        self._app.setPalette(palette)
        QToolTip.setPalette(palette)
        if not is_first or self._zoom_percent != 100:
            self._app.setFont(_scaled(self._font, self._zoom_percent))
            self._looks_given.emit()
        dress_all_anew(shown, self._zoom_percent, are_any=not is_first)

    @Slot()
    def _on_looks_given(self) -> None:
        """Give font and colours to whatever Qt has not told: it stops at widgets that hold a style sheet."""
        size = self._app.font().key()
        for widget in sorted(QApplication.allWidgets(), key=_depth):
            if not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette) and _is_left_behind(widget):
                widget.setPalette(QPalette())
            if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().key() != size:
                widget.setFont(QFont())

    @Slot(Qt.ColorScheme)
    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == SYSTEM:
            self._apply()


def apply_theme(app: QApplication, choice: str = SYSTEM, zoom_percent: int = 100) -> Theme:
    """Dress the application and keep it dressed as the system changes."""
    return Theme(app, choice, zoom_percent)


def apply_scheme(app: QApplication, choice: str) -> None:
    """Tell Qt the scheme, so that what it draws by itself (title bars, dialogs) goes with it."""
    hints = app.styleHints()
    if choice == SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = PALETTES[choice].dark
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def palette_for(app: QApplication, choice: str) -> Palette:
    """Return the colours of a choice; some systems know no scheme at all and get the light one."""
    if choice == SYSTEM:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return PALETTES["dark" if dark else "light"]
    return PALETTES[choice]


def _is_left_behind(widget: QWidget) -> bool:
    """Tell whether a widget still has the colours of another theme than what it stands in."""
    outer = widget.parentWidget()
    around = outer.palette() if outer is not None and not widget.isWindow() else QApplication.palette()
    mine = widget.palette()
    return any(mine.color(role) != around.color(role) for role in (_GROUND, _INK))


def _depth(widget: QWidget) -> int:
    """Return how many widgets one stands in: a font comes from the outside in."""
    depth, outer = 0, widget.parentWidget()
    while outer is not None:
        depth, outer = depth + 1, outer.parentWidget()
    return depth


def _scaled(font: QFont, percent: int) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        scaled.setPixelSize(round(font.pixelSize() * percent / 100))
    return scaled


def _neighbour(percent: int, step: int) -> int:
    if step > 0:
        return next((one for one in ZOOM_STEPS if one > percent), ZOOM_STEPS[-1])
    return next((one for one in reversed(ZOOM_STEPS) if one < percent), ZOOM_STEPS[0])

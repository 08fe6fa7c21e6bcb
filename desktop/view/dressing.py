"""Puts style sheets on single widgets, new ones when the theme or size changes. Not for their text."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.render.palette import Palette
from desktop.view.palettes import palette_of
from desktop.view.style_sheet import Dress, widget_sheet

_WORN: Final = "dress"
_ZOOM: Final = "zoom_percent"


def dress(widget: QWidget, kind: Dress) -> None:
    """Dress a widget in the present colours and size, and from now on in those to come."""
    widget.setProperty(_WORN, kind.value)
    widget.setStyleSheet(widget_sheet(kind, palette_of(widget), _zoom()))


def dress_scroll_bars(area: QAbstractScrollArea, *, across: bool = False) -> None:
    """Dress the scroll bars of a view, which scrolls sideways only if told to.

    The view itself stays undressed, so that its rows stay cheap.
    """
    dress(area.verticalScrollBar(), Dress.SCROLL_BAR)
    if across:
        dress(area.horizontalScrollBar(), Dress.SCROLL_BAR)
    else:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def dress_all_anew(shown: Palette, zoom_percent: int, *, are_any: bool = True) -> None:
    """Dress every widget that wears a sheet in other colours or another size. are_any: False at the start."""
    _application().setProperty(_ZOOM, zoom_percent)
    for widget in QApplication.allWidgets() if are_any else ():
        worn = widget.property(_WORN)
        if worn:
            widget.setStyleSheet(widget_sheet(Dress(worn), shown, zoom_percent / 100))


def _zoom() -> float:
    kept = _application().property(_ZOOM)
    return kept / 100 if isinstance(kept, int) else 1.0


def _application() -> QCoreApplication:
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("widgets are dressed only while there is an application")
    return app

"""A layout of rows whose cells stand side by side where there is room, else stacked. Not for tables."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from desktop.view.parts.hairline import Hairline
from desktop.view.parts.item_layout import ItemLayout

_GAP_PX: Final = 14
_STACK_GAP_PX: Final = 2
_ROW_GAP_PX: Final = 6
_LINE_PX: Final = 1


class _Row(NamedTuple):
    """Widgets of a row, with the line over it. wide_only: shown only where all stand side by side."""

    cells: tuple[QWidget, ...]
    wide_only: bool
    line: QWidget


class SideBySide(ItemLayout):
    """Columns in shares of the width from ``least_px`` on. Text keeps its full height in either form."""

    def __init__(self, shares: Sequence[float], least_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._shares = tuple(shares)
        self._least_px = least_px
        self._rows: list[_Row] = []
        self.setContentsMargins(0, 2, 0, 2)

    def add_row(self, cells: Sequence[QWidget], *, wide_only: bool = False) -> None:
        """Add a row, as many cells as there are columns."""
        line = Hairline(self._ground)
        for widget in (line, *cells):
            self.addWidget(widget)
        self._rows.append(_Row(tuple(cells), wide_only, line))

    def is_wide(self, width: int) -> bool:
        """Tell whether cells stand side by side at a width."""
        return width >= self._least_px

    def _place(self, room: QRect, *, move: bool) -> int:
        """Return the height of all rows at a width; put them there if asked."""
        wide = self.is_wide(room.width())
        y = room.y()
        shown = [row for row in self._rows if wide or not row.wide_only]
        for row in self._rows if move else ():
            # Shown or hidden once: each change has the layout made anew, which would never end.
            _show(row.cells, row in shown)
            _show((row.line,), row in shown[1:])
        for number, row in enumerate(shown):
            if number:
                y += _ROW_GAP_PX
                if move:
                    row.line.setGeometry(room.x(), y, room.width(), _LINE_PX)
                y += _LINE_PX + _ROW_GAP_PX
            places = self._side_by_side(row, room, y) if wide else self._stacked(row, room, y)
            for cell, place in zip(row.cells, places, strict=True) if move else ():
                cell.setGeometry(place)
            y = max(place.bottom() + 1 for place in places)
        return y - room.y()

    def _side_by_side(self, row: _Row, room: QRect, y: int) -> list[QRect]:
        left = room.width() - _GAP_PX * (len(self._shares) - 1)
        widths = [int(left * share / sum(self._shares)) for share in self._shares]
        places, x = [], room.x()
        for cell, width in zip(row.cells, widths, strict=True):
            places.append(QRect(x, y, width, _height(cell, width)))
            x += width + _GAP_PX
        return places

    def _stacked(self, row: _Row, room: QRect, y: int) -> list[QRect]:
        places = []
        for cell in row.cells:
            height = _height(cell, room.width())
            places.append(QRect(room.x(), y, room.width(), height))
            y += height + (_STACK_GAP_PX if height else 0)
        return places

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = QRect(0, 0, max(width - margins.left() - margins.right(), 1), 0)
        return margins.top() + self._place(room, move=False) + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def minimumSize(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.geometry().width(), 120)))


def _height(cell: QWidget, width: int) -> int:
    # Not the item: one of a hidden widget knows no height.
    layout = cell.layout()
    if layout is None:
        return cell.heightForWidth(width) if cell.hasHeightForWidth() else cell.sizeHint().height()
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()


def _show(widgets: Sequence[QWidget], is_shown: bool) -> None:
    for widget in widgets:
        if widget.isHidden() == is_shown:
            widget.setVisible(is_shown)

"""The legend of a map: a patch of each class, of no value, of a place. Not for the map."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.language import semicolons, tr
from desktop.render.map_colours import land, ramp
from desktop.render.map_spec import MapSpec
from desktop.view.map_paint import hatching
from desktop.view.palettes import palette_of
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.restyling import Restyling

NONE: Final = -1
PLACE: Final = -2
_PATCH_PX: Final = 14


class MapLegend(QWidget):
    """Entries set like words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Legend"))
        self._row = FlowLayout(self, 14)
        self._entries: list[_Entry] = []
        self._restyling = Restyling(self, self._restyle)

    def show_map(self, spec: MapSpec) -> None:
        """Show what the colours of a map mean."""
        for entry in self._entries:
            self._row.removeWidget(entry)
            entry.deleteLater()
        count = len(spec.classes)
        wanted = [(index, words) for index, words in enumerate(spec.classes)]
        if any(spot.code and not spot.words for spot in spec.spots):
            wanted.append((NONE, spec.none))
        if any(not spot.code for spot in spec.spots):
            wanted.append((PLACE, tr("Place")))
        self._entries = [_Entry(klass, count, words, self) for klass, words in wanted]
        for entry in self._entries:
            self._row.addWidget(entry)
            entry.show()
        self.setAccessibleDescription(semicolons(words for _, words in wanted))
        self.updateGeometry()

    def _restyle(self) -> None:
        for entry in self._entries:
            entry.updateGeometry()
        self._row.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)


class _Entry(QWidget):
    def __init__(self, klass: int, count: int, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._klass, self._count, self._words = klass, count, words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _paint_patch(self, painter: QPainter, patch: QRectF) -> None:
        palette = palette_of(self)
        if self._klass == PLACE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.chart_mark))
            painter.drawEllipse(QPointF(patch.center()), 3.5, 3.5)
            return
        painter.setPen(QPen(QColor(palette.muted), 1.0))
        fill = ramp(palette, self._count)[self._klass] if self._klass >= 0 else land(palette)
        painter.setBrush(QColor(fill))
        painter.drawRect(patch)
        if self._klass == NONE:
            painter.save()
            painter.setClipRect(patch)
            painter.drawLines(hatching(patch, 5.0))
            painter.restore()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled_font(SMALL))
        return QSize(
            _PATCH_PX + 7 + metrics.horizontalAdvance(self._words), max(metrics.height(), _PATCH_PX) + 2
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _PATCH_PX) / 2
        first = self.width() - _PATCH_PX if self.isRightToLeft() else 0
        self._paint_patch(painter, QRectF(first + 0.5, top + 0.5, _PATCH_PX - 1, _PATCH_PX - 1))
        painter.setFont(scaled_font(SMALL))
        painter.setPen(self.palette().color(self.foregroundRole()))
        words_room = self.rect().adjusted(_PATCH_PX + 6, 0, 0, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), words_room)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()

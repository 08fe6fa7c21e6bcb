"""Where the marks of a page stand in its document, and their drawing there. Not for making marks."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPolygon

from desktop.model.choices import RecordKind
from desktop.model.mark import Mark, MarkKind
from desktop.model.marking import ShownMark
from desktop.model.place import Place
from desktop.render.mark_look import mark_look
from desktop.view.mark_paint import Band, line_boxes, paint_band, paint_note_sign, with_lanes
from desktop.view.palettes import palette_of
from desktop.view.reader_pane import ReaderPane

_SIGN_ROOM_PX: Final = 22


class MarkBands(QObject):
    """The marks of the page that is shown."""

    def __init__(self, reader: ReaderPane) -> None:
        super().__init__(reader)
        self._reader = reader
        self._shown: tuple[ShownMark, ...] = ()
        self._boxes: dict[tuple[int, int], tuple[QRectF, ...]] = {}
        self._ribbons: tuple[float, ...] = ()
        self._signs: tuple[tuple[float, str], ...] = ()
        self.bands: tuple[Band, ...] = ()

    def show_marks(self, shown: tuple[ShownMark, ...]) -> None:
        """Show other marks."""
        self._shown = shown
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Find the marks in the text anew: it was set again, or its lines were."""
        page_map = self._reader.page_map
        self._boxes = {}
        if page_map is None:
            self.bands, self._ribbons, self._signs = (), (), ()
            return
        colours = palette_of(self._reader)
        bands, ribbons, signs = [], set(), []
        for mark, place, span, standing in self._shown:
            number = page_map.number_of(place.id) if place.dossier == page_map.dossier else -1
            if number < 0:
                continue
            if mark.kind is MarkKind.BOOKMARK:
                ribbons.add(page_map.extent(number)[0])
            elif span is None:
                signs.append((page_map.extent(number)[0], mark.colour))
            else:
                start, end = page_map.position(place.id, span.start), page_map.position(place.id, span.end)
                bands.append(Band(start, end, 0, mark, mark_look(mark.colour, colours), standing))
                if mark.note:
                    signs.append((page_map.line_top(start), mark.colour))
        self.bands = with_lanes(bands)
        self._ribbons, self._signs = tuple(sorted(ribbons)), tuple(sorted(signs))
        self._reader.text.viewport().update()
        self._show_strip()

    def marks_at(self, position: int) -> tuple[Mark, ...]:
        """Return the marks whose words stand at a position, the shortest last."""
        found = [band for band in self.bands if band.start <= position < band.end]
        return tuple(band.mark for band in sorted(found, key=_length, reverse=True))

    def beside(self, way: int) -> Place | None:
        """Return the next mark on the words of another page, forwards or backwards (below 0), and round."""
        page = self._reader.page
        if page is None:
            return None
        orders: dict[str, int] = {anchor.passage: at for at, anchor in enumerate(page.whole)}
        first, last = len(page.before), len(page.before) + len(page.passages)
        ranks = sorted(
            (orders[mark.place.id], mark.span.start)
            for mark in self._shown
            if mark.span is not None and mark.place.id in orders
        )
        before = [one for one in ranks if one[0] < first]
        after = [one for one in ranks if one[0] >= last]
        ring = [*after, *before] if way > 0 else [*before[::-1], *after[::-1]]
        if not ring:
            return None
        rank, at = ring[0]
        return Place(page.dossier, RecordKind.PASSAGE, page.whole[rank].passage, at)

    def _show_strip(self) -> None:
        """Show beside the text where marks are."""
        self._reader.strip.show_layer("marks", self.fractions())

    def fractions(self) -> tuple[tuple[float, str], ...]:
        """Return how far down the document marks stand, 0 to 1, with the colours of their edges."""
        page_map, colours = self._reader.page_map, palette_of(self._reader)
        if page_map is None or not (self.bands or self._ribbons):
            return ()  # to ask for the height sets all lines
        height = self._reader.text.document().size().height()
        if height <= 0:
            return ()
        lines = [(page_map.line_top(band.start) / height, band.look.edge) for band in self.bands]
        ribbons = [(top / height, colours.accent) for top in self._ribbons]
        return tuple(sorted([*lines, *ribbons]))

    def paint(self, painter: QPainter) -> None:
        """Draw what is in sight. painter: in coordinates of the document."""
        text = self._reader.text
        top = text.verticalScrollBar().value()
        bottom = top + text.viewport().height()
        first = text.cursorForPosition(QPoint(0, 0)).block().position()
        last_block = text.cursorForPosition(QPoint(text.viewport().width(), text.viewport().height())).block()
        last = last_block.position() + last_block.length()
        caret = (
            text.textCursor().position() if text.hasFocus() and not text.textCursor().hasSelection() else -1
        )
        for band in self.bands:
            if band.end > first and band.start < last:
                is_current = band.start <= caret < band.end and caret > 0
                paint_band(painter, band, self._lines(band), is_current=is_current)
        self._paint_margins(painter, top, bottom)

    def _lines(self, band: Band) -> tuple[QRectF, ...]:
        key = (band.start, band.end)
        if key not in self._boxes:
            self._boxes[key] = line_boxes(self._reader.text.document(), *key)
        return self._boxes[key]

    def _paint_margins(self, painter: QPainter, top: float, bottom: float) -> None:
        colours = palette_of(self._reader)
        right = self._reader.text.viewport().width() - _SIGN_ROOM_PX
        for height, colour in self._signs:
            if top - 20 < height < bottom:
                paint_note_sign(painter, right, height + 4, mark_look(colour, colours))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        for height in self._ribbons:
            if top - 20 < height < bottom:
                _draw_ribbon(painter, QRect(14, round(height) + 3, 9, 13))


def _length(band: Band) -> int:
    return band.end - band.start


def _draw_ribbon(painter: QPainter, box: QRect) -> None:
    notch = QPoint(box.center().x(), box.bottom() - 3)
    painter.drawPolygon(QPolygon([box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft()]))

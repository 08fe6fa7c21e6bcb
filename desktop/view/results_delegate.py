"""Paints a hit: title and snippet with the words marked, value and verdict, path. Not for finding it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.language import counted, tr
from desktop.model.choices import Verdict
from desktop.model.hit import Hit
from desktop.qtmodel.results_model import Heading, heading_words
from desktop.qtmodel.roles import Role
from desktop.render.hit_words import why_words
from desktop.render.palette import Palette
from desktop.render.words import VERDICT_SHORT
from desktop.view.palettes import palette_of
from desktop.view.parts.direction import write
from desktop.view.parts.kept_layouts import KeptLayouts
from desktop.view.parts.labels import SMALL, scaled_font
from desktop.view.parts.marked_text import Ink, draw, draw_line, lines_needed
from desktop.view.parts.row_ground import paint_row_ground
from desktop.view.parts.row_state import row_state
from desktop.view.signs import verdict_sign

Index = QModelIndex | QPersistentModelIndex
_SIDE_PX: Final = 16
_ABOVE_PX: Final = 8
_SNIPPET_LINES: Final = 2
_PATH_SEPARATOR: Final = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


class ResultsDelegate(QStyledItemDelegate):
    """Fonts, colours and signs are looked up once and again after each change of the theme."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._depth = 1
        self.restyle()

    def show_dossiers(self, are_several: bool) -> None:
        """Name the dossier in each path only where it tells hits apart."""
        self._depth = 0 if are_several else 1

    def restyle(self) -> None:
        """Look up fonts and colours anew."""
        self._colours: Palette = palette_of(self._view)
        mark, text, muted = map(QColor, (self._colours.hit, self._colours.text, self._colours.muted))
        self._title = Ink(scaled_font(1.0, QFont.Weight.DemiBold), text, mark)
        self._body = Ink(scaled_font(SMALL), text, mark)
        self._quiet = Ink(scaled_font(SMALL), muted, mark)
        self._heading_font = scaled_font(SMALL, QFont.Weight.DemiBold)
        self._title_px, self._body_px = _line(self._title.font), _line(self._body.font)
        self._titles = KeptLayouts(self._title, 1)
        self._snippets = KeptLayouts(self._body, _SNIPPET_LINES)
        self._verdicts = {
            verdict: self._body._replace(colour=QColor(colour))
            for verdict, colour in self._colours.verdicts.items()
        }
        scale = self._view.devicePixelRatioF()
        self._signs: dict[Verdict, QPixmap] = {
            verdict: verdict_sign(verdict, self._colours, scale) for verdict in Verdict
        }

    @property
    def least_height_px(self) -> int:
        """How high a row is that has a title and one line below it."""
        return self._title_px + self._body_px + 2 * _ABOVE_PX

    def _small_lines(self, hit: Hit, width: int) -> int:
        snippet = lines_needed(hit.snippet, self._body.font, width - 12, _SNIPPET_LINES)
        return snippet + bool(hit.detail or hit.verdict) + bool(self._foot(hit))

    def _foot(self, hit: Hit) -> str:
        """Return the last line: why it was found where that is not plain to see, and where it stands."""
        path = _PATH_SEPARATOR.join(hit.path[self._depth :])
        return " \N{MIDDLE DOT} ".join(words for words in (why_words(hit), path) if words)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        value = index.data(Role.VALUE)
        rect: QRect = option.rect
        if isinstance(value, Heading):
            self._paint_heading(painter, rect, value)
        else:
            paint_row_ground(painter, option.rect, row_state(option), self._colours)
            self._paint_hit(painter, rect.adjusted(_SIDE_PX, _ABOVE_PX, -_SIDE_PX, -_ABOVE_PX), value)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        words = heading_words(heading)
        about = "~" if heading.about else ""
        count = counted(heading.total)
        if heading.total != heading.shown:
            count = tr("{number} of {total}", number=counted(heading.shown), total=f"{about}{count}")
        room = rect.adjusted(_SIDE_PX, 8, -_SIDE_PX, -2)
        painter.setFont(self._heading_font)
        painter.setPen(self._quiet.colour)
        write(painter, rect, room, words)
        painter.setFont(self._quiet.font)
        if heading.kind is not None:
            write(painter, rect, room, count, Qt.AlignmentFlag.AlignRight)

    def _paint_hit(self, painter: QPainter, room: QRect, hit: Hit) -> None:
        x, y, width = float(room.left()), float(room.top()), float(room.width())
        title = self._titles.layout(hit.title, hit.title_marks, width)
        y = draw(title, painter, x, y, self._title.colour)
        if hit.detail or hit.verdict:
            y = self._paint_detail(painter, QRectF(x, y, width, self._body_px), hit)
        if hit.snippet:
            snippet = self._snippets.layout(hit.snippet, hit.snippet_marks, width)
            y = draw(snippet, painter, x, y, self._body.colour)
        if foot := self._foot(hit):
            draw_line(painter, foot, self._quiet, x, y, width)

    def _paint_detail(self, painter: QPainter, room: QRectF, hit: Hit) -> float:
        x = room.left()
        if hit.verdict is not None:
            sign = self._signs[hit.verdict]
            painter.drawPixmap(round(x), round(room.center().y() - 7), sign)
            ink, words = self._verdicts[hit.verdict], VERDICT_SHORT[hit.verdict]
            draw_line(painter, words, ink, x + 19, room.top(), room.width())
            x += 19 + QFontMetricsF(ink.font).horizontalAdvance(words) + 10
        if hit.detail:
            draw_line(painter, hit.detail, self._body, x, room.top(), room.right() - x)
        return room.bottom()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        value = index.data(Role.VALUE)
        width = self._view.width()
        if isinstance(value, Heading):
            return QSize(width, self._body_px + 18)
        small = self._body_px * self._small_lines(value, width - 2 * _SIDE_PX)
        return QSize(width, self._title_px + small + 2 * _ABOVE_PX)


def _line(font: QFont) -> int:
    return QFontMetrics(font).lineSpacing()

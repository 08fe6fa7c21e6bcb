"""Cuts a print sheet into pages and paints them, always light. Not for choosing what is printed."""

from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

from desktop.render.chart import ChartSpec
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_marks import Ruler
from desktop.render.palette import LIGHT
from desktop.render.printed import CHART, PrintSheet
from desktop.render.style import style_sheet
from desktop.view.charts.chart_paint import paint_chart
from desktop.view.first_letters import join_first_letters
from desktop.view.fonts import FAMILIES, reading_font
from desktop.view.kept_together import keep_together
from desktop.view.parts.khmer_lines import broken_html
from desktop.view.printed_marks import show_marks

BASE_PX: Final = 14
SMALL_PX: Final = 11
PX_AN_INCH: Final = 96
MARGINS_MM: Final = QMarginsF(22, 20, 22, 20)
_HEAD_PX: Final = 34.0
_CHART_WIDTH_PX: Final = 520.0
_SHARPNESS: Final = 3
_ROOM_OVER_CHART_PX: Final = 110.0
_MORE_CSS: Final = "p.chart-title { margin-top: 18px; font-size: 13px; } p.chart { margin: 4px 0 4px 0; }"


class PagedDocument:
    """A sheet laid out for one size of page. Lives on the GUI thread; lengths are pixels of 1/96 inch."""

    def __init__(self, sheet: PrintSheet, page: QPageLayout) -> None:
        self._sheet = sheet
        whole = page.paintRect(QPageLayout.Unit.Inch)
        self._size = QSizeF(whole.width() * PX_AN_INCH, whole.height() * PX_AN_INCH)
        self._body = QRectF(0, _HEAD_PX, self._size.width(), self._size.height() - 2 * _HEAD_PX)
        self._small = QFont("Noto Sans")
        self._small.setPixelSize(SMALL_PX)
        self._document = QTextDocument()
        self._document.setUseDesignMetrics(True)
        self._document.setDocumentMargin(0)
        self._document.setDefaultFont(reading_font(BASE_PX))
        self._document.setDefaultStyleSheet(style_sheet(LIGHT, BASE_PX, FAMILIES) + _MORE_CSS)
        for place, spec in enumerate(sheet.charts):
            self._add_chart(place, spec)
        self._document.setHtml(broken_html(sheet.html))
        join_first_letters(self._document)
        show_marks(self._document, sheet.marked)
        self._document.setPageSize(self._body.size())
        keep_together(self._document)

    @property
    def pages(self) -> int:
        """The number of pages, at least one."""
        return max(1, self._document.pageCount())

    def paint(self, painter: QPainter, number: int, pixels_an_inch: float) -> None:
        """Paint a page (0-based), the painter's origin being the corner of the printable area."""
        painter.save()
        scale = pixels_an_inch / PX_AN_INCH
        painter.scale(scale, scale)
        self._paint_margin_words(painter, number)
        painter.translate(0, self._body.top() - number * self._body.height())
        # What begins the next page may reach a fraction into this one.
        shown = QRectF(0, number * self._body.height(), self._body.width(), self._body.height() - 1)
        painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def print_to(self, device: QPagedPaintDevice, first: int = 0, last: int | None = None) -> bool:
        """Paint pages on a printer or into a file; False where it could not be begun."""
        painter = QPainter()
        if not painter.begin(device):
            return False
        end = self.pages if last is None else min(last + 1, self.pages)
        for number in range(first, end):
            if number > first:
                device.newPage()
            self.paint(painter, number, device.logicalDpiX())
        painter.end()
        return True

    def _paint_margin_words(self, painter: QPainter, number: int) -> None:
        """Paint head and foot: what it is of, which version, and the number of the page."""
        painter.setFont(self._small)
        painter.setPen(QColor(LIGHT.muted))
        width, line = self._size.width(), QFontMetricsF(self._small).height()
        head, foot = QRectF(0, 0, width, line), QRectF(0, self._size.height() - line, width, line)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(head, left, self._sheet.head)
        painter.drawText(foot, left, self._sheet.foot)
        painter.drawText(foot, right, f"{number + 1} / {self.pages}")

    def _add_chart(self, place: int, spec: ChartSpec) -> None:
        width = min(self._body.width(), _CHART_WIDTH_PX)
        image = chart_image(spec, width, self._small)
        most = self._body.height() - _ROOM_OVER_CHART_PX
        if image.height() > most * _SHARPNESS:
            # Too tall for a page with its title: smaller as a whole.
            image.setDevicePixelRatio(image.height() / most)
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(f"{CHART}{place}"), image
        )


def chart_image(spec: ChartSpec, width: float, font: QFont) -> QImage:
    """Return a chart on white, sharp enough for paper; empty where there is nothing to draw."""
    ruler = _ruler(font)
    height = chart_height(spec, width, ruler)
    if height <= 0:
        return QImage()
    image = QImage(round(width * _SHARPNESS), round(height * _SHARPNESS), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    paint_chart(painter, layout_chart(spec, width, height, ruler), LIGHT, QColor("white"), font)
    painter.end()
    return image


def page_layout(size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPageLayout:
    """Return the page that is printed on when no printer says otherwise."""
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, MARGINS_MM, QPageLayout.Unit.Millimeter
    )


def _ruler(font: QFont) -> Ruler:
    bold = QFont(font)
    bold.setBold(True)
    plain, strong = QFontMetricsF(font), QFontMetricsF(bold)

    def width_px(text: str, is_bold: bool) -> float:
        return (strong if is_bold else plain).horizontalAdvance(text) + 1

    return Ruler(width_px, plain.height())

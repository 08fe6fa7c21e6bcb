"""Saves a chart as a picture or document and a series as data. Not for asking where to."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMarginsF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtWidgets import QApplication

from desktop.language import tr
from desktop.render.chart import ChartSpec
from desktop.render.chart_marks import ChartLayout, Ruler
from desktop.render.chart_sheet import chart_sheet
from desktop.render.chart_svg import FONT_PX, PAPER_WHITE, chart_svg
from desktop.render.palette import LIGHT
from desktop.render.series_package import series_csv, series_package
from desktop.render.series_record import SeriesRecord
from desktop.view.charts.chart_paint import paint_chart

_CSS_DPI: Final = 96
_PDF_DPI: Final = 1200


def save_data(record: SeriesRecord, target: Path) -> Path:
    """Write a folder with the CSV and its ``datapackage.json``; return the folder.

    Raises:
        OSError: it cannot be written.
    """
    target.mkdir(parents=True, exist_ok=True)
    name = f"{record.series.id}.csv"
    (target / name).write_text(series_csv(record.series), "utf-8", newline="")
    (target / "datapackage.json").write_text(series_package(record, name), "utf-8")
    return target


def save_svg(spec: ChartSpec, record: SeriesRecord, target: Path) -> Path:
    """Write a drawing with live text.

    Raises:
        OSError: it cannot be written.
    """
    sheet = chart_sheet(spec, record.credit, _ruler(_font()))
    target.write_text(chart_svg(sheet, spec.title, spec.summary), "utf-8")
    return target


def save_png(spec: ChartSpec, record: SeriesRecord, target: Path, scale: int = 2) -> Path:
    """Write a picture; scale: pixels for each of the sheet, 1 to 4.

    Raises:
        OSError: it cannot be written.
    """
    font = _font()
    sheet = chart_sheet(spec, record.credit, _ruler(font))
    image = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER_WHITE))
    image.setText("Title", spec.title)
    image.setText("Description", spec.summary)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _paint(painter, sheet, font)
    painter.end()
    if not QImageWriter(str(target), QByteArray(b"png")).write(image):
        raise OSError(tr("{file} cannot be written", file=target))
    return target


def save_pdf(spec: ChartSpec, record: SeriesRecord, target: Path) -> Path:
    """Write one page of the size of the sheet, its letters embedded as text.

    Raises:
        OSError: it cannot be written.
    """
    font = _font()
    sheet = chart_sheet(spec, record.credit, _ruler(font))
    with target.open("wb"):
        pass
    writer = QPdfWriter(str(target))
    writer.setTitle(spec.title)
    writer.setResolution(_PDF_DPI)
    size = QSizeF(sheet.width, sheet.height) * 72 / _CSS_DPI
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.scale(_PDF_DPI / _CSS_DPI, _PDF_DPI / _CSS_DPI)
    _paint(painter, sheet, font)
    painter.end()
    return target


def saver(form: str) -> Callable[[ChartSpec, SeriesRecord, Path], Path]:
    """Return what saves a form: ``data``, ``svg``, ``pdf`` or ``png`` with its scale, as in ``png2``."""
    if form.startswith("png"):
        scale = int(form.removeprefix("png"))
        return lambda spec, record, target: save_png(spec, record, target, scale)
    if form == "data":
        return lambda _spec, record, target: save_data(record, target)
    return save_svg if form == "svg" else save_pdf


def _paint(painter: QPainter, sheet: ChartLayout, font: QFont) -> None:
    paint_chart(painter, sheet, LIGHT, QColor(PAPER_WHITE), font)


def _font() -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(FONT_PX)
    return font


def _ruler(font: QFont) -> Ruler:
    bold = QFont(font)
    bold.setBold(True)
    plain, strong = QFontMetricsF(font), QFontMetricsF(bold)

    def width_px(text: str, is_strong: bool) -> float:
        return (strong if is_strong else plain).horizontalAdvance(text) + 1

    return Ruler(width_px, plain.height())

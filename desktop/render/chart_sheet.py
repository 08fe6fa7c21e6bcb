"""Sets a chart on a sheet with its title, source, licence and dossier, for saving. Not for a format."""

from collections.abc import Iterator
from typing import Final

from desktop.language import tr
from desktop.render.chart import ChartSpec
from desktop.render.chart_layout import chart_height, layout_chart
from desktop.render.chart_marks import (
    MUTED,
    TEXT,
    Bar,
    Box,
    ChartLayout,
    Dot,
    Label,
    Ruler,
    Stroke,
)
from desktop.render.chart_text import lines_of
from desktop.render.series_record import Credit

SHEET_PX: Final = 720.0
MARGIN_PX: Final = 24.0


def chart_sheet(spec: ChartSpec, credit: Credit, ruler: Ruler) -> ChartLayout:
    """Return the marks of a whole sheet: title, chart, and what it rests on, in lines that fit."""
    width = SHEET_PX - 2 * MARGIN_PX
    title = tuple(lines_of(spec.title, width, ruler, strong=True))
    top = MARGIN_PX + len(title) * ruler.line_px + 10
    height = chart_height(spec, width, ruler)
    chart = layout_chart(spec, width, height, ruler)
    y = top + height + 14
    labels = [
        *_set(title, MARGIN_PX, ruler, TEXT, strong=True),
        *(label._replace(box=_moved(label.box, top)) for label in chart.labels),
    ]
    for words in _credits(credit):
        lines = tuple(lines_of(words, width, ruler))
        labels += _set(lines, y, ruler, MUTED)
        y += len(lines) * ruler.line_px + 2
    return ChartLayout(
        SHEET_PX,
        y + MARGIN_PX,
        _moved(chart.plot, top),
        tuple(_stroke(each, top) for each in chart.grid),
        tuple(Bar(_moved(bar.box, top), bar.ink, bar.fill) for bar in chart.bars),
        tuple(_stroke(each, top) for each in chart.strokes),
        tuple(_dot(each, top) for each in chart.dots),
        tuple(labels),
    )


def _credits(credit: Credit) -> Iterator[str]:
    """Say what the sheet rests on; only where all is from one source the word stands in the singular."""
    sources = tr("Sources: {words}") if "; " in credit.sources else tr("Source: {words}")
    for pattern, words in (
        (sources, credit.sources),
        (tr("Licence: {words}"), credit.licence),
        (tr("Dossier: {words}"), credit.dossier),
    ):
        if words:
            yield pattern.format(words=words)


def _set(lines: tuple[str, ...], y: float, ruler: Ruler, ink: int, *, strong: bool = False) -> list[Label]:
    return [
        Label(
            Box(MARGIN_PX, y + place * ruler.line_px, ruler.width_px(line, strong), ruler.line_px),
            line,
            ink,
            strong,
        )
        for place, line in enumerate(lines)
    ]


def _moved(box: Box, down: float) -> Box:
    return Box(box.x + MARGIN_PX, box.y + down, box.width, box.height)


def _stroke(stroke: Stroke, down: float) -> Stroke:
    return stroke._replace(points=tuple((x + MARGIN_PX, y + down) for x, y in stroke.points))


def _dot(dot: Dot, down: float) -> Dot:
    return dot._replace(x=dot.x + MARGIN_PX, y=dot.y + down)

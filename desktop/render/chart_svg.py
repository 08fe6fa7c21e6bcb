"""Writes placed marks as SVG with live text. Not for placing them or for other formats."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from desktop.render.chart_marks import (
    GRID,
    MARK,
    MUTED,
    PAPER,
    TEXT,
    Bar,
    ChartLayout,
    Dash,
    Dot,
    Fill,
    Label,
    Shape,
    Stroke,
)
from desktop.render.chart_patterns import pattern_of
from desktop.render.contrast import WHITE, readable_on
from desktop.render.palette import LIGHT, Palette
from desktop.render.prose import escape

PAPER_WHITE: Final = WHITE
FONT_PX: Final = 13
_FAMILIES: Final = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_DASHES: Final[Mapping[Dash, str]] = {Dash.SOLID: "", Dash.DASHED: "5 3", Dash.DOTTED: "1.2 2.4"}
_BASELINE: Final = 0.76
"""How far down its box the foot of a letter stands."""


def chart_svg(layout: ChartLayout, title: str, summary: str, palette: Palette = LIGHT) -> str:
    """Return a picture on white; title and summary are what a screen reader says of it."""
    width, height = f"{layout.width:.0f}", f"{layout.height:.0f}"
    body = "\n".join(_marks(layout, _inks(palette)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" font-family="{_FAMILIES}" font-size="{FONT_PX}">\n'
        f"<title>{escape(title)}</title>\n<desc>{escape(summary)}</desc>\n"
        f'<rect width="{width}" height="{height}" fill="{PAPER_WHITE}"/>\n{body}\n</svg>\n'
    )


def _marks(layout: ChartLayout, ink: Callable[[int], str]) -> Iterator[str]:
    for stroke in layout.grid:
        yield _stroke(stroke, ink)
    for bar in layout.bars:
        yield from _bar(bar, ink)
    for stroke in layout.strokes:
        yield _stroke(stroke, ink)
    for dot in layout.dots:
        yield from _dot(dot, ink(dot.ink))
    for label in layout.labels:
        if label.ink == MARK:
            yield _ground(label)
        yield _label(label, ink)


def _inks(palette: Palette) -> Callable[[int], str]:
    named = {
        TEXT: palette.text,
        MUTED: palette.muted,
        GRID: palette.chart_grid,
        MARK: palette.chart_mark,
        PAPER: PAPER_WHITE,
    }
    return lambda ink: named[ink] if ink < 0 else palette.series[ink % len(palette.series)]


def _stroke(stroke: Stroke, ink: Callable[[int], str]) -> str:
    points = " ".join(f"{x:.2f},{y:.2f}" for x, y in stroke.points)
    dashes = f' stroke-dasharray="{_DASHES[stroke.dash]}"' if _DASHES[stroke.dash] else ""
    colour, width = ink(stroke.ink), f"{stroke.width_px:g}"
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}"{dashes}/>'


def _bar(bar: Bar, ink: Callable[[int], str]) -> Iterator[str]:
    colour, box = ink(bar.ink), bar.box
    place = f'x="{box.x:.2f}" y="{box.y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"'
    if bar.fill is Fill.FAINT:
        yield f'<rect {place} fill="{colour}" fill-opacity="0.14"/>'
    elif bar.fill in (Fill.SOLID, Fill.RULED):
        yield f'<rect {place} fill="{colour}"/>'
    else:
        yield f'<rect {place} fill="none" stroke="{colour}" stroke-width="1.2"/>'
    lines = pattern_of(box, bar.fill)
    if lines:
        path = "".join(f"M{x:.2f} {y:.2f}L{end_x:.2f} {end_y:.2f}" for (x, y), (end_x, end_y) in lines)
        pen = PAPER_WHITE if bar.fill is Fill.RULED else colour
        yield f'<path d="{path}" stroke="{pen}" stroke-width="1" fill="none"/>'


def _dot(dot: Dot, colour: str) -> Iterator[str]:
    if dot.radius_px <= 0:
        return
    x, y, radius = dot.x, dot.y, dot.radius_px
    hollow = f'fill="{PAPER_WHITE}" stroke="{colour}" stroke-width="1.6"'
    if dot.shape is Shape.DISC:
        yield _circle(x, y, radius + 0.5, f'fill="{colour}" stroke="{PAPER_WHITE}"')
    elif dot.shape is Shape.SQUARE:
        side = 2 * radius
        yield f'<rect x="{x - radius:.2f}" y="{y - radius:.2f}" width="{side:g}" height="{side:g}" {hollow}/>'
    elif dot.shape is Shape.WEDGE:
        corners = ((x - radius, y - radius), (x + radius, y - radius), (x, y + radius))
        yield _polygon(corners, f'fill="{colour}"')
    elif dot.shape in (Shape.DIAMOND, Shape.TARGET):
        yield _diamond(x, y, radius * 1.3, hollow)
    else:
        yield _circle(x, y, radius, hollow)
    if dot.shape is Shape.HALF:
        half = f"M{x:.2f} {y - radius:.2f}A{radius:g} {radius:g} 0 0 0 {x:.2f} {y + radius:.2f}Z"
        yield f'<path d="{half}" fill="{colour}"/>'
    if dot.shape is Shape.TARGET:
        yield _circle(x, y, 1.2, f'fill="{colour}"')
    if dot.strong:
        yield _circle(x, y, radius + 3.5, f'fill="none" stroke="{colour}" stroke-width="1.6"')


def _circle(x: float, y: float, radius: float, look: str) -> str:
    return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{radius:g}" {look}/>'


def _diamond(x: float, y: float, radius: float, look: str) -> str:
    return _polygon(((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)), look)


def _polygon(corners: Iterable[tuple[float, float]], look: str) -> str:
    return f'<polygon points="{" ".join(f"{a:.2f},{b:.2f}" for a, b in corners)}" {look}/>'


def _ground(label: Label) -> str:
    """Return what keeps lines off a label; a halo of its letters would need what few programs draw."""
    box = label.box
    place = (
        f'x="{box.x - 1:.2f}" y="{box.y + 2:.2f}" width="{box.width + 2:.2f}" height="{box.height - 4:.2f}"'
    )
    return f'<rect {place} rx="3" fill="{PAPER_WHITE}" fill-opacity="0.8"/>'


def _label(label: Label, ink: Callable[[int], str]) -> str:
    colour = ink(label.ink) if label.behind is None else readable_on(ink(label.behind))
    weight = ' font-weight="bold"' if label.strong else ""
    y = label.box.y + label.box.height * _BASELINE
    return f'<text x="{label.box.x:.2f}" y="{y:.2f}" fill="{colour}"{weight}>{escape(label.text)}</text>'

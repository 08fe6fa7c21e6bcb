"""The marks that a chart consists of once placed, in pixels. Not for placing or painting them."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from desktop.model.choices import PointFlag
from desktop.model.ids import FigureId

TEXT: Final = -1
MUTED: Final = -2
GRID: Final = -3
MARK: Final = -4
PAPER: Final = -5
"""Inks beside those of the lines, which are 0 and up; past the palette its colours come round again."""


class Dash(StrEnum):
    """How a stroke is broken."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Fill(StrEnum):
    """How an area is filled: what is not certain is not solid."""

    SOLID = "solid"
    HATCHED = "hatched"
    CROSSED = "crossed"
    RULED = "ruled"
    OUTLINE = "outline"
    FAINT = "faint"


class Shape(StrEnum):
    """The shape of a point."""

    DISC = "disc"
    RING = "ring"
    DIAMOND = "diamond"
    HALF = "half"
    SQUARE = "square"
    TARGET = "target"
    WEDGE = "wedge"


FLAG_SHAPES: Final = {
    PointFlag.PROJECTED: Shape.SQUARE,
    PointFlag.PARTIAL: Shape.HALF,
    PointFlag.UNCERTAIN: Shape.RING,
    PointFlag.DERIVED: Shape.DIAMOND,
}
"""The first flag of a point in this order gives its shape."""

FLAG_FILLS: Final = {
    PointFlag.PROJECTED: Fill.OUTLINE,
    PointFlag.PARTIAL: Fill.HATCHED,
    PointFlag.UNCERTAIN: Fill.CROSSED,
    PointFlag.DERIVED: Fill.RULED,
}
"""The first flag of a bar in this order gives its pattern; each has its own."""


class Box(NamedTuple):
    """A rectangle in pixels from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    def meets(self, other: "Box") -> bool:
        """Tell whether two boxes overlap."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )

    def is_crossed(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        """Tell whether a straight line comes inside (Liang and Barsky's clipping)."""
        (x, y), dx, dy = start, end[0] - start[0], end[1] - start[1]
        first, last = 0.0, 1.0
        for step, room in ((-dx, x - self.x), (dx, self.right - x), (-dy, y - self.y), (dy, self.bottom - y)):
            if step == 0:
                if room <= 0:
                    return False
            elif step < 0:
                first = max(first, room / step)
            else:
                last = min(last, room / step)
        return first < last


class Stroke(NamedTuple):
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    ink: int
    width_px: float = 1.0
    dash: Dash = Dash.SOLID


class Bar(NamedTuple):
    """A filled rectangle."""

    box: Box
    ink: int
    fill: Fill = Fill.SOLID


class Dot(NamedTuple):
    """A point. radius in pixels; strong: the one the reader has chosen."""

    x: float
    y: float
    shape: Shape
    ink: int
    radius_px: float = 3.5
    strong: bool = False


class Label(NamedTuple):
    """Words in a box exactly as wide as they are. behind: the line whose bar they stand on, if they do."""

    box: Box
    text: str
    ink: int = MUTED
    strong: bool = False
    behind: int | None = None


class Spot(NamedTuple):
    """A point that can be pointed at: where, its words, a note below them, the line or figure it is of."""

    x: float
    y: float
    words: str
    note: str = ""
    line: int = 0
    figure: FigureId | None = None


class Ruler(NamedTuple):
    """How text is measured. width_px: of words, in bold where the second argument is true."""

    width_px: Callable[[str, bool], float]
    line_px: float


class ChartLayout(NamedTuple):
    """Everything to be painted, in this order: grid, bars, strokes, dots, labels.

    plot: the area of the data. spots: by date, then by line. along_time: spots grow to the right.
    """

    width: float
    height: float
    plot: Box
    grid: tuple[Stroke, ...] = ()
    bars: tuple[Bar, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    dots: tuple[Dot, ...] = ()
    labels: tuple[Label, ...] = ()
    spots: Sequence[Spot] = ()
    along_time: bool = False


def shape_of(flags: tuple[PointFlag, ...]) -> Shape:
    """Return the shape of a point with some flags."""
    return next((shape for flag, shape in FLAG_SHAPES.items() if flag in flags), Shape.DISC)


def fill_of(flags: tuple[PointFlag, ...]) -> Fill:
    """Return the fill of a bar with some flags."""
    return next((fill for flag, fill in FLAG_FILLS.items() if flag in flags), Fill.SOLID)


def dash_of(line: int, colours: int = 6) -> Dash:
    """Return the dash of a line, so that two of one colour still differ."""
    return (Dash.SOLID, Dash.DASHED, Dash.DOTTED)[line // colours % 3]

"""Reads the shapes of an icon out of the text of its file. Not for SVG at large: what icons are made of.

That is circles, lines, rectangles and paths, all of one stroke. Qt's own reader would bring two libraries
into memory and take a hundredth of a start; it stays the measure of this one, in its tests.
"""

from collections.abc import Iterator
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tan, tau
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

_APART: Final = {ord(letter): f" {letter} " for letter in "aAcChHlLmMvVzZ"} | {ord("-"): " -", ord(","): " "}
_LENGTHS: Final = {"a": 7, "c": 6, "h": 1, "l": 2, "m": 2, "v": 1, "z": 0}


def shapes_of(svg: str) -> Iterator[QPainterPath]:
    """Yield the lines of an icon, in the units of its file."""
    for element in svg.split("<")[2:-1]:
        name, _, rest = element.partition(" ")
        words = rest.split('"')
        given = {key.strip(" ="): value for key, value in zip(words[::2], words[1::2], strict=False)}
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        if name == "path":
            _Pen(shape).follow(given["d"].translate(_APART).split())
        elif name == "circle":
            radius = float(given["r"])
            shape.addEllipse(QPointF(float(given["cx"]), float(given["cy"])), radius, radius)
        elif name == "line":
            shape.moveTo(float(given["x1"]), float(given["y1"]))
            shape.lineTo(float(given["x2"]), float(given["y2"]))
        elif name == "rect":
            edges = QRectF(*(float(given[key]) for key in ("x", "y", "width", "height")))
            shape.addRoundedRect(edges, float(given["rx"]), float(given["rx"]))
        yield shape


class _Pen:
    """Follows the commands of a path; where they are small letters, they count from where it is."""

    def __init__(self, shape: QPainterPath) -> None:
        self._shape = shape
        self._x = self._y = 0.0
        self._begun = (0.0, 0.0)

    def follow(self, words: list[str]) -> None:
        """Draw a path. words: its commands and numbers, one by one."""
        kind, place, is_relative = "", 0, False
        while place < len(words):
            if words[place].isalpha():
                kind, is_relative = words[place].lower(), words[place].islower()
                place += 1
            end = place + _LENGTHS[kind]
            self._step(kind, [float(word) for word in words[place:end]], is_relative)
            # What follows the first point of a move are lines.
            place, kind = end, "l" if kind == "m" else kind

    def _step(self, kind: str, numbers: list[float], is_relative: bool) -> None:
        left, top = (self._x, self._y) if is_relative else (0.0, 0.0)
        if kind == "z":
            self._shape.closeSubpath()
            self._x, self._y = self._begun
        elif kind == "h":
            self._line(left + numbers[0], self._y)
        elif kind == "v":
            self._line(self._x, top + numbers[0])
        elif kind == "l":
            self._line(left + numbers[0], top + numbers[1])
        elif kind == "a":
            self._bend(numbers, left + numbers[5], top + numbers[6])
        elif kind == "c":
            self._x, self._y = left + numbers[4], top + numbers[5]
            self._shape.cubicTo(
                left + numbers[0], top + numbers[1], left + numbers[2], top + numbers[3], self._x, self._y
            )  # fmt: skip
        else:
            self._x, self._y = self._begun = (left + numbers[0], top + numbers[1])
            self._shape.moveTo(self._x, self._y)

    def _line(self, x: float, y: float) -> None:
        self._shape.lineTo(x, y)
        self._x, self._y = x, y

    def _bend(self, numbers: list[float], x: float, y: float) -> None:
        """Draw an arc of a circle to a point, after appendix B.2.4 of SVG 2, in curves of up to 90°."""
        is_large, is_clockwise = bool(numbers[3]), bool(numbers[4])
        half_x, half_y = (x - self._x) / 2, (y - self._y) / 2
        half = hypot(half_x, half_y)
        radius = max(numbers[0], half)
        off = sqrt(max(0.0, (radius / half) ** 2 - 1)) * (1 if is_large == is_clockwise else -1)
        middle_x, middle_y = self._x + half_x + off * half_y, self._y + half_y - off * half_x
        angle = atan2(self._y - middle_y, self._x - middle_x)
        turn = atan2(y - middle_y, x - middle_x) - angle
        turn = turn % tau if is_clockwise else -(-turn % tau)
        parts = ceil(abs(turn) / (pi / 2) - 0.001)
        reach = 4 / 3 * tan(turn / parts / 4) * radius
        for _ in range(parts):
            begin, angle = angle, angle + turn / parts
            end_x, end_y = middle_x + radius * cos(angle), middle_y + radius * sin(angle)
            self._shape.cubicTo(
                self._x - reach * sin(begin), self._y + reach * cos(begin),
                end_x + reach * sin(angle), end_y - reach * cos(angle), end_x, end_y,
            )  # fmt: skip
            self._x, self._y = end_x, end_y

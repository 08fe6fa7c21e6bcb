"""The Equal Earth projection: areas keep their true proportion. Not for reading or drawing shapes.

Bojan Šavrič, Tom Patterson and Bernhard Jenny, "The Equal Earth map projection" (2018). One unit is the
radius of the globe; x grows to the east and y to the south, as on a screen.
"""

from math import asin, cos, radians, sin, sqrt
from typing import Final

Point = tuple[float, float]

_A1: Final = 1.340264
_A2: Final = -0.081106
_A3: Final = 0.000893
_A4: Final = 0.003796
_M: Final = sqrt(3) / 2
WIDTH: Final = 2 * 2.70663
HEIGHT: Final = 2 * 1.31737
"""Of the whole globe."""


def project(longitude: float, latitude: float) -> Point:
    """Return where a point of the globe lies; degrees within -180..180 and -90..90."""
    angle = asin(_M * sin(radians(latitude)))
    square = angle * angle
    sixth = square * square * square
    stretch = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = radians(longitude) * cos(angle) / (_M * stretch)
    y = angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return x, -y

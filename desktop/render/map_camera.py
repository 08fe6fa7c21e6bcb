"""Which part of the plane of a map is seen. Not for what is painted there."""

from typing import Final, NamedTuple, Self

from desktop.render.map_projection import HEIGHT, WIDTH, Point
from desktop.render.map_world import Box

MOST_PX: Final = 9_000.0
"""Pixels for one unit (a radius of the globe) when nearest."""
_MARGIN: Final = 0.96


class Camera(NamedTuple):
    """The point of the plane in the middle of the view, pixels for one unit, and the size of the view."""

    x: float
    y: float
    scale: float
    width_px: float
    height_px: float

    @classmethod
    def on(cls, box: Box, width_px: float, height_px: float) -> Self:
        """Return a view of a whole rectangle."""
        width, height = max(width_px, 1.0), max(height_px, 1.0)
        scale = _MARGIN * min(width / max(box.width, 1e-6), height / max(box.height, 1e-6))
        middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        return cls(*middle, min(scale, MOST_PX), width, height)

    def px(self, point: Point) -> Point:
        """Return where a point of the plane is seen."""
        x = (point[0] - self.x) * self.scale + self.width_px / 2
        return x, (point[1] - self.y) * self.scale + self.height_px / 2

    def plane(self, x_px: float, y_px: float) -> Point:
        """Return the point of the plane that is seen at a pixel."""
        x = (x_px - self.width_px / 2) / self.scale + self.x
        return x, (y_px - self.height_px / 2) / self.scale + self.y

    def zoomed(self, factor: float, x_px: float, y_px: float) -> Self:
        """Return a nearer (or for less than 1 a farther) view; what is seen at a pixel stays there."""
        least = 0.5 * min(self.width_px / WIDTH, self.height_px / HEIGHT)
        scale = min(max(self.scale * factor, least), MOST_PX)
        x, y = self.plane(x_px, y_px)
        moved = self._replace(
            scale=scale,
            x=x - (x_px - self.width_px / 2) / scale,
            y=y - (y_px - self.height_px / 2) / scale,
        )
        return moved.kept_on_globe()

    def panned(self, dx_px: float, dy_px: float) -> Self:
        """Return the view after its picture was pushed by some pixels."""
        moved = self._replace(x=self.x - dx_px / self.scale, y=self.y - dy_px / self.scale)
        return moved.kept_on_globe()

    def resized(self, width_px: float, height_px: float) -> Self:
        """Return the same view in another size: as much of the globe is seen in the tighter direction."""
        before, after = min(self.width_px, self.height_px), min(max(width_px, 1.0), max(height_px, 1.0))
        scale = min(self.scale * after / before, MOST_PX)
        return self._replace(scale=scale, width_px=max(width_px, 1.0), height_px=max(height_px, 1.0))

    def kept_on_globe(self) -> Self:
        """Return the view with its middle on the globe."""
        x = min(max(self.x, -WIDTH / 2), WIDTH / 2)
        return self._replace(x=x, y=min(max(self.y, -HEIGHT / 2), HEIGHT / 2))

    def shows(self, point: Point, margin_px: float = 0.0) -> bool:
        """Tell whether a point is in view."""
        x, y = self.px(point)
        right, bottom = self.width_px - margin_px, self.height_px - margin_px
        return margin_px <= x <= right and margin_px <= y <= bottom

    def centred(self, point: Point) -> Self:
        """Return the view with a point in its middle."""
        return self._replace(x=point[0], y=point[1])

    def seen(self) -> Box:
        """Return the rectangle of the plane that is in view."""
        left, top = self.plane(0.0, 0.0)
        right, bottom = self.plane(self.width_px, self.height_px)
        return Box(left, top, right, bottom)

"""Measures the first paint and the hovering of a large chart for ``bench``. Not part of the program.

Run as a module: draws a chart of ten thousand points and an empty widget of its size in turns and prints, as
JSON, the milliseconds that each took from being made to being painted, and from the pointer's move to the
point shown.
"""

import json
import math
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.model.choices import Drawing, PointFlag
from desktop.render.chart import AxisWords, ChartLine, ChartPoint, ChartSpec
from desktop.view.charts.chart_view import ChartView

POINTS: Final = 10_000
WIDTH_PX: Final = 460
HEIGHT_PX: Final = 290
HOVERS: Final = 40


def large_chart() -> ChartSpec:
    """Return a chart of a wave with a rare uncertain point."""
    points = []
    for day in range(POINTS):
        value = 500 + 400 * math.sin(day / 700) + day * 7919 % 97
        flags = (PointFlag.UNCERTAIN,) if day % 1000 == 500 else ()
        points.append(
            ChartPoint(day, day, day, value, f"{value:.0f}", f"Day {day}: {value:.0f}", flags=flags)
        )
    axis = AxisWords("persons", short_months=("Jan", *("",) * 11))
    return ChartSpec("Many", Drawing.LINE, (ChartLine("All", tuple(points)),), axis=axis)


def painted_ms(app: QApplication, widget: QWidget, began: float) -> float:
    """Show a widget, paint it and return the milliseconds since ``began``."""
    widget.resize(WIDTH_PX, HEIGHT_PX)
    widget.show()
    app.processEvents()
    widget.repaint()
    return (time.perf_counter() - began) * 1000


def hover_ms(widget: QWidget, x: float) -> float:
    """Move the pointer over a widget, paint it and return the milliseconds of both."""
    at = QPointF(x, HEIGHT_PX / 2)
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    began = time.perf_counter()
    QApplication.sendEvent(widget, move)
    widget.repaint()
    return (time.perf_counter() - began) * 1000


def measure(runs: int) -> dict[str, list[float]]:
    """Paint and hover a number of new charts and empty widgets, in turns; the first of each warms up."""
    app = QApplication(sys.argv[:1])
    spec = large_chart()
    found: dict[str, list[float]] = {name: [] for name in ("paint", "floor_paint", "hover", "floor_hover")}
    for run in range(runs + 1):
        for name, make in (("", lambda: ChartView(spec)), ("floor_", QWidget)):
            began = time.perf_counter()
            widget = make()
            widget.setMouseTracking(True)
            paint = painted_ms(app, widget, began)
            hovers = [hover_ms(widget, 40 + 10 * step) for step in range(HOVERS)]
            if run:
                found[f"{name}paint"].append(paint)
                found[f"{name}hover"] += hovers
            widget.hide()
            widget.deleteLater()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]))))

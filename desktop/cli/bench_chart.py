"""Measures how soon a chart of ten thousand points is seen and answers the pointer. Not how it looks."""

import json
import sys
from typing import Final

from desktop.cli.bench_home import bench_home, run_child
from desktop.cli.bench_result import BenchResult, middle, percentile

BAR_MS: Final = 15.0


def bench_chart(runs: int) -> BenchResult:
    """Draw the chart and an empty widget of its size in turns, within one process."""
    with bench_home() as environment:
        command = [sys.executable, "-m", "desktop.app.chart_clock", str(runs)]
        found: dict[str, list[float]] = json.loads(run_child(command, environment))
    return BenchResult(
        "chart",
        middle(found["paint"]),
        "ms (first paint)",
        middle(found["floor_paint"]),
        BAR_MS,
        bar_of="value",
        details=(
            ("fastest ms", min(found["paint"])),
            ("slowest ms", max(found["paint"])),
            ("hover ms", middle(found["hover"])),
            ("hover p99 ms", percentile(found["hover"], 99)),
            ("floor hover ms", middle(found["floor_hover"])),
            ("points", 10_000.0),
            ("runs", float(runs)),
        ),
    )

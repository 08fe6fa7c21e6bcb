"""Measures the memory of the window after opening and a few searches. Not of the compiling process."""

import json
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, run_child, run_probe
from desktop.cli.bench_result import BenchResult, middle

BAR: Final = 1.4
PROPORTIONAL_BAR: Final = 1.5
_MIB: Final = 1024


def bench_memory(runs: int) -> BenchResult:
    """Compare the peak of the real window with that of an empty one with a text browser."""
    ours: list[tuple[float, float]] = []
    floors: list[tuple[float, float]] = []
    with bench_home() as environment:
        compile_builtin(environment)
        run_probe("memory", environment)
        for _ in range(runs):
            ours.append(_mib(run_probe("memory", environment)))
            floors.append(_mib(json.loads(run_child(floor("floor", "memory"), environment))))
    peak, proportional = (middle([each[index] for each in ours]) for index in (0, 1))
    floor_peak, floor_proportional = (middle([each[index] for each in floors]) for index in (0, 1))
    return BenchResult(
        "memory",
        peak,
        "MiB (peak resident)",
        floor_peak,
        BAR,
        details=(("runs", float(runs)),),
        also=(
            BenchResult(
                "memory shared fairly",
                proportional,
                "MiB (proportional, after searching)",
                floor_proportional,
                PROPORTIONAL_BAR,
            ),
        ),
    )


def _mib(found: object) -> tuple[float, float]:
    peak, proportional = found if isinstance(found, list) else (0, 0)
    return float(peak) / _MIB, float(proportional) / _MIB

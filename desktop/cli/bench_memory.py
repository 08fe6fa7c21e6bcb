"""Measures the memory of the window with a dossier open, and after a few searches. Not of compiling."""

import json
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, run_child, run_probe
from desktop.cli.bench_result import BenchResult, middle

BAR: Final = 1.4
PROPORTIONAL_BAR: Final = 1.5
_MIB: Final = 1024


def bench_memory(runs: int) -> BenchResult:
    """Compare the peak of the real window with that of an empty one with a text browser."""
    ours: list[list[float]] = []
    floors: list[list[float]] = []
    with bench_home() as environment:
        compile_builtin(environment)
        run_probe("memory", environment)
        for _ in range(runs):
            ours.append(_mib(run_probe("memory", environment)))
            floors.append(_mib(json.loads(run_child(floor("floor", "memory"), environment))))
    peak, searched, reading = _middles(ours)
    floor_peak, floor_proportional = _middles(floors)
    return BenchResult(
        "memory",
        peak,
        "MiB (peak resident, searches included)",
        floor_peak,
        BAR,
        details=(("runs", float(runs)),),
        also=(
            _proportional("reading", reading, floor_proportional),
            _proportional("after searching", searched, floor_proportional),
        ),
    )


def _proportional(when: str, value: float, floor_value: float) -> BenchResult:
    return BenchResult(f"memory, {when}", value, "MiB (proportional)", floor_value, PROPORTIONAL_BAR)


def _middles(found: list[list[float]]) -> list[float]:
    return [middle(list(each)) for each in zip(*found, strict=True)]


def _mib(found: object) -> list[float]:
    return [float(each) / _MIB for each in found] if isinstance(found, list) else []

"""Measures the time from the start of the process to the first paint. Not for what comes after it."""

import time
from collections.abc import Sequence
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, program, run_child
from desktop.cli.bench_result import BenchResult, middle

BAR: Final = 1.35


def bench_start(runs: int) -> BenchResult:
    """Start the window on the built-in dossier and an empty window with a text browser, in turns."""
    ours: list[float] = []
    floors: list[float] = []
    with bench_home() as environment:
        compile_builtin(environment)
        probed = {**environment, "SASTRA_PROBE": "start"}
        _milliseconds(program(), probed)
        _milliseconds(floor("floor", "start"), environment)
        for _ in range(runs):
            ours.append(_milliseconds(program(), probed))
            floors.append(_milliseconds(floor("floor", "start"), environment))
    return BenchResult(
        "start",
        middle(ours),
        "ms",
        middle(floors),
        BAR,
        details=(("fastest ms", min(ours)), ("fastest floor ms", min(floors)), ("runs", float(runs))),
    )


def _milliseconds(command: Sequence[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    run_child(command, environment)
    return (time.perf_counter() - began) * 1000

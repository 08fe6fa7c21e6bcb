"""Measures the time from the start of the process to the first paint. Not for what comes after it.

Measured is what a reader meets every day: a start after the program was closed, which leaves the first
picture for it. What a start takes that finds none (after a crash, say) is told beside it.
"""

import time
from collections.abc import Sequence
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, program, run_child
from desktop.cli.bench_result import BenchResult, middle
from desktop.paths import FIRST_PICTURE, find_paths

BAR: Final = 1.35


def bench_start(runs: int) -> BenchResult:
    """Start the window on the built-in dossier and an empty window with a text browser, in turns."""
    ours: list[float] = []
    floors: list[float] = []
    unprepared: list[float] = []
    with bench_home() as environment:
        compile_builtin(environment)
        probed = {**environment, "SASTRA_PROBE": "start"}
        run_child(program(), {**environment, "SASTRA_PROBE": "close"})
        picture = find_paths(environment).cache / FIRST_PICTURE
        kept = picture.read_bytes()
        _milliseconds(program(), probed)
        _milliseconds(floor("floor", "start"), environment)
        for _ in range(runs):
            ours.append(_milliseconds(program(), probed))
            floors.append(_milliseconds(floor("floor", "start"), environment))
            picture.unlink()
            unprepared.append(_milliseconds(program(), probed))
            picture.write_bytes(kept)
    return BenchResult(
        "start",
        middle(ours),
        "ms",
        middle(floors),
        BAR,
        details=(
            ("fastest ms", min(ours)),
            ("fastest floor ms", min(floors)),
            ("fastest ratio", min(ours) / min(floors)),
            ("ms without a kept picture", middle(unprepared)),
            ("runs", float(runs)),
        ),
    )


def _milliseconds(command: Sequence[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    run_child(command, environment)
    return (time.perf_counter() - began) * 1000

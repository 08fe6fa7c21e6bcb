"""Measures the time from the start of the process to the first paint. Not for what comes after it.

Measured is what a reader meets every day: a start after the program was closed, which leaves the first
picture for it. What a start takes that finds none (after a crash, say) is told beside it.
"""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, program, run_child
from desktop.cli.bench_result import BenchResult, middle
from desktop.paths import FIRST_PICTURE, find_paths

BAR: Final = 1.35
TABS_BAR: Final = 1.3


def bench_start(runs: int) -> BenchResult:
    """Start the window on the built-in dossier and an empty window with a text browser, in turns."""
    ours: list[float] = []
    floors: list[float] = []
    unprepared: list[float] = []
    tabbed: list[float] = []
    with bench_home() as environment:
        compile_builtin(environment)
        probed = {**environment, "SASTRA_PROBE": "start"}
        run_child(program(), {**environment, "SASTRA_PROBE": "close"})
        picture = find_paths(environment).cache / FIRST_PICTURE
        kept = picture.read_bytes()
        tabs = _with_tabs(environment)
        _milliseconds(program(), probed)
        _milliseconds(program(), {**tabs, "SASTRA_PROBE": "start"})
        _milliseconds(floor("floor", "start"), environment)
        for _ in range(runs):
            ours.append(_milliseconds(program(), probed))
            floors.append(_milliseconds(floor("floor", "start"), environment))
            tabbed.append(_milliseconds(program(), {**tabs, "SASTRA_PROBE": "start"}))
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
        also=(BenchResult("start with four tabs", middle(tabbed), "ms", middle(floors), TABS_BAR),),
    )


def _with_tabs(environment: dict[str, str]) -> dict[str, str]:
    """Return the environment of a second home in the first one, left with four tabs open."""
    own = {**environment, "SASTRA_HOME": str(Path(environment["SASTRA_HOME"]) / "tabs")}
    compile_builtin(own)
    run_child(program(), {**own, "SASTRA_PROBE": "tabs"})
    return own


def _milliseconds(command: Sequence[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    run_child(command, environment)
    return (time.perf_counter() - began) * 1000

"""Measures how fast made text becomes an index, beside SQLite's own in the same run. Not reading YAML."""

import json
import os
import tempfile
from pathlib import Path
from typing import Final

from desktop.cli.bench_adding import bench_adding
from desktop.cli.bench_fts import build_plain
from desktop.cli.bench_home import PACKAGE, run_child
from desktop.cli.bench_library import vocabulary_of
from desktop.cli.bench_made import command, put_down
from desktop.cli.bench_result import BenchResult, middle
from desktop.paths import find_paths

BAR: Final = 0.5
SPEED_BAR: Final = 10.0
MEMORY_BAR_MB: Final = 400.0


def bench_index(passages: int, runs: int) -> BenchResult:
    """Index the same made text in turns with the engine and with a plain FTS5 table.

    Ours is timed as :mod:`desktop.cli.bench_made` tells, starting its processes included; of the plain table
    the inserting alone is timed, of rows that stand in memory, and the commit.
    """
    ours: list[list[float]] = []
    floors: list[float] = []
    with tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        folder = Path(scratch) / "made"
        folder.mkdir()
        megabytes = put_down(vocabulary_of(find_paths(os.environ)), passages, folder)
        environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
        for number in range(runs):
            building = command(folder, Path(scratch) / f"index-{number}")
            ours.append(json.loads(run_child(building, environment)))
            floors.append(build_plain(Path(scratch) / f"plain-{number}", passages, environment)[1])
    speed = megabytes / middle([took for took, *_ in ours])
    _, size, memory, processes = ours[-1]
    name = f"build of {passages:,} passages"
    return BenchResult(
        f"{name}, text to index",
        speed,
        "MB/s of text",
        megabytes / middle(floors),
        BAR,
        at_least=True,
        details=(
            ("MB of text", megabytes),
            ("index, share of text", size / 1e6 / megabytes),
            ("processes that make entries", processes),
            ("runs", float(runs)),
        ),
        also=(
            BenchResult("speed alone", speed, "MB/s of text", 0.0, SPEED_BAR, "value", at_least=True),
            BenchResult("memory of all its processes", memory, "MB", 0.0, MEMORY_BAR_MB, "value"),
            bench_adding(passages, runs),
        ),
    )

"""``sastra bench start|desk|search|chart|build|memory|quality``: measures beside a floor in the same run.

A floor is the least that the same work can cost here and now: an empty window, an empty list, a plain
build. On a noisy machine the ratio of the two says more than either. Exit status: 0 if the bar is held, 1
if not, 2 if the arguments make no sense.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from desktop.cli.bench_build import bench_build
from desktop.cli.bench_chart import bench_chart
from desktop.cli.bench_desk import bench_desk
from desktop.cli.bench_engine import bench_engine
from desktop.cli.bench_index import bench_index
from desktop.cli.bench_memory import bench_memory
from desktop.cli.bench_quality import bench_quality, quality_table
from desktop.cli.bench_result import BenchResult, result_object, result_table
from desktop.cli.bench_search import bench_search
from desktop.cli.bench_start import bench_start
from desktop.model.errors import SastraError

LEAST_RUNS: Final = {"start": 11, "desk": 3, "chart": 15, "search": 3, "build": 3, "memory": 5}
_BENCHES: Final[dict[str, Callable[[int], BenchResult]]] = {
    "start": bench_start,
    "desk": bench_desk,
    "search": bench_search,
    "chart": bench_chart,
    "build": bench_build,
    "memory": bench_memory,
}
_MADE: Final[dict[str, Callable[[int, int], BenchResult]]] = {"search": bench_engine, "build": bench_index}


def run(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="sastra bench", description="Measure the program beside a floor in the same run."
    )
    parser.add_argument("name", choices=sorted([*_BENCHES, "quality"]), help="what to measure")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--runs", type=int, default=0, metavar="N", help="runs of each, interleaved")
    parser.add_argument(
        "--passages", type=int, default=0, metavar="N", help="search or build: the engine, in a made library"
    )
    parser.add_argument("folder", nargs="?", type=Path, help="quality: a test collection")
    found = parser.parse_args(arguments)
    if found.name == "quality":
        return _quality(found.folder, found.json)
    runs = found.runs if found.runs > 0 else LEAST_RUNS[found.name]
    try:
        made = _MADE.get(found.name) if found.passages > 0 else None
        result = made(found.passages, runs) if made else _BENCHES[found.name](runs)
    except SastraError as error:
        sys.stderr.write(f"sastra: {error} {error.remedy}".rstrip() + "\n")
        return 1
    print(json.dumps(result_object(result), ensure_ascii=False) if found.json else result_table(result))
    return 0 if result.holds else 1


def _quality(folder: Path | None, in_json: bool) -> int:
    if folder is None:
        sys.stderr.write("sastra: bench quality needs the folder of a test collection\n")
        return 2
    try:
        found = bench_quality(folder)
    except SastraError as error:
        sys.stderr.write(f"sastra: {error} {error.remedy}".rstrip() + "\n")
        return 1
    as_json = {"ours": found.ours._asdict(), "plain": found.plain._asdict(), "queries": found.queries}
    print(json.dumps(as_json) if in_json else quality_table(found))
    return 0 if found.holds else 1

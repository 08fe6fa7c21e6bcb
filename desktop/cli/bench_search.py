"""Measures how long a key in the search field takes until its results are painted. Not the engine alone."""

import json
from typing import Final

from desktop.cli.bench_home import bench_home, compile_builtin, floor, run_child, run_probe
from desktop.cli.bench_queries import QUERIES
from desktop.cli.bench_result import BenchResult, middle, percentile

BAR_MS: Final = 16.0


def bench_search(runs: int) -> BenchResult:
    """Type every query into the real window, and the same keys into a bare line over an empty list."""
    ours: list[float] = []
    floors: list[float] = []
    firsts: list[float] = []
    text = json.dumps(QUERIES)
    with bench_home() as environment:
        compile_builtin(environment)
        for _ in range(runs):
            times = _times(run_probe("search", environment, text))
            firsts += times[:1]
            ours += times
            floors += _times(json.loads(run_child(floor("floor_search"), environment, text)))
    return BenchResult(
        "search",
        percentile(ours, 99),
        "ms (p99 of a key)",
        percentile(floors, 99),
        BAR_MS,
        bar_of="value",
        details=(
            ("median ms", middle(ours)),
            ("slowest ms", max(ours)),
            ("first key, struck at once, ms", middle(firsts)),
            ("median floor ms", middle(floors)),
            ("keys", float(len(ours))),
            ("queries", float(len(QUERIES))),
        ),
    )


def _times(found: object) -> list[float]:
    return [float(one) for one in found] if isinstance(found, list) else []

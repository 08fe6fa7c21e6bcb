"""Measures keys in a made library of any size: the engine with its snippets, then the window. No building."""

import json
import os
import time
from collections.abc import Sequence
from typing import Final

from desktop.cli.bench_fts import build_plain, search_plain
from desktop.cli.bench_home import run_probe
from desktop.cli.bench_keys import keystrokes, queries
from desktop.cli.bench_large import large_home
from desktop.cli.bench_library import Made, made_library, vocabulary_of
from desktop.cli.bench_result import BenchResult, middle, percentile
from desktop.model.hit import IN_SIGHT
from desktop.paths import find_paths
from desktop.search.engine import SearchEngine

BAR_MS: Final = 16.0
PAINTED_BAR_MS: Final = 33.0
_FLOOR_KEYS: Final = 150
_SLOWEST: Final = 5


def bench_engine(passages: int, runs: int) -> BenchResult:
    """Type a log of queries at the engine and into the real window over the same library.

    The plain index answers a regular sample of the same keys.
    """
    paths = find_paths(os.environ)
    made = made_library(paths, passages)
    log = queries(vocabulary_of(paths))
    typed = list(keystrokes(log))
    times = _answered(made, typed, runs)
    ours = [one for found in times.values() for one in found[1:]]
    target = made.folder / "plain.sqlite"
    environment = dict(os.environ)
    build_plain(target, passages, environment)
    floors = search_plain(target, typed[:: max(1, len(typed) // _FLOOR_KEYS)], environment)
    slowest = sorted(times, key=lambda text: -middle(times[text]))[:_SLOWEST]
    return BenchResult(
        f"search of {passages:,} passages",
        percentile(ours, 99),
        "ms (p99 of a key)",
        percentile(floors, 99),
        BAR_MS,
        bar_of="value",
        details=(
            ("median ms", middle(ours)),
            ("slowest ms", max(ours)),
            ("plain FTS5 median ms", middle(floors)),
            ("keys", float(len(ours))),
            ("MB of text", made.text_mb),
            ("index, share of text", made.index_mb / made.text_mb),
            *((f"median ms of {text}", middle(times[text])) for text in slowest),
        ),
        also=(_painted(made, log),),
    )


def _answered(made: Made, typed: Sequence[str], runs: int) -> dict[str, list[float]]:
    """Ask the engine for each text in turn; return the milliseconds of every round by text.

    As in the window the best 50 are ranked and the rows in sight made at once, with marks and snippets.
    """
    engine = SearchEngine.open(made.folder)
    times: dict[str, list[float]] = {}
    try:
        for _ in range(runs + 1):  # the first round warms what any reader's session has warm
            for text in typed:
                began = time.perf_counter()
                engine.search(text, first=IN_SIGHT)
                times.setdefault(text, []).append((time.perf_counter() - began) * 1000)
    finally:
        engine.close()
    return times


def _painted(made: Made, log: tuple[str, ...]) -> BenchResult:
    """Type the same keys into the search field of the window and wait for each answer to be painted."""
    with large_home(made) as environment:
        found = run_probe("search", environment, json.dumps(log))
    times = [float(one) for one in found] if isinstance(found, list) else []
    return BenchResult(
        "the same keys until the list is painted",
        percentile(times, 99),
        "ms (p99 of a key)",
        0.0,
        PAINTED_BAR_MS,
        bar_of="value",
        details=(
            ("median ms", middle(times)),
            ("slowest ms", max(times)),
            ("keys", float(len(times))),
        ),
    )

"""Measures the engine with its snippets, key by key, in a made library of any size. Not the window."""

import os
import time
from typing import Final

from desktop.cli.bench_fts import build_plain, search_plain
from desktop.cli.bench_keys import keystrokes, queries
from desktop.cli.bench_library import made_library, vocabulary_of
from desktop.cli.bench_result import BenchResult, middle, percentile
from desktop.paths import find_paths
from desktop.search.engine import SearchEngine

BAR_MS: Final = 16.0
_FLOOR_KEYS: Final = 150
_SLOWEST: Final = 5


def bench_engine(passages: int, runs: int) -> BenchResult:
    """Type a log of queries at the engine; the plain index answers a regular sample of the same keys."""
    paths = find_paths(os.environ)
    made = made_library(paths, passages)
    typed = list(keystrokes(queries(vocabulary_of(paths))))
    engine = SearchEngine.open(made.folder)
    times: dict[str, list[float]] = {}
    try:
        for _ in range(runs + 1):  # the first round warms what any reader's session has warm
            for text in typed:
                began = time.perf_counter()
                engine.search(text)
                times.setdefault(text, []).append((time.perf_counter() - began) * 1000)
    finally:
        engine.close()
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
    )

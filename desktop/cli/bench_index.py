"""Measures how fast made text becomes an index, beside SQLite's own in the same run. Not reading YAML."""

import os
import resource
import tempfile
import time
from pathlib import Path
from typing import Final

from desktop.cli.bench_corpus import documents
from desktop.cli.bench_fts import build_plain
from desktop.cli.bench_library import vocabulary_of
from desktop.cli.bench_result import BenchResult, middle
from desktop.library.index import IndexWriter
from desktop.paths import find_paths

BAR: Final = 0.5


def bench_index(passages: int, runs: int) -> BenchResult:
    """Index the same made text in turns with the engine and with a plain FTS5 table."""
    made = list(documents(vocabulary_of(find_paths(os.environ)), passages))
    megabytes = sum(len(f"{one.title} {one.body}".encode()) for each in made for one in each) / 1e6
    ours: list[float] = []
    floors: list[float] = []
    size = 0
    with tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        for number in range(runs):
            folder = Path(scratch) / f"index-{number}"
            writer = IndexWriter.open(folder)
            began = time.perf_counter()
            for each in made:
                writer.replace(each[0].dossier, each)
            writer.commit()
            ours.append(time.perf_counter() - began)
            writer.close()
            size = sum(file.stat().st_size for file in folder.iterdir())
            floors.append(build_plain(Path(scratch) / f"plain-{number}", passages, dict(os.environ))[1])
    return BenchResult(
        f"build of {passages:,} passages",
        megabytes / middle(ours),
        "MB/s of text",
        megabytes / middle(floors),
        BAR,
        at_least=True,
        details=(
            ("MB of text", megabytes),
            ("index, share of text", size / 1e6 / megabytes),
            ("peak memory MB, all text in it", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000),
            ("runs", float(runs)),
        ),
    )

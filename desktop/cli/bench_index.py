"""Measures how fast made text becomes an index, beside SQLite's own in the same run. Not reading YAML."""

import os
import resource
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.cli.bench_adding import bench_adding
from desktop.cli.bench_corpus import documents
from desktop.cli.bench_fts import build_plain
from desktop.cli.bench_library import vocabulary_of
from desktop.cli.bench_result import BenchResult, middle
from desktop.library.document import Document
from desktop.library.index import IndexWriter
from desktop.paths import find_paths

BAR: Final = 0.5
SPEED_BAR: Final = 10.0
MEMORY_BAR_MB: Final = 400.0


def bench_index(passages: int, runs: int) -> BenchResult:
    """Index the same made text in turns with the engine and with a plain FTS5 table."""
    made = list(documents(vocabulary_of(find_paths(os.environ)), passages))
    megabytes = sum(len(f"{one.title} {one.body}".encode()) for each in made for one in each) / 1e6
    text_in_memory = _peak_mb()
    ours: list[float] = []
    floors: list[float] = []
    size = 0
    with tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        for number in range(runs):
            seconds, size = _indexed(made, Path(scratch) / f"index-{number}")
            ours.append(seconds)
            floors.append(build_plain(Path(scratch) / f"plain-{number}", passages, dict(os.environ))[1])
    memory = _peak_mb() - text_in_memory
    speed = megabytes / middle(ours)
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
            ("runs", float(runs)),
        ),
        also=(
            BenchResult("speed alone", speed, "MB/s of text", 0.0, SPEED_BAR, "value", at_least=True),
            BenchResult("memory above that of the text", memory, "MB", 0.0, MEMORY_BAR_MB, "value"),
            bench_adding(passages, runs),
        ),
    )


def _indexed(made: Sequence[Sequence[Document]], folder: Path) -> tuple[float, int]:
    """Index everything; return the seconds and the bytes of the index."""
    writer = IndexWriter.open(folder)
    began = time.perf_counter()
    for each in made:
        writer.replace(each[0].dossier, each)
    writer.commit()
    seconds = time.perf_counter() - began
    writer.close()
    return seconds, sum(file.stat().st_size for file in folder.iterdir())


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000

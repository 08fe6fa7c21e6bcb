"""Measures when a dossier added to a large library is found. Not how fast many are compiled."""

import os
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from desktop.cli.bench_home import LONGEST_S, program
from desktop.cli.bench_large import large_home
from desktop.cli.bench_library import made_library
from desktop.cli.bench_result import BenchResult, middle
from desktop.model.errors import SastraError
from desktop.paths import find_paths
from desktop.search.engine import SearchEngine

BAR_S: Final = 2.0
_PASSAGES: Final = 300
_POLL_S: Final = 0.01
_HEAD: Final = """dossier: {{id: {name}, title: Added, language: en, version: "1", updated: "2026-01-01",
  authors: [Bench], licence: MIT, description: A dossier that is added.}}
sections:
- id: all
  title: All
  passages:
"""
_TEXT: Final = "An envoy of the region went to the council with a treaty that nobody had asked for. " * 4


def bench_adding(passages: int, runs: int) -> BenchResult:
    """Add one dossier after the other to a made library, as the window does, and ask for it meanwhile."""
    made = made_library(find_paths(os.environ), passages)
    with large_home(made) as environment, tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        library = find_paths(environment).library
        times = []
        for number in range(runs):
            folder = _written(Path(scratch) / f"added-{number}")
            times.append(_until_found(folder, library, environment))
    return BenchResult(
        f"a dossier of {_PASSAGES} passages added to {passages:,} is found",
        middle(times),
        "s",
        0.0,
        BAR_S,
        bar_of="value",
        details=(("slowest s", max(times)), ("runs", float(runs))),
    )


def _until_found(folder: Path, library: Path, environment: dict[str, str]) -> float:
    engine = SearchEngine.open(library)
    command = program("compile", "--library", str(library), str(folder))
    began = time.perf_counter()
    try:
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as child:
            while not _is_found(folder.name, engine):
                if time.perf_counter() - began > LONGEST_S or child.poll():
                    raise SastraError("A dossier that was added is not found.")
                with suppress(subprocess.TimeoutExpired):
                    child.wait(_POLL_S)
            return time.perf_counter() - began
    finally:
        engine.close()


def _is_found(name: str, engine: SearchEngine) -> bool:
    return any(hit.place.dossier == name for hit in engine.search(f"in:{name} envoy").hits)


def _written(folder: Path) -> Path:
    rows = [
        f"  - {{id: p{place}, title: Passage {place}, stance: context, text: {_TEXT}}}\n"
        for place in range(_PASSAGES)
    ]
    folder.mkdir(parents=True)
    text = "".join([_HEAD.format(name=folder.name), *rows])
    (folder / "dossier.yaml").write_text(text, "utf-8")
    return folder

"""Measures how fast dossiers become a searchable library. Not how fast they are read from it."""

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from desktop.cli.bench_home import bench_home, program, run_child
from desktop.cli.bench_result import BenchResult, middle
from desktop.paths import find_paths

COPIES: Final = 12
BAR: Final = 0.1
# The plain way to a searchable store of the same text: no checks, no positions, no records, no prefixes. It
# stands here as text because only ``load`` may read YAML and only the stores may speak SQLite.
PLAIN_BUILD: Final = """
import json, pathlib, sqlite3, sys, yaml

def passages(sections):
    for section in sections or ():
        yield from section.get("passages") or ()
        yield from passages(section.get("sections"))

root, target = sys.argv[1:]
store = sqlite3.connect(target)
store.execute("create virtual table text using fts5(dossier, id, title, body)")
count = 0
for folder in sorted(pathlib.Path(root).iterdir()):
    for file in sorted(folder.rglob("*.yaml")):
        found = yaml.load(file.read_text("utf-8"), yaml.CSafeLoader) or {}
        every = passages(found.get("sections"))
        rows = [(folder.name, each["id"], each.get("title"), each["text"]) for each in every]
        store.executemany("insert into text values (?, ?, ?, ?)", rows)
        count += len(rows)
store.commit()
print(json.dumps(count))
"""


def bench_build(runs: int) -> BenchResult:
    """Compile copies of the built-in dossier, and read and index their bare text, in turns."""
    ours: list[float] = []
    floors: list[float] = []
    with bench_home() as environment, tempfile.TemporaryDirectory(prefix="sastra-bench-") as scratch:
        root = Path(scratch) / "dossiers"
        megabytes = _copies(find_paths(environment).builtin, root)
        passages = 0
        for number in range(runs):
            library = Path(scratch) / f"library-{number}"
            ours.append(_seconds(program("compile", "--library", str(library), str(root)), environment)[0])
            plain = [sys.executable, "-c", PLAIN_BUILD, str(root), str(Path(scratch) / f"plain-{number}")]
            seconds, said = _seconds(plain, environment)
            floors.append(seconds)
            passages = int(json.loads(said))
    took, floor_took = middle(ours), middle(floors)
    return BenchResult(
        "build",
        megabytes / took,
        "MB/s of YAML",
        megabytes / floor_took,
        BAR,
        at_least=True,
        details=(
            ("passages/s", passages / took),
            ("floor passages/s", passages / floor_took),
            ("MB of YAML", megabytes),
            ("seconds", took),
            ("runs", float(runs)),
        ),
    )


def _copies(builtin: Path, root: Path) -> float:
    """Write copies of every built-in dossier under other ids; return their size in MB."""
    size = 0
    for folder in sorted(path for path in builtin.iterdir() if (path / "dossier.yaml").is_file()):
        for number in range(COPIES):
            for file in sorted(folder.rglob("*.yaml")):
                text = file.read_text("utf-8").replace(f"id: {folder.name}", f"id: {folder.name}-{number}", 1)
                target = root / f"{folder.name}-{number}" / file.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")
                size += len(text.encode())
    return size / 1_000_000


def _seconds(command: list[str], environment: dict[str, str]) -> tuple[float, str]:
    began = time.perf_counter()
    said = run_child(command, environment)
    return time.perf_counter() - began, said

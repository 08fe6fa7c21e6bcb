"""SQLite's own full-text search on the same made text and keys, to measure beside. Not for searching."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.cli.bench_home import PACKAGE, run_child

# It stands here as text because only the stores of the program may speak SQLite.
_COMMON: Final = """
import json, pathlib, sqlite3, sys, time
sys.path.insert(0, sys.argv[1])
target = pathlib.Path(sys.argv[2])
"""
_BUILD: Final = (
    _COMMON
    + """
from desktop.cli.bench_corpus import documents
from desktop.cli.bench_library import vocabulary_of
from desktop.paths import find_paths
import os
passages = int(sys.argv[3])
took = size = 0
if not target.exists():
    making = target.with_suffix(".part")
    making.unlink(missing_ok=True)
    store = sqlite3.connect(making)
    store.execute("create virtual table text using fts5(title, body, content='')")
    for made in documents(vocabulary_of(find_paths(os.environ)), passages):
        rows = [(one.number, one.title, one.body) for one in made]
        size += sum(len(f"{one[1]} {one[2]}".encode()) for one in rows)
        began = time.perf_counter()
        store.executemany("insert into text (rowid, title, body) values (?, ?, ?)", rows)
        took += time.perf_counter() - began
    began = time.perf_counter()
    store.commit()
    store.close()
    took += time.perf_counter() - began
    making.rename(target)
print(json.dumps([size / 1e6, took]))
"""
)
_SEARCH: Final = (
    _COMMON
    + """
store = sqlite3.connect(target)
store.execute("pragma mmap_size=4000000000")
times = []
for match in json.load(sys.stdin):
    began = time.perf_counter()
    try:
        store.execute(
            "select rowid from text where text match ? order by bm25(text, 4.0, 1.0) limit 50", (match,)
        ).fetchall()
    except sqlite3.Error:
        continue
    times.append((time.perf_counter() - began) * 1000)
print(json.dumps(times))
"""
)


def build_plain(target: Path, passages: int, environment: dict[str, str]) -> tuple[float, float]:
    """Build the plain index if it is not there; return MB of text and seconds, zeros if it was."""
    command = [sys.executable, "-c", _BUILD, str(PACKAGE.parent), str(target), str(passages)]
    megabytes, seconds = json.loads(run_child(command, environment))
    return float(megabytes), float(seconds)


def search_plain(target: Path, typed: Sequence[str], environment: dict[str, str]) -> list[float]:
    """Return the milliseconds that each of some texts takes, its last word as a beginning."""
    command = [sys.executable, "-c", _SEARCH, str(PACKAGE.parent), str(target)]
    asked = [match for text in typed if (match := _match(text))]
    return [float(one) for one in json.loads(run_child(command, environment, json.dumps(asked)))]


def _match(text: str) -> str:
    """Return the plain index's way to write a query: all words, the last one begun; a phrase as such."""
    if text.startswith('"'):
        return f'"{text.strip(chr(34))}"' if text.strip('" ') else ""
    words = ["".join(letter for letter in word if letter.isalnum()) for word in text.split()]
    quoted = [f'"{word}"' for word in words if word]
    return " ".join(quoted) + ("*" if quoted and not text.endswith(" ") else "")

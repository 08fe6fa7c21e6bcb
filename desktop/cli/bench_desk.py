"""Measures a day at the desk: tabs, sections, themes, long texts, large trees, nothing. Not a start."""

import random
from pathlib import Path
from typing import Final

from desktop.cli.bench_home import bench_home, program, run_child, run_probe
from desktop.cli.bench_result import BenchResult, middle, percentile
from desktop.paths import find_paths

LONG: Final = "bench-long"
FRAME_MS: Final = 1000 / 60
SWITCH_MS: Final = 50.0
OPEN_MS: Final = 100.0
IDLE_CPU_MS: Final = 5.0
_PASSAGES: Final = 1_250
_WORDS: Final = 80
_VOCABULARY: Final = "peace of the region treaty and force an envoy to every border while council accord"
_HEAD: Final = """dossier: {id: bench-long, title: Long, language: en, version: "1", updated: "2026-01-01",
  authors: [Bench], licence: MIT, description: A section of 100000 words.}
sections:
- id: long
  title: Long
  passages:
"""
_BARS: Final = (
    ("tab", "switching tab, ms", SWITCH_MS),
    ("section", "switching section, ms", SWITCH_MS),
    ("theme", "switching theme, ms", SWITCH_MS),
    ("long", "opening 100,000 words, ms", OPEN_MS),
    ("scroll", "scrolling them, ms of work for a frame (p99)", FRAME_MS),
    ("tree", "opening a tree of 1,000,000 rows, ms", OPEN_MS),
    ("wakes", "wake-ups in 5 s of idling", 0.0),
    ("idle_cpu", "CPU of 5 s of idling, ms", IDLE_CPU_MS),
)


def bench_desk(runs: int) -> BenchResult:
    """Work at the real window on the built-in dossier and a long one; the result is the worst of its bars."""
    found: dict[str, list[float]] = {}
    for _ in range(runs):
        for name, times in _measured().items():
            found.setdefault(name, []).extend(times)
    parts = tuple(_part(unit, found[name], bar, name) for name, unit, bar in _BARS)
    worst = max(part.value / part.bar if part.bar else float(part.value > 0) * 2 for part in parts)
    return BenchResult("desk", worst, "x bar (the worst)", 0.0, 1.0, bar_of="value", also=parts)


def _measured() -> dict[str, list[float]]:
    """Work once, in a home of its own: the session of another run would begin elsewhere."""
    with bench_home() as environment:
        paths = find_paths(environment)
        write_long_dossier(paths.dossiers / LONG)
        folders = tuple(map(str, paths.roots))
        run_child(program("compile", "--library", str(paths.library), *folders), environment)
        run_child(program(), {**environment, "SASTRA_PROBE": "close"})
        measured = run_probe("desk", environment)
    return measured if isinstance(measured, dict) else {}


def _part(unit: str, times: list[float], bar: float, name: str) -> BenchResult:
    value = percentile(times, 99) if name == "scroll" else middle(times)
    return BenchResult(name, value, unit, 0.0, bar, bar_of="value", details=(("slowest", max(times)),))


def write_long_dossier(folder: Path) -> None:
    """Write a dossier of one section of 100,000 words."""
    chance, words = random.Random(3), _VOCABULARY.split()
    lines = [_HEAD]
    for number in range(_PASSAGES):
        text = " ".join(chance.choices(words, k=_WORDS)).capitalize()
        lines.append(f"  - {{id: p{number}, title: Passage {number}, stance: context, text: {text}.}}\n")
    folder.mkdir(parents=True)
    (folder / "dossier.yaml").write_text("".join(lines), "utf-8")

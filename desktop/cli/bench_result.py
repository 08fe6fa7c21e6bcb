"""What a benchmark found, for people and for programs. Not for measuring."""

import os
import platform
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

import desktop


class BenchResult(NamedTuple):
    """A measured value beside its floor.

    bar: what is compared with it is ``ratio`` where ``bar_of`` is "ratio", else ``value``; at_least: the bar
    must be reached rather than kept under. details: further figures, by name with unit. floor: 0 where the
    bar stands alone. also: what else is held to a bar of its own.
    """

    name: str
    value: float
    unit: str
    floor: float
    bar: float
    bar_of: str = "ratio"
    at_least: bool = False
    details: tuple[tuple[str, float], ...] = ()
    also: tuple["BenchResult", ...] = ()

    @property
    def ratio(self) -> float:
        """The value in terms of the floor."""
        return self.value / self.floor if self.floor else 0.0

    @property
    def holds(self) -> bool:
        """Tell whether the bar is held, and every other one beside it."""
        measured = self.ratio if self.bar_of == "ratio" else self.value
        held = measured >= self.bar if self.at_least else measured <= self.bar
        return held and all(one.holds for one in self.also)


def result_object(result: BenchResult) -> dict[str, object]:
    """Return the result as JSON-able values."""
    return {
        "name": result.name,
        "value": round(result.value, 3),
        "unit": result.unit,
        "floor": round(result.floor, 3),
        "ratio": round(result.ratio, 3),
        "bar": result.bar,
        "bar_of": result.bar_of,
        "holds": result.holds,
        "machine": machine(),
        "details": {name: round(value, 3) for name, value in result.details},
        "also": [result_object(one) for one in result.also],
    }


def result_table(result: BenchResult) -> str:
    """Return the result as a small table, what stands beside it below."""
    parts = [_part_table(one) for one in (result, *result.also)]
    return "\n".join([f"bench {parts[0]}", *parts[1:], f"  machine: {machine()}"])


def _part_table(result: BenchResult) -> str:
    sign = "at least" if result.at_least else "at most"
    bar_unit = "x floor" if result.bar_of == "ratio" else result.unit
    alone = result._replace(also=())
    beside = (
        (("floor", f"{result.floor:,.2f} {result.unit}"), ("ratio", f"{result.ratio:.2f}"))
        if result.floor
        else ()
    )
    rows = [
        ("measured", f"{result.value:,.2f} {result.unit}"),
        *beside,
        ("bar", f"{sign} {result.bar:.4g} {bar_unit}: {'held' if alone.holds else 'NOT HELD'}"),
        *((name, f"{value:,.2f}") for name, value in result.details),
    ]
    width = max(len(name) for name, _ in rows)
    return "\n".join((result.name, *(f"  {name:<{width}}  {value}" for name, value in rows)))


def machine() -> str:
    """Name what it was measured on."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {_memory_gib():.0f} GiB, {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}, Sastra {desktop.__version__}"
    )


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return median(values)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return a percentile of at least two values, the largest where they are few."""
    return quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else values[0]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _memory_gib() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30

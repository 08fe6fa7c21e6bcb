"""Cuts values into a few classes for a legend, whose words tell the true ends. Not for their colours."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from desktop.model.figure import Number, Unit
from desktop.render.numbers import NumberStyle, range_words

MOST_CLASSES: Final = 5


class Classes(NamedTuple):
    """words: of each class, the lowest first. by_key: the number of the class that each value is in."""

    words: tuple[str, ...]
    by_key: Mapping[str, int]


def classes_of(
    values: Mapping[str, Number], unit: Unit, style: NumberStyle, most: int = MOST_CLASSES
) -> Classes:
    """Cut values at the widest gaps between them, seen as ratios; equal values are never parted.

    The words name the least and the greatest value that is there, so nothing is said that is not so.
    """
    distinct = sorted(set(values.values()))
    cuts = sorted(
        sorted(range(1, len(distinct)), key=lambda at: -_gap(distinct[at - 1], distinct[at]))[: most - 1]
    )
    edges = [0, *cuts, len(distinct)]
    groups = [distinct[first:last] for first, last in pairwise(edges) if first < last]
    words = tuple(range_words(group[0], group[-1], unit, style) for group in groups)
    place = {value: index for index, group in enumerate(groups) for value in group}
    return Classes(words, {key: place[value] for key, value in values.items()})


def _gap(low: Number, high: Number) -> float:
    return (high - low) / (abs(low) + abs(high))

"""Queries of a made library as a person types them, key by key. Not for asking them."""

import random
from collections.abc import Iterator
from typing import Final

from desktop.cli.bench_corpus import Corpus

_QUERIES: Final = 240
_FREQUENT: Final = 200
_MIDDLE: Final = 5_000
_STOPS: Final = (
    "the",
    "of the",
    "the of",
    "of",
    "a",
    "in the of",
    "the and of",
    '"of the"',
    '"in the"',
)
_KHMER: Final = ("សន្តិភាព", "ហ៊ុនសែន", "ខ្មែរ", "តុលាការ peace")


def queries(vocabulary: Corpus) -> tuple[str, ...]:
    """Return the queries: words of every frequency, alone and together, phrases, numbers, slips, clauses."""
    chance = random.Random(7)
    words = vocabulary.words

    def word(most: int) -> str:
        return words[int(most ** chance.random())]

    made = [*_STOPS, *_KHMER]
    ways = (
        lambda: word(_FREQUENT),
        lambda: word(len(words) - 1),
        lambda: f"{word(_MIDDLE)} {word(_MIDDLE)}",
        lambda: f"{word(_FREQUENT)} {word(_MIDDLE)} {word(len(words) - 1)}",
        lambda: f'"{word(_FREQUENT)} {word(_FREQUENT)}"',
        lambda: f"{chance.randrange(1, 100_000):,}",
        lambda: _slipped(word(_MIDDLE), chance),
        lambda: f"{word(_MIDDLE)} stance:criticism",
        lambda: f"{word(_MIDDLE)} -{word(_FREQUENT)}",
        lambda: f"{word(_FREQUENT)} OR {word(_FREQUENT)}",
    )
    while len(made) < _QUERIES:
        made.append(ways[len(made) % len(ways)]())
    return tuple(made)


def _slipped(word: str, chance: random.Random) -> str:
    place = chance.randrange(len(word))
    return word[:place] + word[place + 1 :] if len(word) > 4 else word


def keystrokes(typed: tuple[str, ...]) -> Iterator[str]:
    """Yield what stands in the field after each key."""
    for query in typed:
        for end in range(1, len(query) + 1):
            if query[:end].strip():
                yield query[:end]

"""A made library of any size: passages of words as frequent as in real text, always the same. Not real text.

Words are those of the built-in dossiers, the most frequent first, and behind them made ones. They are drawn
by Zipf's law with Mandelbrot's shift (frequency ~ 1 / (rank + 2.7)), behind rank 5,000 by its square, as was
found in large English corpora (Ferrer i Cancho and Solé 2001). A few passages are Khmer syllables.
"""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final, NamedTuple

from desktop.library.document import Document, documents_of
from desktop.library.words import fold, words_of
from desktop.model.choices import Stance
from desktop.model.content import Content
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.prose import Block, Prose, Span

PER_DOSSIER: Final = 1000
_PER_SECTION: Final = 50
_VOCABULARY: Final = 400_000
_SHIFT: Final = 2.7
_KINK: Final = 5_000
_KEY: Final = re.compile(r"(?m)^\s*(?:- *)?[\w-]+:")
_SHORTEST_WORDS: Final = 25
_LONGEST_WORDS: Final = 65
_KHMER_SHARE: Final = 0.02
_ONSETS: Final = tuple(f"{one}{two}" for one in "bcdfgklmnprstvw" for two in ("", "r", "l"))
_VOWELS: Final = (*"aeiou", "ai", "ea", "ee", "io", "ou")
_CODAS: Final = ("", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ck")
_KHMER: Final = ("ក", "ខ្មែ", "រ", "សន្តិ", "ភាព", "ហ៊ុន", "សែន", "ព្រះ", "តុលា", "ការ", "កម្ពុ", "ជា", "ប្រ", "ទេស")


class Corpus(NamedTuple):
    """The words and how often each is drawn, as running sums."""

    words: Sequence[str]
    sums: Sequence[float]


def corpus(texts: Sequence[Path]) -> Corpus:
    """Return the vocabulary, its frequent words taken from some files."""
    plain = (fold(_KEY.sub("", path.read_text("utf-8"))) for path in texts)
    counted = Counter(word for text in plain for word in words_of(text))
    real = [word for word, _ in counted.most_common() if word.isascii() and word.isalpha()]
    words = list(dict.fromkeys([*real, *_made_words(_VOCABULARY)]))
    return Corpus(words, list(accumulate(_frequency(rank) for rank in range(1, len(words) + 1))))


def _frequency(rank: int) -> float:
    return 1 / (rank + _SHIFT) * (1 if rank <= _KINK else _KINK / rank)


def _made_words(count: int) -> Iterator[str]:
    chance = random.Random(4)
    for _ in range(count):
        yield "".join(
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
            for _ in range(chance.choice((2, 2, 3, 3, 4)))
        )


def contents(vocabulary: Corpus, passages: int) -> Iterator[Content]:
    """Yield dossiers with sections and passages, as they come out of reading YAML."""
    for number in range(0, passages, PER_DOSSIER):
        chance = random.Random(number)
        name = f"made-{number // PER_DOSSIER:05}"
        dossier = Dossier(DossierId(name), _title(vocabulary, chance), "en", "1")
        count = min(PER_DOSSIER, passages - number)
        sections = tuple(
            Section(SectionId(f"part-{place}"), _title(vocabulary, chance), str(place + 1), place)
            for place in range(-(-count // _PER_SECTION))
        )
        passages_of = tuple(_passage(vocabulary, chance, place) for place in range(count))
        yield Content(dossier, sections, passages_of)


def documents(vocabulary: Corpus, passages: int) -> Iterator[list[Document]]:
    """Yield the documents of one dossier after the other, numbered throughout."""
    first = 1
    for content in contents(vocabulary, passages):
        made = [one._replace(number=first + at) for at, one in enumerate(documents_of(content))]
        first += len(made)
        yield made


def _passage(vocabulary: Corpus, chance: random.Random, place: int) -> Passage:
    text = _khmer(chance) if chance.random() < _KHMER_SHARE else _prose(vocabulary, chance)
    return Passage(
        PassageId(f"passage-{place}"),
        SectionId(f"part-{place // _PER_SECTION}"),
        str(place + 1),
        place,
        _title(vocabulary, chance),
        Prose(text, (Block(Span(0, len(text))),)),
        chance.choice(tuple(Stance)),
    )


def _title(vocabulary: Corpus, chance: random.Random) -> str:
    words = chance.choices(vocabulary.words, cum_weights=vocabulary.sums, k=chance.randint(2, 5))
    return " ".join(words).capitalize()


def _prose(vocabulary: Corpus, chance: random.Random) -> str:
    length = chance.randint(_SHORTEST_WORDS, _LONGEST_WORDS)
    words = chance.choices(vocabulary.words, cum_weights=vocabulary.sums, k=length)
    words[chance.randrange(length)] = f"{chance.randrange(1, 100_000):,}"
    middle = length // 2
    sentences = (words[:middle], words[middle:])
    return " ".join(f"{' '.join(part).capitalize()}." for part in sentences)


def _khmer(chance: random.Random) -> str:
    return " ".join("".join(chance.choices(_KHMER, k=chance.randint(4, 12))) for _ in range(10))

"""English stems of words, each worked out once. Not for cutting texts into words."""

from collections.abc import Iterable
from typing import Final

import tantivy

from desktop.library.words import STOP_WORDS

_MOST_KNOWN: Final = 200_000


class Stems(dict[str, str]):
    """From a word of the index to its stem (Porter2, as the engine has it); a stop word is its own.

    Belongs to one thread.
    """

    def __init__(self) -> None:
        super().__init__()
        split = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
        self._analyzer = split.filter(tantivy.Filter.stemmer("english")).build()

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        stem = word if word in STOP_WORDS else next(iter(self._analyzer.analyze(word)), word)
        self[word] = stem
        return stem

    def others(self, words: Iterable[str]) -> list[str]:
        """Return the stems of those words that are not their own stem."""
        return [stem for word in words if (stem := self[word]) != word]

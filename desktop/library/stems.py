"""English stems of words, each worked out once. Not for cutting texts into words."""

from collections.abc import Set
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
        self._others = _Others(self)

    def __missing__(self, word: str) -> str:
        stem = word if word in STOP_WORDS else next(iter(self._analyzer.analyze(word)), word)
        self[word] = stem
        return stem

    def others(self, words: Set[str]) -> set[str]:
        """Return the stems of those words that are not their own stem."""
        if len(self) > _MOST_KNOWN:
            self.clear()
            self._others.clear()
        # All words in one call, since they are known but for a few: a third of asking for each.
        found = set(map(self._others.__getitem__, words))
        found.discard("")
        return found


class _Others(dict[str, str]):
    """From a word to its stem, empty where that is the word itself."""

    def __init__(self, stems: Stems) -> None:
        super().__init__()
        self._stems = stems

    def __missing__(self, word: str) -> str:
        stem = self._stems[word]
        other = self[word] = "" if stem == word else stem
        return other

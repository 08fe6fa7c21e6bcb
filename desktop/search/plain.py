"""Plain BM25 over the words of a text, to measure the ranking against. Not for answering readers."""

from desktop.library.index import IndexReader
from desktop.library.words import fold, words_of
from desktop.search.ask import Ask
from desktop.search.joining import union


def plain_ranking(reader: IndexReader, text: str, limit: int) -> list[int]:
    """Return the numbers of the best records, best first: any of the words, none weighs more than others."""
    ask = Ask(reader)
    words = dict.fromkeys(words_of(fold(text)))
    found = reader.ranked(union(ask.term("x", word) for word in words), limit)
    return [one.number for one in found]

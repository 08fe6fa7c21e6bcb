"""A query read against a library: its names, near spellings of unknown words. Not for running it."""

from typing import Final, NamedTuple

from desktop.library.index import IndexReader
from desktop.library.words import STOP_WORDS
from desktop.search.khmer_runs import with_runs_cut
from desktop.search.names import Documents, Name, names_in
from desktop.search.own_marks import OwnMarks
from desktop.search.spelling import Spelling
from desktop.search.tree import All, Compound, Khmer, Leaf, Near, Node, Phrase, Tree, Word, leaves

_SHORTEST_PREFIX: Final = 3
_LONGEST_MENDED: Final = 8
_ASKING: Final = frozenset(("how", "what", "when", "where", "why", "which", "whose", "did", "does", "do"))
_MEASURES: Final = frozenset(("many", "much", "often", "long", "far"))


class Reading(NamedTuple):
    """A tree with what the library says of its words.

    top: the nodes that must all be there. names: found in the row of leaves among them. near: for a word
    that the library does not have, its neighbours.
    """

    tree: Tree
    top: tuple[Node, ...]
    row: tuple[Leaf, ...]
    names: tuple[Name, ...] = ()
    near: tuple[tuple[Word, tuple[str, ...]], ...] = ()

    @property
    def asking(self) -> frozenset[Leaf]:
        """The words at the beginning of a question that only ask: the how and many of how many mines."""
        found: list[Word] = []
        for leaf in self.row:
            if not isinstance(leaf, Word) or not (_only_asks(leaf, found) or (found and _is_stop(leaf))):
                return frozenset(found)
            found.append(leaf)
        return frozenset()

    @property
    def ends_typed(self) -> bool:
        """Tell whether the last of the words may not be finished yet."""
        last = self.row[-1] if self.row else None
        word = last.joined if isinstance(last, Compound) else last
        return isinstance(word, Word | Khmer | Phrase | Near) and word.typed

    @property
    def suggestion(self) -> str:
        """The query with each unknown word replaced by its nearest neighbour; empty if there is none.

        Prose has words of its own: nobody means another one by them.
        """
        if not self.near or len(self.row) > _LONGEST_MENDED:
            return ""
        text = self.tree.text
        for word, others in reversed(self.near):
            written = text[word.span.start : word.span.end]
            text = text[: word.span.start] + _as_written(others[0], written) + text[word.span.end :]
        return text.strip()


def read(tree: Tree, reader: IndexReader, documents: Documents, spelling: Spelling, own: OwnMarks) -> Reading:
    """Look up the names and the unknown words of a query."""
    tree = with_runs_cut(tree, reader)
    top = tree.root.nodes if isinstance(tree.root, All) else (tree.root,)
    row = tuple(node for node in top if isinstance(node, Leaf))
    unknown = (leaf for leaf in leaves(tree.root) if isinstance(leaf, Word) and not known(leaf, reader, own))
    neighbours = ((word, spelling.neighbours(word.text)) for word in unknown)
    near = {word: others for word, others in neighbours if others}
    return Reading(tree, top, row, names_in(row, reader, documents, near), tuple(near.items()))


def _only_asks(word: Word, before: list[Word]) -> bool:
    asks = word.text in _ASKING or (word.text in _MEASURES and before and before[-1].text == "how")
    return bool(asks) and not word.prefix


def _is_stop(word: Word) -> bool:
    return word.text in STOP_WORDS


def _as_written(word: str, written: str) -> str:
    """Return a word with the capitals of another."""
    if written.isupper() and len(written) > 1:
        return word.upper()
    return word.capitalize() if written[:1].isupper() else word


def known(word: Word, reader: IndexReader, own: OwnMarks) -> bool:
    """Tell whether the library or a mark has a word, in any form, or begun where that is meant."""
    stem = reader.stem(word.text)
    if word.text in STOP_WORDS or reader.has_word(stem) or own.has_word(stem):
        return True
    if not (word.typed or word.prefix):
        return False
    if len(word.text) < _SHORTEST_PREFIX:
        return True
    return bool(reader.most_frequent(word.text, 1))

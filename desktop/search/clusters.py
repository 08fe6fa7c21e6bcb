"""Khmer as an engine query: clusters in a row, whatever stands beside them. Not for cutting it into runs.

Clusters find a word whatever its neighbours; a record where they are a word stands above one where they only
are a part of a longer one.
"""

from collections.abc import Sequence
from typing import Final

import tantivy

from desktop.library.khmer import is_khmer
from desktop.library.khmer_words import khmer_words
from desktop.search.ask import MOST_EXPANSIONS, PREFIX, TITLE, Ask
from desktop.search.joining import everything, union
from desktop.search.tree import Khmer, Node, Phrase

Query = tantivy.Query

_SET_APART: Final = 2.0
"""A run that is one word, or that its writer has set apart, weighs more than its clusters."""


def khmer_run(run: Khmer, ask: Ask) -> tuple[Query, list[Query]]:
    """Return what finds a run, whatever stands beside it, and what lifts records: as a word, in a title.

    What finds it is one row, not alternatives: only so is it looked for just where other words stand.
    """
    lift = [ask.term("s", "".join(run.clusters), _SET_APART)]
    if not run.typed:
        return ask.sequence(run.clusters), [*lift, *_titled(run.clusters, ask)]
    if len(run.clusters) > 1:
        begun = Query.phrase_prefix_query(ask.schema, "km", list(run.clusters))
        return begun, [*lift, *_titled(run.clusters[:-1], ask)]
    found = ask.begun("km", run.clusters[0], MOST_EXPANSIONS)
    parts = [ask.term("km", cluster, PREFIX) for cluster in found]
    return union([ask.term("km", run.clusters[0]), *parts]), [*lift, *_titled(run.clusters, ask)]


def as_words(node: Node, ask: Ask) -> Query | None:
    """Return what finds the records that have Khmer as a word or as several; None where it finds none."""
    clusters = node.clusters if isinstance(node, Khmer) else node.words if isinstance(node, Phrase) else ()
    if not all(is_khmer(cluster[0]) for cluster in clusters):
        return None
    written = tuple("".join(word) for word in khmer_words(clusters))
    if isinstance(node, Khmer) and node.typed and len(written) > 1 and not ask.frequency("s", written[-1]):
        written = written[:-1]  # the last may not be finished yet
    ways = [words for words in (("".join(clusters),), written) if _are_known(words, ask)]
    return Query.const_score_query(union(_all_of(words, ask) for words in ways), 0.0) if ways else None


def _are_known(words: Sequence[str], ask: Ask) -> bool:
    return any(words) and all(ask.frequency("s", word) for word in words)


def _all_of(words: Sequence[str], ask: Ask) -> Query:
    return everything(ask.term("s", word) for word in words)


def _titled(clusters: Sequence[str], ask: Ask) -> list[Query]:
    """Return what lifts a row in a title, where clusters together weigh as much as a word."""
    row = ask.sequence(clusters)
    return [everything([row, *(ask.term("t", cluster, TITLE / len(clusters)) for cluster in clusters)])]

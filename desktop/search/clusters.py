"""Khmer as an engine query: clusters in a row, whatever stands beside them. Not for cutting it into runs."""

from collections.abc import Sequence
from typing import Final

import tantivy

from desktop.search.ask import MOST_EXPANSIONS, PREFIX, TITLE, Ask
from desktop.search.joining import everything, union
from desktop.search.tree import Khmer

Query = tantivy.Query

_SET_APART: Final = 2.0
"""What its writer has set apart is a word, and stands above clusters that belong to a longer one."""


def khmer_run(run: Khmer, ask: Ask) -> Query:
    """Return what finds and ranks a run: set apart, in a title, anywhere, and begun so where it is typed."""
    parts = [ask.term("s", "".join(run.clusters), _SET_APART)]
    if not run.typed or len(run.clusters) == 1:
        parts += _ranked(ask.sequence(run.clusters), run.clusters, ask)
    if run.typed and len(run.clusters) > 1:
        begun = Query.phrase_prefix_query(ask.schema, "km", list(run.clusters))
        parts += _ranked(begun, run.clusters[:-1], ask)
    elif run.typed:
        found = ask.begun("km", run.clusters[0], MOST_EXPANSIONS)
        parts += [ask.term("km", cluster, PREFIX) for cluster in found]
    return union(parts)


def _ranked(row: Query, clusters: Sequence[str], ask: Ask) -> list[Query]:
    """Return what finds a row, and the same in a title, where clusters together weigh as much as a word."""
    titled = [ask.term("t", cluster, TITLE / len(clusters)) for cluster in clusters]
    return [row, everything([row, *titled])]

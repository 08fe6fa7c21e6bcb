"""Engine queries joined to one: any of them, or all. Not for what each looks for."""

from collections.abc import Iterable

import tantivy

Query = tantivy.Query


def union(queries: Iterable[Query]) -> Query:
    """Join queries of which one must match; scores add up."""
    given = list(queries)
    if not given:
        return Query.empty_query()
    return (
        given[0] if len(given) == 1 else Query.boolean_query([(tantivy.Occur.Should, one) for one in given])
    )


def everything(queries: Iterable[Query]) -> Query:
    """Join queries that must all match."""
    given = list(queries)
    if not given:
        return Query.all_query()
    return given[0] if len(given) == 1 else Query.boolean_query([(tantivy.Occur.Must, one) for one in given])

"""Engine queries joined to one: any of them, all, some that only rank. Not for what each looks for."""

from collections.abc import Iterable, Sequence

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


def lifted(query: Query, lift: Sequence[Query]) -> Query:
    """Add to a query what only ranks."""
    if not lift:
        return query
    return Query.boolean_query([(tantivy.Occur.Must, query), *((tantivy.Occur.Should, one) for one in lift)])


def limited(query: Query, conditions: Sequence[Query], shut_out: Sequence[Query]) -> Query:
    """Narrow a query to what some conditions find as well, less what is shut out."""
    if not (conditions or shut_out):
        return query
    musts = [(tantivy.Occur.Must, one) for one in [query, *conditions]]
    return Query.boolean_query([*musts, *((tantivy.Occur.MustNot, one) for one in shut_out)])

from desktop.model.query import Join
from desktop.search.edit import with_clause


def test_counts_are_of_all_hits(engine):
    facets = {facet.field: facet for facet in engine.facets("court")}
    results = engine.search("court", limit=1)
    assert {one.value: one.records for one in facets["kind"].values} == {
        kind.value: count for kind, count in results.counts
    }
    assert next(iter(facets)) == "kind"


def test_each_value_leads_to_as_many(built_in):
    for facet in built_in.facets("peace"):
        for one in facet.values:
            narrowed = with_clause("peace", one.clause, Join.AND)
            assert built_in.search(narrowed).total == one.records, narrowed


def test_values_have_the_titles_of_their_records(engine):
    facets = {facet.field: facet for facet in engine.facets("court")}
    assert "The Khmer Rouge tribunal" in [one.label for one in facets["section"].values]


def test_units_have_their_own_words(built_in):
    (facet,) = [one for one in built_in.facets("cost") if one.field == "unit"]
    assert "million US dollars" in [one.label for one in facet.values]
    assert not [one.label for one in facet.values if "us dollar" in one.label]


def test_what_the_query_has_is_chosen(engine):
    facets = {facet.field: facet for facet in engine.facets("court kind:figure")}
    assert [one.chosen for one in facets["kind"].values] == [True]


def test_no_question_no_facets(engine):
    assert engine.facets(" ") == ()

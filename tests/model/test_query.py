from hypothesis import given
from hypothesis import strategies as st

from desktop.model.query import parse_search_link, query_of, search_link


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"])).filter(str.strip),
    st.sampled_from([None, "a-dossier"]),
)
def test_a_link_opens_the_same_search(text, scope):
    assert parse_search_link(search_link(text, scope)) == (text, scope)


def test_other_links_are_none():
    for link in ("", "sastra://peace", "sastra:search?", "sastra:search?q=", "sastra:search?q=a&in=..%2F"):
        assert parse_search_link(link) is None


def test_the_query_of_a_link_says_where_it_is_searched():
    assert query_of(search_link("mines -peace", "energy")) == "in:energy mines -peace"
    assert query_of(search_link("mines")) == "mines"
    assert query_of("mines") == ""

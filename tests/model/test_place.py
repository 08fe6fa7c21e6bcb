"""Places: each has one link, and each link is read back as the same place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.choices import RecordKind
from desktop.model.place import Place, dossier_place, is_record_id, parse_place

ids = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True)
kinds = st.sampled_from([kind for kind in RecordKind if kind is not RecordKind.DOSSIER])
places = st.builds(Place, ids, kinds, ids, st.integers(0, 999_999_999)) | ids.map(dossier_place)


@given(places)
def test_link_is_read_back(place):
    assert parse_place(place.link) == place
    assert parse_place(place.link.removeprefix("sastra://")) == place
    assert parse_place(f" {place.link}\n") == place


@given(places, places)
def test_different_places_have_different_links(one, other):
    assert (one.link == other.link) == (one == other)


@given(st.text() | st.text(alphabet="abc/:?=at019-sr", max_size=30))
def test_any_text_is_a_place_or_none(text):
    place = parse_place(text)
    assert place is None or (is_record_id(place.dossier) and is_record_id(place.id))


@pytest.mark.parametrize(
    "text",
    [
        "", "Peace", "peace/", "peace/figure", "peace/figure/", "peace/number/x", "peace/figure/x/y", "http://peace",
        "peace/figure/X", "peace?at=-1", "peace?at=1234567890", "peace/figure/a b", "-peace",
    ],
)  # fmt: skip
def test_these_are_no_places(text):
    assert parse_place(text) is None


@given(ids)
def test_ids_have_their_form(record):
    assert is_record_id(record)
    assert not any(
        is_record_id(wrong) for wrong in (f"-{record}", f"{record} ", record + "é", f"{record}\n", "")
    )

import json
from enum import Enum
from types import NoneType, UnionType
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.language import Said
from desktop.library.codec import decode, encode
from desktop.model.catalogue import CatalogueEntry
from desktop.model.content import Content
from desktop.model.edtf import EdtfDate
from desktop.model.mark import Mark
from desktop.model.prose import Prose
from desktop.model.series import Point
from tests.builders import a_content, a_passage, a_problem

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PLAIN = {
    str: texts,
    int: st.integers(),
    float: st.one_of(st.floats(allow_nan=False, allow_infinity=False), st.integers(-9, 9)),
    bool: st.booleans(),
    NoneType: st.none(),
}
SAID = st.recursive(
    st.builds(Said, texts),
    lambda within: st.builds(
        Said,
        texts,
        st.lists(st.tuples(texts, st.one_of(texts, st.integers(), within)), max_size=3).map(tuple),
    ),
    max_leaves=4,
)


def values_of(hint):
    hint = getattr(hint, "__supertype__", hint)
    if hint is Said:
        return SAID
    if hint in PLAIN:
        return PLAIN[hint]
    arguments = getattr(hint, "__args__", ())
    if getattr(hint, "__origin__", None) is tuple:
        if arguments[-1] is Ellipsis:
            return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
        return st.tuples(*map(values_of, arguments))
    if isinstance(hint, UnionType) or arguments:
        return st.one_of(*map(values_of, arguments))
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return st.builds(hint, *map(values_of, hint.__annotations__.values()))


def types_in(value):
    if isinstance(value, tuple):
        return (type(value), [types_in(one) for one in value])
    return type(value)


@pytest.mark.parametrize("kind", [Content, CatalogueEntry, Mark, type(a_problem())])
def test_what_is_written_is_read_back_with_its_types(kind):
    @settings(max_examples=60, deadline=None)
    @given(values_of(kind))
    def check(value):
        back = decode(kind, encode(value))
        assert back == value
        assert types_in(back) == types_in(value)

    check()


def test_a_whole_dossier_is_read_back():
    content = a_content()
    assert types_in(decode(Content, encode(content))) == types_in(content)
    assert decode(Content, encode(content)) == content


def test_zero_and_nought_point_nought_stay_what_they_are():
    point = Point(a_content().series[0].points[0].date, (0, 0.0, 1, 1.0, "1", None))
    cells = decode(Point, encode(point)).values
    assert [type(cell) for cell in cells] == [int, float, int, float, str, NoneType]


def test_khmer_is_written_as_itself():
    assert "កម្ពុជា" in encode(Prose("កម្ពុជា"))


def test_a_value_written_before_a_field_was_added_takes_its_default():
    row = json.loads(encode(a_passage()))
    assert decode(type(a_passage()), json.dumps(row[:7])).figures == ()


@pytest.mark.parametrize("text", ["", "{}", "3", "null", "[1]", '["2023",1,2,"no such precision"]', '["a",'])
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match=r"EdtfDate|JSON|Expecting|line 1"):
        decode(EdtfDate, text)


class Ambiguous(NamedTuple):
    field: Prose | EdtfDate


class Strange(NamedTuple):
    field: set


@pytest.mark.parametrize("kind", [Ambiguous, Strange])
def test_a_class_without_a_stored_form_is_a_mistake_in_the_program(kind):
    with pytest.raises(TypeError):
        decode(kind, "[[]]")

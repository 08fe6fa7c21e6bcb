"""Every fault of a record has a plain sentence: none speaks the language of the program's libraries."""

import re

import pytest

from desktop.load import records, records_sources
from desktop.load.records_check import check_record
from desktop.load.records_fields import Record
from desktop.load.sentences import sentence, shown

MODELS = [
    model
    for module in (records, records_sources)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Record) and model.model_fields
]
ODD = [
    None,
    "",
    "x y",
    "x" * 101,
    0,
    -1,
    10**16,
    1.5,
    float("nan"),
    True,
    [],
    ["x y"],
    [None],
    [[]],
    {},
    {"x": None},
]
JARGON = re.compile(
    r"input|valid|string|integer|dict|tuple|model|instance|extra|None|cannot be used", re.IGNORECASE
)


def faults_of(model):
    """Yield every fault that odd values of each key bring about."""
    yield from check_record(model, {"no_such_key": 1}).faults
    for name, field in model.model_fields.items():
        for value in ODD:
            yield from check_record(model, {field.alias or name: value}).faults


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_fault_is_told_in_plain_words(model):
    for fault in faults_of(model):
        words = sentence(fault)
        assert words.what
        plain = re.sub(r"`[^`]*`", "", str(words.what))
        assert not JARGON.search(plain), (fault, words)


def test_misspelt_key_is_one_fault_not_two():
    unit = {"id": "a", "one": "b", "othr": "c"}
    assert [fault.kind for fault in check_record(records.UnitRecord, unit).faults] == ["extra_forbidden"]


def test_values_are_shown_short_and_on_one_line():
    assert shown("a\nb  c") == "`a b c`"
    assert len(shown("x" * 10_000)) < 50
    assert [str(shown(value)) for value in (None, [1], {}, True)] == [
        "Nothing",
        "A list",
        "A group of keys",
        "`true`",
    ]

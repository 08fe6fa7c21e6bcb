import pytest

from desktop.model.catalogue import Condition
from desktop.model.choices import (
    EntityKind,
    PointFlag,
    Qualifier,
    RecordKind,
    Severity,
    Stance,
    Verdict,
    ViewName,
)
from desktop.render import words
from desktop.render.stance_words import STANCE_WORDS


@pytest.mark.parametrize(
    ("table", "choice"),
    [
        (words.VIEW_WORDS, ViewName),
        (STANCE_WORDS, Stance),
        (words.VERDICT_WORDS, Verdict),
        (words.VERDICT_SHORT, Verdict),
        (words.KIND_WORDS, RecordKind),
        (words.ENTITY_WORDS, EntityKind),
        (words.QUALIFIER_WORDS, Qualifier),
        (words.FLAG_WORDS, PointFlag),
        (words.SEVERITY_WORDS, Severity),
        (words.CONDITION_WORDS, Condition),
    ],
)
def test_every_choice_has_words_of_its_own(table, choice):
    assert set(table) == set(choice)
    assert len(set(table.values())) == len(table)
    assert all(table.values())

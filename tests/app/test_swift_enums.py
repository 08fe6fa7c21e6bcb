import enum
import inspect

import pytest
from PySide6 import QtCore, QtGui, QtWidgets

from desktop.app.swift_enums import BASES, are_alike, cast, made_usually, swift_enums


def enums_within(module, seen):
    """Yield the enumerations of a module and of the classes in it."""
    for name in dir(module):
        found = getattr(module, name, None)
        if not inspect.isclass(found) or found in seen:
            continue
        seen.add(found)
        if isinstance(found, enum.EnumType):
            yield found
        elif found.__module__.startswith("PySide6"):
            yield from enums_within(found, seen)


def test_all_enumerations_of_qt_come_out_as_the_library_makes_them():
    seen = set()
    known = [each for module in (QtCore, QtGui, QtWidgets) for each in enums_within(module, seen)]
    assert len(known) > 500
    for each in known:
        pairs = [(name, member.value) for name, member in each.__members__.items()]
        with swift_enums():
            swift = each.__mro__[1]("Cast", pairs, module="tests", boundary=enum.KEEP)
        usual = each.__mro__[1]("Cast", pairs, module="tests", boundary=enum.KEEP)
        assert are_alike(swift, usual), each


@pytest.mark.parametrize("base", BASES)
def test_what_is_cast_behaves_as_what_is_made(base):
    pairs = [("A", 1), ("B", 2), ("AGAIN", 2)]
    for made in (cast(base, pairs), made_usually(base, pairs)):
        assert made.AGAIN is made.B is made(2) is made["AGAIN"]
        assert [each.name for each in made] == ["A", "B"]
        assert repr(made.A) == "<Cast.A: 1>"
        with pytest.raises(ValueError, match="is not a valid Cast"):
            made(-9 if not issubclass(base, enum.Flag) else "no")
        with pytest.raises(AttributeError):
            made.A = 3


@pytest.mark.parametrize(
    "pairs",
    [
        "A B",
        [("A", "words")],
        [("denominator", 1), ("B", 2)],
        [("_hidden", 1)],
        [("A", -1)],
    ],
)
@pytest.mark.parametrize("base", BASES)
def test_what_needs_a_closer_look_is_made_as_usual(base, pairs):
    try:
        usual = base("Cast", pairs, module="tests")
    except (TypeError, ValueError) as error:
        with swift_enums(), pytest.raises(type(error)):
            base("Cast", pairs, module="tests")
        return
    with swift_enums():
        assert are_alike(base("Cast", pairs, module="tests"), usual)


@pytest.mark.parametrize("base", BASES)
def test_members_may_have_the_names_of_what_members_have(base):
    with swift_enums():
        made = base("Cast", [("value", 1), ("name", 2)], module="tests")
    assert (made.value.name, made.name.value) == ("value", 2)


def test_enumerations_know_the_module_they_were_made_in():
    with swift_enums():
        assert enum.IntEnum("Cast", [("A", 1)]).__module__ == __name__
    assert enum.IntEnum("Cast", [("A", 1)]).__module__ == __name__


def test_nothing_is_left_behind():
    usual = enum.EnumType._create_
    with swift_enums():
        assert enum.EnumType._create_ is not usual
    assert enum.EnumType._create_ is usual

import enum
import gc
import inspect
import pickle
import sys
import threading

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
def test_the_collector_of_cycles_may_come_at_any_moment(base):
    pairs = [("A", 1), ("B", 2), ("C", 4)]
    usual = made_usually(base, pairs)

    def collect(frame, event, _argument):
        if event == "call" and frame.f_code.co_filename == swift_enums.__wrapped__.__code__.co_filename:
            gc.collect()

    sys.setprofile(collect)
    try:
        swift = cast(base, pairs)
    finally:
        sys.setprofile(None)
    assert are_alike(swift, usual)


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


ASKED = [
    lambda made: made.A,
    lambda made: made["A"],
    lambda made: made(1),
    list,
    lambda made: list(reversed(made)),
    lambda made: list(made.__members__),
    lambda made: made.__members__["B"],
    len,
    dir,
    repr,
    bool,
    lambda made: made.__name__,
    lambda made: made.__new__(made, 2),
    lambda made: inspect.getmembers(made, inspect.isroutine) and made.B,
    lambda made: pickle.loads(pickle.dumps(made))(1),
]


@pytest.mark.parametrize("ask", ASKED)
@pytest.mark.parametrize("base", BASES)
def test_members_are_there_whatever_is_asked_first(base, ask, monkeypatch):
    pairs = [("A", 1), ("B", 2), ("AGAIN", 2)]
    swift, usual = cast(base, pairs), made_usually(base, pairs)
    found = []
    for made in (swift, usual):
        monkeypatch.setattr(sys.modules[made.__module__], made.__qualname__, made, raising=False)
        found.append(repr(ask(made)))
    assert found[0] == found[1]
    assert are_alike(swift, usual)


@pytest.mark.parametrize("base", [enum.Flag, enum.IntFlag])
def test_flags_that_nobody_asked_for_can_be_put_together(base):
    made = cast(base, [("A", 1), ("B", 2), ("C", 4)])
    both = made(3)
    assert both == made.A | made.B
    assert made.C not in both
    assert ~both == made.C


@pytest.mark.parametrize("base", BASES)
def test_members_cannot_be_overwritten_before_anything_was_asked(base):
    for made in (cast(base, [("A", 1)]), made_usually(base, [("A", 1)])):
        with pytest.raises(AttributeError):
            made.A = 3
    made = cast(base, [("A", 1)])
    with pytest.raises(AttributeError):
        del made.A
    assert made.A.value == 1


def test_threads_that_ask_at_once_get_the_same_members():
    for _ in range(50):
        made = cast(enum.IntEnum, [(f"KEY_{number}", number) for number in range(200)])
        start, found = threading.Barrier(4), []

        def ask(made=made, start=start, found=found):
            start.wait()
            found.append((made.KEY_199, made(7), len(made)))

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [(made.KEY_199, made.KEY_7, 200)] * 4


def test_what_qt_puts_into_an_enumeration_is_there_before_its_members():
    made = cast(enum.IntEnum, [("A", 1)])
    made._missing_ = classmethod(lambda cls, value: cls.A)
    made.__qualname__ = "Owner.Cast"
    assert "A" not in vars(made)
    assert type(made) is enum.EnumType
    assert not isinstance(1, made)
    assert "A" not in vars(made)
    assert made(77) is made.A


def test_enumerations_know_the_module_they_were_made_in():
    with swift_enums():
        assert enum.IntEnum("Cast", [("A", 1)]).__module__ == __name__
    assert enum.IntEnum("Cast", [("A", 1)]).__module__ == __name__


def test_nothing_is_left_behind():
    usual = enum.EnumType._create_
    with swift_enums():
        assert enum.EnumType._create_ is not usual
    assert enum.EnumType._create_ is usual

import gc
import weakref

import pytest
from PySide6.QtCore import QTimer

from desktop.tasks import collector as collector_module
from desktop.tasks.collector import Collector


class Knot:
    """An object that only the cyclic collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp, monkeypatch):
    monkeypatch.setattr(collector_module, "YOUNG_OBJECTS", 100)
    gc.collect()
    collector = Collector()
    yield collector
    collector.stop()


def test_cycles_are_freed_when_the_event_loop_is_about_to_sleep(collector, qtbot):
    knots = [Knot() for _ in range(500)]
    last = weakref.ref(knots[-1])
    del knots
    assert last() is not None
    qtbot.wait_until(lambda: last() is None, timeout=5_000)


def test_collecting_waits_while_an_answer_is_owed(collector, qtbot):
    owed = [True]
    collector.yield_to(lambda: bool(owed))
    knots = [Knot() for _ in range(500)]
    last = weakref.ref(knots[-1])
    del knots
    collector.collect()
    assert last() is not None
    owed.clear()
    collector.collect()
    assert last() is None


def test_what_piles_up_is_bounded_whatever_is_owed(collector, monkeypatch):
    monkeypatch.setattr(collector_module, "MOST_OBJECTS", 200)
    collector.yield_to(lambda: True)
    knots = [Knot() for _ in range(500)]
    last = weakref.ref(knots[-1])
    del knots
    collector.collect()
    assert last() is None


def test_nothing_is_collected_by_an_allocation(collector):
    knot = weakref.ref(Knot())
    kept = [[] for _ in range(50_000)]
    assert knot() is not None
    assert len(kept) == 50_000


def test_it_starts_no_timer_and_gives_collection_back(qapp):
    collector = Collector()
    assert not gc.isenabled()
    assert not collector.findChildren(QTimer)
    collector.stop()
    assert gc.isenabled()

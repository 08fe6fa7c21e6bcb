import threading

import pytest

from desktop.search.beside import Beside


@pytest.fixture
def beside():
    made = Beside()
    yield made
    made.close()


def test_two_things_are_done_at_once(beside):
    met = threading.Barrier(2, timeout=20)
    work = beside.begin(met.wait)
    assert {met.wait(), work.result()} == {0, 1}


def test_what_goes_wrong_is_told_to_whoever_asks_and_stops_nothing(beside):
    wrong = beside.begin(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        wrong.result()
    beside.begin(lambda: 1 // 0)
    assert beside.begin(lambda: "next").result() == "next"


def test_nothing_goes_on_after_the_end():
    made = Beside()
    made.begin(lambda: None).result()
    made.close()
    assert "beside-the-engine" not in "".join(thread.name for thread in threading.enumerate())

import threading
from typing import Final

import pytest
from PySide6.QtCore import QObject

from desktop.model.errors import StoreBusy
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

WAIT_MS: Final = 5_000


class Box:
    """A resource that knows the thread it was opened in."""

    opened: Final[list["Box"]] = []

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.closed_in: int | None = None
        Box.opened.append(self)

    def close(self) -> None:
        self.closed_in = threading.get_ident()


@pytest.fixture
def lane():
    Box.opened.clear()
    lane = Lane("test", Box)
    yield lane
    lane.drain()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_a_job_works_in_the_lane_and_its_answer_comes_back_to_the_asker(lane, owner, qtbot):
    channel = Channel(lane, owner)
    seen = []
    channel.answered.connect(lambda answer: seen.append((answer, threading.get_ident())))
    channel.ask(lambda box: (box.thread, threading.get_ident()))
    assert lane.busy
    qtbot.wait_until(lambda: bool(seen), timeout=WAIT_MS)
    (opened_in, worked_in), came_back_in = seen[0]
    assert opened_in == worked_in != came_back_in == threading.get_ident()
    assert not lane.busy
    assert not channel.busy


def test_an_older_answer_never_overtakes_a_newer_question(lane, owner, qtbot):
    channel = Channel(lane, owner)
    gate, begun = threading.Event(), []
    seen = []
    channel.answered.connect(seen.append)

    def job(number):
        def work(_box):
            begun.append(number)
            gate.wait()
            return number

        return work

    for number in range(5):
        channel.ask(job(number))
    gate.set()
    qtbot.wait_until(lambda: not lane.busy, timeout=WAIT_MS)
    assert seen == [4]
    assert begun in ([4], [0, 4])


def test_a_channel_that_wants_all_answers_gets_them_in_order(lane, owner, qtbot):
    channel = Channel(lane, owner, latest_only=False)
    seen = []
    channel.answered.connect(seen.append)
    for number in range(20):
        channel.ask(lambda _box, number=number: number)
    qtbot.wait_until(lambda: not lane.busy, timeout=WAIT_MS)
    assert seen == list(range(20))


def test_a_forgotten_question_is_not_answered(lane, owner, qtbot):
    channel = Channel(lane, owner)
    seen = []
    channel.answered.connect(seen.append)
    channel.ask(lambda _box: 1)
    channel.forget()
    qtbot.wait_until(lambda: not lane.busy, timeout=WAIT_MS)
    assert seen == []


def test_an_expected_failure_is_told_as_it_is(lane, owner, qtbot):
    channel = Channel(lane, owner)

    def fail(_box):
        raise StoreBusy("Another copy holds it.")

    with qtbot.wait_signal(channel.failed, timeout=WAIT_MS) as caught:
        channel.ask(fail)
    assert isinstance(caught.args[0], StoreBusy)
    assert str(caught.args[0]) == "Another copy holds it."


def test_an_unforeseen_failure_goes_the_way_of_every_crash_and_the_lane_goes_on(lane, owner, qtbot):
    channel = Channel(lane, owner)
    with qtbot.capture_exceptions() as crashes:
        channel.ask(lambda _box: 1 // 0)
        qtbot.wait_until(lambda: bool(crashes), timeout=WAIT_MS)
    assert [crash[0] for crash in crashes] == [ZeroDivisionError]
    with qtbot.wait_signal(channel.answered, timeout=WAIT_MS):
        channel.ask(lambda _box: "the lane goes on")


def test_a_resource_that_cannot_be_opened_is_tried_again(owner, qtbot):
    attempts = []

    def open_box():
        attempts.append(1)
        if len(attempts) == 1:
            raise StoreBusy("Not yet.")
        return Box()

    lane = Lane("late", open_box)
    channel = Channel(lane, owner)
    with qtbot.wait_signal(channel.failed, timeout=WAIT_MS):
        channel.ask(lambda _box: 1)
    with qtbot.wait_signal(channel.answered, timeout=WAIT_MS):
        channel.ask(lambda _box: 1)
    lane.drain()
    assert len(attempts) == 2


def test_renewing_closes_the_resource_in_its_own_thread_and_opens_another(lane, owner, qtbot):
    channel = Channel(lane, owner, latest_only=False)
    channel.ask(lambda _box: 1)
    lane.renew()
    channel.ask(lambda _box: 2)
    qtbot.wait_until(lambda: not lane.busy, timeout=WAIT_MS)
    first, second = Box.opened
    assert first.closed_in == first.thread
    assert second.closed_in is None


def test_a_resource_rests_in_its_own_thread_when_nothing_is_asked_of_it(owner, qtbot):
    Box.opened.clear()
    rested = []

    class Tired(Box):
        def rest(self) -> None:
            rested.append(threading.get_ident() == self.thread)

    lane = Lane("tired", Tired, rest_s=0.0)
    channel = Channel(lane, owner)
    with qtbot.wait_signal(channel.answered, timeout=WAIT_MS):
        channel.ask(lambda _box: 1)
    qtbot.wait_until(lambda: rested == [True], timeout=WAIT_MS)
    with qtbot.wait_signal(channel.answered, timeout=WAIT_MS):
        channel.ask(lambda _box: 1)
    lane.drain()
    assert len(Box.opened) == 1


def test_draining_does_what_is_queued_closes_and_can_be_repeated(owner):
    Box.opened.clear()
    lane = Lane("end", Box)
    done = []
    channel = Channel(lane, owner, latest_only=False)
    for number in range(10):
        channel.ask(lambda _box, number=number: done.append(number))
    lane.drain()
    lane.drain()
    assert done == list(range(10))
    assert [box.closed_in == box.thread for box in Box.opened] == [True]

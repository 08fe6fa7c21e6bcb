"""A line of questions to a lane whose answers come back by signal. Not for running anything itself.

Each question takes a ticket. In a channel that wants only the latest, a question that has been overtaken is
not begun, and an answer that has been overtaken is dropped: an older answer never replaces a newer one.
"""

import sys
from collections.abc import Callable
from functools import partial
from typing import Generic, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.model.errors import SastraError
from desktop.tasks.fault import Fault
from desktop.tasks.lane import Job, Lane, R


class _Outcome(NamedTuple):
    ticket: int
    answer: object


class Channel(QObject, Generic[R]):
    """Questions to one lane. latest_only: False where every question must be answered (writing)."""

    answered = Signal(object)  # what the job returned, on the thread of the channel
    failed = Signal(object)  # SastraError
    _arrived = Signal(object)  # _Outcome, emitted in the lane

    def __init__(self, lane: Lane[R], parent: QObject, *, latest_only: bool = True) -> None:
        super().__init__(parent)
        self._lane = lane
        self._latest_only = latest_only
        self._ticket = 0
        self._waiting = 0
        self._arrived.connect(self._on_arrived)

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still owed."""
        return self._waiting > 0

    def ask(self, work: Callable[[R], object]) -> None:
        """Queue a question; in a latest-only channel it overtakes those before it."""
        self._ticket += 1
        self._waiting += 1
        ticket = self._ticket
        self._lane.put(Job(work, partial(self._is_wanted, ticket), partial(self._hand_on, ticket)))

    def forget(self) -> None:
        """Drop the answers to all questions so far."""
        self._ticket += 1

    def _is_wanted(self, ticket: int) -> bool:
        return not self._latest_only or ticket == self._ticket

    def _hand_on(self, ticket: int, answer: object) -> None:
        self._arrived.emit(_Outcome(ticket, answer))

    @Slot(object)
    def _on_arrived(self, outcome: _Outcome) -> None:
        self._waiting -= 1
        self._lane.settle()
        if not self._is_wanted(outcome.ticket):
            return
        if isinstance(outcome.answer, Fault):
            self._report(outcome.answer.error)
        else:
            self.answered.emit(outcome.answer)

    def _report(self, error: Exception) -> None:
        """Emit an expected failure; one that nobody foresaw goes the way of every crash, on this thread."""
        if isinstance(error, SastraError):
            self.failed.emit(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

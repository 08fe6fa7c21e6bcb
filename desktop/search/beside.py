"""A second thread for an engine, so that two things can be asked of the index at once. Not for queues.

The index lets other threads run while it works: with two cores, the hits of a large library are counted while
the best of them are ranked.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

Answer = TypeVar("Answer")
Told_co = TypeVar("Told_co", covariant=True)


class Work(Protocol[Told_co]):
    """Something that was begun."""

    def result(self) -> Told_co:
        """Wait for what came of it, or raise what it has raised."""

    def exception(self) -> BaseException | None:
        """Wait until it is over, whatever came of it."""


class Pool(Protocol):
    """What does the work."""

    def submit(self, work: Callable[[], Answer]) -> Work[Answer]:
        """Begin some work."""

    def shutdown(self) -> None:
        """End when all of it is done."""


class Beside:
    """The other thread: made by the first work, ended by :meth:`close`."""

    def __init__(self) -> None:
        self._pool: Pool | None = None

    def begin(self, work: Callable[[], Answer]) -> Work[Answer]:
        """Begin some work that touches nothing but the index."""
        if self._pool is None:
            self._pool = _one_thread()
        return self._pool.submit(work)

    def close(self) -> None:
        """End the thread when its work is done."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


def _one_thread() -> Pool:
    # The door to the pool, whose import costs as much as many searches of a library of usual size.
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    return ThreadPoolExecutor(1, "beside-the-engine")

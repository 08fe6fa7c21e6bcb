"""One worker thread with a resource of its own and a queue of jobs. Not for choosing which answers count.

A resource that may be used by one thread only (a database connection, a search index) is opened, used and
closed inside its lane; nothing else ever holds it. Jobs are functions of that resource and of values.
"""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Final, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QThread

from desktop.tasks.fault import Fault

REST_S: Final = 2.0
"""After so long without a job, a resource lets go of what it can have again in a moment."""


class Resource(Protocol):
    """What a lane owns."""

    def close(self) -> None:
        """Give back what it holds."""


@runtime_checkable
class Restful(Protocol):
    """A resource that costs something while nothing is asked of it."""

    def rest(self) -> None:
        """Let go of what the next job can have again in a moment."""


class Bare:
    """The resource of a lane that only wants the thread."""

    def close(self) -> None:
        """Give back nothing."""


R = TypeVar("R", bound=Resource)


class Job(NamedTuple, Generic[R]):
    """Something to do in a lane.

    wanted: asked in the lane just before the work begins; False skips it. deliver: called in the lane
    with what came out, None for a skipped job; it must only hand the outcome on to another thread.
    """

    work: Callable[[R], object]
    wanted: Callable[[], bool]
    deliver: Callable[[object], None]


class Lane(Generic[R]):
    """A thread that does one job after the other. All methods belong to the thread that made it.

    The resource is opened by the first job; where that fails the job fails, and the next one tries again.
    held: nothing is begun before :meth:`release`, so that a start is not slowed down by what can wait.
    """

    def __init__(
        self, name: str, open_resource: Callable[[], R], *, held: bool = False, rest_s: float = REST_S
    ) -> None:
        self._held = held
        self._thread = _LaneThread(open_resource, rest_s)
        self._thread.setObjectName(f"lane {name}")
        self._waiting = 0

    @property
    def busy(self) -> bool:
        """Tell whether an answer is still owed."""
        return self._waiting > 0

    def put(self, job: Job[R]) -> None:
        """Queue a job; :meth:`settle` must be called once for it when its outcome has arrived."""
        self._waiting += 1
        self._thread.jobs.put(job)
        self._wake()

    def release(self) -> None:
        """Begin with what is queued."""
        self._held = False
        if self._waiting:
            self._wake()

    def _wake(self) -> None:
        if not self._held and not self._thread.isRunning():
            self._thread.start()

    def settle(self) -> None:
        """Note that the outcome of one job has arrived."""
        self._waiting -= 1

    def renew(self) -> None:
        """Close the resource when the jobs queued so far are done; the next job opens it anew."""
        if self._thread.isRunning():
            self._thread.jobs.put(_RENEW)

    def drain(self) -> None:
        """Do what is queued, close the resource and end the thread."""
        if self._thread.isRunning():
            self._thread.jobs.put(_END)
            self._thread.wait()


class _Word(NamedTuple):
    """A command to the thread itself."""

    word: str


_RENEW = _Word("renew")
_END = _Word("end")


class _LaneThread(QThread, Generic[R]):
    def __init__(self, open_resource: Callable[[], R], rest_s: float) -> None:
        super().__init__()
        self._rest_s = rest_s
        self.jobs: SimpleQueue[Job[R] | _Word] = SimpleQueue()
        self._open = open_resource
        self._resource: R | None = None

    def _next(self) -> Job[R] | _Word:
        """Wait for something to do; where that takes long the resource rests meanwhile."""
        if isinstance(self._resource, Restful):
            try:
                return self.jobs.get(timeout=self._rest_s)
            except Empty:
                self._resource.rest()
        return self.jobs.get()

    def _do(self, job: Job[R]) -> object:
        if not job.wanted():
            return None
        try:
            if self._resource is None:
                self._resource = self._open()
            return job.work(self._resource)
        except Exception as error:  # a lane outlives whatever its jobs do
            return Fault(error)

    def _close(self) -> None:
        resource, self._resource = self._resource, None
        if resource is not None:
            resource.close()

    def run(self) -> None:
        """Work until told to end."""
        while (item := self._next()) is not _END:
            if isinstance(item, Job):
                item.deliver(self._do(item))
            else:
                self._close()
        self._close()

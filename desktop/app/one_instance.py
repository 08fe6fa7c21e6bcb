"""Sees to it that one window serves a reader: whoever comes second hands over what was asked, and ends.

Who holds the lock is the first; the system frees it however the first ends, so no start is ever shut out. A
second one that finds the lock held writes into the pipe of the first and waits for the answer, or for the
lock: in the moment between lock and pipe nothing is lost. Not for what the first does with it: that is
``visitors``. Where a system has neither locks nor pipes of this kind (Windows) every start opens a window.
"""

import os
import sys
import time
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from desktop.app.arguments import Arguments

PATIENCE_S: Final = 10.0
MOST_BYTES: Final = 4_096
ANSWER: Final = b"opened"
ANSWER_ENDING: Final = ".answer"
_PAUSE_MS: Final = 20
_TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Seat(NamedTuple):
    """The place of the first. lock: a file descriptor, held as long as it runs. pipe: where it listens."""

    lock: int
    pipe: Path


def take_seat(environ: Mapping[str, str], data: Path) -> Seat | None:
    """Become the first for this folder of the reader; None where somebody else is.

    Raises:
        OSError: this system has no locks, or no folder to keep one in.
    """
    folder = _runtime_folder(environ)
    name = f"sastra-{_number(data):08x}"
    lock = os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        # Where there is no such module every start opens a window of its own.
        fcntl = import_module("fcntl")
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    except (OSError, ImportError) as error:
        os.close(lock)
        raise OSError(str(error)) from error
    return Seat(lock, folder / f"{name}.pipe")


def settle(arguments: Arguments, environ: Mapping[str, str], data: Path) -> Seat | None:
    """Become the first, or hand over what was asked; None when that is done and this start can end.

    A seat without a lock (-1) means that there is no telling: the window opens.
    """
    try:
        seat = take_seat(environ, data)
        return seat or _visit(arguments, environ, data)
    except OSError:
        return Seat(-1, Path())


def _visit(arguments: Arguments, environ: Mapping[str, str], data: Path) -> Seat | None:
    """Hand over, or become the first because it has ended meanwhile.

    Raises:
        OSError: pipes cannot be made here.
    """
    pipe = pipe_of(environ, data)
    answer = pipe.with_name(f"{pipe.stem}-{os.getpid()}-{time.monotonic_ns()}{ANSWER_ENDING}")
    os.mkfifo(answer, 0o600)
    ear = os.open(answer, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        return _wait_for_answer(_encoded(message(arguments, environ), answer), ear, environ, data)
    finally:
        os.close(ear)
        answer.unlink(missing_ok=True)


def _wait_for_answer(asked: bytes, ear: int, environ: Mapping[str, str], data: Path) -> Seat | None:
    # Only a second start pays for waiting.
    bell = import_module("select").poll()
    bell.register(ear)
    deadline = time.monotonic() + PATIENCE_S
    is_sent = False
    while time.monotonic() < deadline:
        is_sent = is_sent or _send(asked, pipe_of(environ, data))
        bell.poll(_PAUSE_MS)
        if _heard(ear):
            return None
        seat = take_seat(environ, data)
        if seat is not None:
            return seat
    sys.stderr.write("sastra: Another Sastra is running and does not answer; this one opens, too.\n")
    return Seat(-1, Path())


def _send(asked: bytes, pipe: Path) -> bool:
    """Write in one go, which no other start can come between; False where nobody listens yet."""
    try:
        mouth = os.open(pipe, os.O_WRONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return os.write(mouth, asked) == len(asked)
    except OSError:
        return False
    finally:
        os.close(mouth)


def _heard(ear: int) -> bool:
    try:
        return os.read(ear, len(ANSWER)) == ANSWER
    except BlockingIOError:
        return False


def _encoded(asked: dict[str, object], answer: Path) -> bytes:
    """Return a line; a search too long for a pipe is cut.

    Raises:
        OSError: it is too long all the same.
    """
    asked = {**asked, "search": str(asked["search"])[:500], "answer": str(answer)}
    line: bytes = import_module("json").dumps(asked).encode() + b"\n"
    if len(line) > MOST_BYTES:
        raise OSError("too much was asked for")
    return line


def pipe_of(environ: Mapping[str, str], data: Path) -> Path:
    """Return where the first listens."""
    return _runtime_folder(environ) / f"sastra-{_number(data):08x}.pipe"


def message(arguments: Arguments, environ: Mapping[str, str]) -> dict[str, object]:
    """Return what a second start asks of the first, as JSON-able values."""
    token = next((environ[name] for name in _TOKENS if environ.get(name)), "")
    return {
        "place": arguments.place.link if arguments.place is not None else "",
        "folders": [str(folder) for folder in arguments.folders],
        "search": arguments.search,
        "token": token,
    }


def _number(data: Path) -> int:
    """Return a number that tells folders of readers apart; too cheap to import a module for."""
    number = 0
    for byte in str(data).encode("utf-8", "surrogateescape"):
        number = (number * 31 + byte) & 0xFFFF_FFFF
    return number


def _runtime_folder(environ: Mapping[str, str]) -> Path:
    """Return a folder that only this reader can enter; made where the system gives none.

    Raises:
        OSError: there is none.
    """
    given = Path(environ.get("XDG_RUNTIME_DIR", ""))
    if given.is_absolute() and given.is_dir() and os.access(given, os.W_OK):
        return given
    own = Path(environ.get("TMPDIR") or "/tmp") / f"sastra-{os.getuid()}"
    own.mkdir(mode=0o700, exist_ok=True)
    kept = own.lstat()
    if kept.st_uid != os.getuid() or kept.st_mode & 0o077:
        raise OSError(f"{own} belongs to somebody else")
    return own

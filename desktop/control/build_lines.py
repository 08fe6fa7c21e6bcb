"""Reads what the compiling process says, one JSON object a line. Not for running it."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from desktop.model.errors import (
    SastraError,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
)
from desktop.model.progress import Progress

_ERRORS: Mapping[str, type[SastraError]] = {
    kind.__name__: kind for kind in (StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly)
}


class BuildDone(NamedTuple):
    """The build has ended well; changed: the library is another one than before."""

    changed: bool


BuildLine = Progress | SastraError | BuildDone


def read_line(line: str) -> BuildLine | None:
    """Return what a line says; None for what is not meant for the window."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    return _progress(found) or _error(found) or _done(found)


def _progress(found: Mapping[str, object]) -> Progress | None:
    done, total, subject = (_part(found, "progress", name) for name in ("done", "total", "subject"))
    if isinstance(done, int) and isinstance(total, int):
        return Progress(done, total, subject if isinstance(subject, str) else "")
    return None


def _error(found: Mapping[str, object]) -> SastraError | None:
    kind, text, remedy = (_part(found, "error", name) for name in ("kind", "text", "remedy"))
    if not isinstance(text, str):
        return None
    return _ERRORS.get(str(kind), SastraError)(text, remedy if isinstance(remedy, str) else "")


def _done(found: Mapping[str, object]) -> BuildDone | None:
    return BuildDone(bool(found["done"])) if "done" in found else None


def _part(found: Mapping[str, object], outer: str, inner: str) -> object:
    part = found.get(outer)
    return part.get(inner) if isinstance(part, dict) else None

"""Reads what ``sastra compile --json`` says, one JSON object a line. Not for running it."""

import json
from collections.abc import Mapping
from typing import Final

from desktop.language import Said, tr
from desktop.model.errors import (
    SastraError,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreReadOnly,
)
from desktop.model.progress import Progress

_ERRORS: Final[Mapping[str, type[SastraError]]] = {
    kind.__name__: kind for kind in (StoreBusy, StoreDamaged, StoreError, StoreFull, StoreReadOnly)
}
BuildLine = Progress | SastraError


def read_line(line: str) -> BuildLine | None:
    """Return the progress or the failure that a line tells; None for anything else."""
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    match found.get("event"):
        case "progress":
            return _progress(found)
        case "failed":
            return _failure(found)
    return None


def _progress(found: Mapping[str, object]) -> Progress | None:
    done, total, subject = (found.get(name) for name in ("done", "total", "subject"))
    if isinstance(done, int) and isinstance(total, int):
        return Progress(done, total, subject if isinstance(subject, str) else "")
    return None


def _failure(found: Mapping[str, object]) -> SastraError:
    error = _ERRORS.get(str(found.get("kind")), SastraError)
    told = found.get("told")
    try:
        text, remedy = (Said.restored(words) for words in told) if isinstance(told, list) else ("", "")
    except (TypeError, ValueError):
        text, remedy = "", ""
    return error(text or tr("The dossiers could not be prepared."), remedy)

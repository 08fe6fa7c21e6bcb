"""Finds a folder where a library can be built when its own cannot be written. Not for building it."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from desktop.library.trouble import file_error
from desktop.model.errors import StoreError

_PROBE_BYTES: Final = 256 * 1024


class Refuge(NamedTuple):
    """Where to build. trouble: why it is not the folder that was wanted, None if it is.

    A temporary folder is gone after the session: whoever asked for it gives it back with :func:`leave`.
    """

    library: Path
    trouble: StoreError | None = None

    @property
    def temporary(self) -> bool:
        """Tell whether the folder lasts for this session only."""
        return self.trouble is not None


def find_refuge(wanted: Path) -> Refuge:
    """Return the wanted folder if a library can be written there, else a new temporary one.

    Raises:
        StoreError: not even a temporary folder can be written.
    """
    trouble = trouble_with(wanted)
    if trouble is None:
        return Refuge(wanted)
    try:
        folder = Path(tempfile.mkdtemp(prefix="sastra-library-"))
    except OSError as error:
        raise file_error(error, Path(tempfile.gettempdir())) from error
    second = trouble_with(folder)
    if second is not None:
        shutil.rmtree(folder, ignore_errors=True)
        raise second
    return Refuge(folder, trouble)


def leave(refuge: Refuge) -> None:
    """Remove a temporary refuge; a lasting one stays."""
    if refuge.temporary:
        shutil.rmtree(refuge.library, ignore_errors=True)


def trouble_with(folder: Path) -> StoreError | None:
    """Return why a folder cannot take a library, found by writing to it; None if it can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _probe(folder)
    except OSError as error:
        return file_error(error, folder)
    return None


def _probe(folder: Path) -> None:
    # A name of its own: two programs may look at once. Permissions alone do not tell of a full disk.
    handle, name = tempfile.mkstemp(prefix="probe-", dir=folder)
    try:
        with os.fdopen(handle, "wb") as probe:
            probe.write(b"\xa5" * _PROBE_BYTES)
    finally:
        Path(name).unlink(missing_ok=True)

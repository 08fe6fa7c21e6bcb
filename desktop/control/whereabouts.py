"""Where the library is for this run: in its cache folder, or in a temporary one. Not for its contents."""

import shutil
import tempfile
from pathlib import Path


class Whereabouts:
    """The library's folder, read by every lane that opens it; moved at most once, on the GUI thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._temporary = False

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self._folder

    @property
    def temporary(self) -> bool:
        """Tell whether the library ends with the program."""
        return self._temporary

    def move_to_temporary(self) -> None:
        """Name a new empty folder.

        Raises:
            OSError: there is no place for one either.
        """
        self._folder = Path(tempfile.mkdtemp(prefix="sastra-"))
        self._temporary = True

    def clean_up(self) -> None:
        """Remove a temporary folder; nothing may have it open any more."""
        if self._temporary:
            shutil.rmtree(self._folder, ignore_errors=True)

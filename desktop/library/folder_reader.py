"""Reads dossiers' folders into parcels. Not for writing them, and the one way of the library to ``load``."""

from pathlib import Path

from desktop.library.freight import Reading
from desktop.library.parcel import Packer
from desktop.library.placeholder import unexpected
from desktop.load.fingerprint import fingerprint
from desktop.load.folder import Loaded, load_folder


class FolderReader:
    """Reads folders one after the other. Belongs to one thread."""

    def __init__(self) -> None:
        self.packer = Packer()

    def read(self, folder: Path) -> Reading:
        """Read a folder; a fault of the program in one must not keep the others from the library."""
        loaded = _load(folder)
        parcel, problems = None, loaded.problems
        if loaded.content is not None:
            try:
                parcel = self.packer.parcel(loaded.content)
            except Exception as error:
                problems = (*problems, unexpected(error))
        return Reading(parcel, problems, loaded.fingerprint)


def _load(folder: Path) -> Loaded:
    try:
        return load_folder(folder)
    except Exception as error:
        return Loaded(None, (unexpected(error),), fingerprint(folder))

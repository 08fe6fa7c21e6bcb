"""What stands in the catalogue for a dossier that cannot be read, and why. Not for reading any."""

import re
from itertools import count
from pathlib import Path

from desktop.language import said
from desktop.library.catalogue import Catalogue
from desktop.load.files import MAIN_FILE
from desktop.model.choices import Severity
from desktop.model.dossier import Dossier
from desktop.model.ids import DossierId
from desktop.model.problem import Problem


def placeholder(folder: str, catalogue: Catalogue) -> Dossier:
    """Return a dossier with nothing in it, named as its folder; its id is nobody else's."""
    name = Path(folder).name
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    stem = f"unread-{slug}" if slug else "unread"
    tries = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    free = next(one for one in tries if catalogue.folder_of(one) in (None, folder))
    return Dossier(DossierId(free), name, language="und", version="")


def id_taken(dossier: str, folder: str) -> Problem:
    """Return the problem of a dossier whose id another one has."""
    return Problem(
        Severity.ERROR,
        MAIN_FILE,
        0,
        0,
        said("Another dossier has the id {dossier} already: {folder}.", dossier=dossier, folder=folder),
        said("Links and bookmarks name a dossier by its id, so that only one can have it."),
        said("Give this dossier another id, or remove one of the two folders."),
    )


def unexpected(error: Exception) -> Problem:
    """Return the problem of a dossier that the program failed to read."""
    return Problem(
        Severity.ERROR,
        MAIN_FILE,
        0,
        0,
        said("The dossier could not be read: {reason}.", reason=f"{type(error).__name__}: {error}"),
        said("This is a fault of the program or of the disk rather than of the dossier."),
        said("Look whether its files can be opened in an editor; if so, report this message."),
    )

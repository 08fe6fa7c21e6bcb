"""Makes a folder of marks behind its siblings. Not for keeping it."""

import os
import time
from collections.abc import Iterable

from desktop.model.ids import FolderId
from desktop.model.mark import Folder


def new_folder(title: str, parent: FolderId, folders: Iterable[Folder]) -> Folder:
    """Return a folder that stands last among the folders of its parent."""
    last = max((folder.position for folder in folders if folder.parent == parent), default=0.0)
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return Folder(FolderId(os.urandom(16).hex()), title, moment, parent, last + 1)

"""Opens the reader's store for the commands that need it, and says what went wrong. Not for its contents."""

import os
import sys
from collections.abc import Callable, Mapping

from desktop.exchange.outline import Names
from desktop.library.store import LibraryStore
from desktop.model.errors import SastraError, StoreError
from desktop.paths import find_paths
from desktop.userdata.store import UserStore

OK, NOT_DONE, WRONG_USE = 0, 1, 2


def with_store(work: Callable[[UserStore], int]) -> int:
    """Do something with the reader's store; an error becomes a sentence and exit status 1."""
    try:
        store = UserStore.open(find_paths(os.environ).data)
    except StoreError as error:
        return complain(error)
    try:
        for notice in store.notices:
            sys.stderr.write(f"sastra: {notice.text}. {notice.detail}\n")
        return work(store)
    except SastraError as error:
        return complain(error)
    finally:
        store.close()


def complain(error: SastraError) -> int:
    """Write an error as a sentence; return the exit status."""
    sys.stderr.write(f"sastra: {error}. {error.remedy}".rstrip() + "\n")
    return NOT_DONE


def dossier_names(environ: Mapping[str, str]) -> Names:
    """Return the titles of the dossiers in the library; none where there is no library."""
    try:
        library = LibraryStore.open(find_paths(environ).library)
    except StoreError:
        return {}
    try:
        return {entry.id: entry.dossier.title for entry in library.entries(limit=100_000)}
    except StoreError:
        return {}
    finally:
        library.close()

"""Reads what the first picture needs before Qt is there. Not for anything that can wait; imports no Qt.

Importing PySide6 slows later imports down, so this module (and with it SQLite) is imported first.
"""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.app.arguments import Arguments
from desktop.control.opening import FIRST_WORDS, Opening, best_entry, open_position
from desktop.control.session_record import Session, read_session
from desktop.library.store import LibraryStore
from desktop.model.errors import SastraError, StoreError
from desktop.model.notice import Notice, NoticeLevel
from desktop.model.place import dossier_place
from desktop.paths import Paths, find_paths
from desktop.render.dates import ENGLISH
from desktop.render.page import ReadingPosition
from desktop.settings.file import read_settings
from desktop.settings.table import RESTORE_SESSION
from desktop.settings.values import Settings
from desktop.userdata.store import UserStore


class Groundwork(NamedTuple):
    """What is known before the window is made. opening: None where there is no library yet."""

    paths: Paths
    settings: Settings
    session: Session
    wanted: ReadingPosition | None = None
    opening: Opening | None = None
    notices: tuple[Notice, ...] = ()


def prepare(arguments: Arguments, environ: Mapping[str, str]) -> Groundwork:
    """Read settings and session and fetch the first page; what fails becomes a notice."""
    paths = find_paths(environ)
    paths = paths._replace(added=(*paths.added, *arguments.folders))
    read = read_settings(paths.config)
    session, notices = _session(paths)
    if not read.settings.get(RESTORE_SESSION):
        session = Session(window=session.window, used=session.used)
    if arguments.search:
        session = session._replace(search=arguments.search)
    wanted = ReadingPosition(arguments.place) if arguments.place is not None else session.position
    opening = None if arguments.folders else _first_page(paths, wanted)
    return Groundwork(paths, read.settings, session, wanted, opening, (*read.notices, *notices))


def _session(paths: Paths) -> tuple[Session, tuple[Notice, ...]]:
    try:
        store = UserStore.open(paths.data)
    except StoreError as error:
        return Session(), (_fault(error),)
    try:
        return read_session(store.session()), tuple(store.notices)
    except StoreError as error:
        return Session(), (_fault(error),)
    finally:
        store.close()


def _first_page(paths: Paths, wanted: ReadingPosition | None) -> Opening | None:
    """Open the library just long enough for one page; without one, the window shows that it is coming."""
    try:
        store = LibraryStore.open(paths.library)
    except StoreError:
        return None
    try:
        return _opening(store, wanted)
    except StoreError:
        return None
    finally:
        store.close()


def _opening(store: LibraryStore, wanted: ReadingPosition | None) -> Opening | None:
    if wanted is not None and store.entry(wanted.place.dossier) is not None:
        return open_position(store, wanted, FIRST_WORDS, ENGLISH)
    entries = store.entries()
    if not entries:
        return None
    start = ReadingPosition(dossier_place(best_entry(entries).id))
    return open_position(store, start, FIRST_WORDS, ENGLISH)


def _fault(error: SastraError) -> Notice:
    return Notice(NoticeLevel.ERROR, str(error), error.remedy)

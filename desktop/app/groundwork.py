"""Reads settings, session and the first page from where they are kept. Not for anything else; imports no Qt.

It is done before Qt is loaded where no picture was kept for this start, else in the second act.
"""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.app.arguments import Arguments
from desktop.control.lens import View, kept_lens
from desktop.control.opening import FIRST_WORDS, PAGE_WORDS, Opening, best_entry, open_position
from desktop.control.scene import Scene
from desktop.control.session_record import Session, read_session
from desktop.library.store import LibraryStore
from desktop.model.choices import Lens
from desktop.model.errors import SastraError, StoreError
from desktop.model.notice import Notice, NoticeLevel
from desktop.model.place import dossier_place
from desktop.model.tab import TabsShown
from desktop.paths import Paths, find_paths
from desktop.render.dates import ENGLISH
from desktop.render.page import ReadingPosition
from desktop.settings.file import read_settings
from desktop.settings.table import RESTORE_SESSION
from desktop.settings.values import Settings
from desktop.userdata.store import UserStore


class Groundwork(NamedTuple):
    """What a start is made of. opening: None without a library. several: more than one dossier is there."""

    paths: Paths
    settings: Settings
    session: Session
    wanted: ReadingPosition | None = None
    opening: Opening | None = None
    notices: tuple[Notice, ...] = ()
    several: bool = False

    @property
    def scene(self) -> Scene:
        """The first picture of it."""
        kept = self.session.tabs
        tabs = TabsShown(tuple(tab.title for tab in kept.tabs), kept.current)
        scene = Scene(self.settings, dict(self.session.window), tabs)
        opening = self.opening
        if opening is None:
            return scene
        return scene._replace(
            title=opening.entry.dossier.title,
            several=self.several,
            tree=opening.tree or (),
            page=opening.page,
            position=opening.position,
        )


def prepare(arguments: Arguments, environ: Mapping[str, str]) -> Groundwork:
    """Read settings and session and fetch the first page; what fails becomes a notice."""
    paths = find_paths(environ)
    paths = paths._replace(added=(*paths.added, *arguments.folders))
    read = read_settings(paths.config)
    session, notices = (Session(), ()) if arguments.screenshot else _session(paths)
    if not read.settings.get(RESTORE_SESSION):
        session = Session(window=session.window, used=session.used)
    if arguments.search:
        session = session._replace(search=arguments.search)
    wanted = ReadingPosition(arguments.place) if arguments.place is not None else session.position
    view = View(kept_lens(session.pages.get("lens")), is_sought=arguments.place is not None)
    opening, several = (None, False) if arguments.folders else _first_page(paths, wanted, view)
    return Groundwork(paths, read.settings, session, wanted, opening, (*read.notices, *notices), several)


def _session(paths: Paths) -> tuple[Session, tuple[Notice, ...]]:
    try:
        store = UserStore.open(paths.data, first_look=True)
    except StoreError as error:
        return Session(), (_fault(error),)
    try:
        return read_session(store.session()), tuple(store.notices)
    except StoreError as error:
        return Session(), (_fault(error),)
    finally:
        store.close()


def _first_page(paths: Paths, wanted: ReadingPosition | None, view: View) -> tuple[Opening | None, bool]:
    """Open the library just long enough for one page; without one, the window shows that it is coming."""
    try:
        store = LibraryStore.open(paths.library)
    except StoreError:
        return None, False
    try:
        return _opening(store, wanted, view), len(store.entries(limit=2)) > 1
    except StoreError:
        return None, False
    finally:
        store.close()


def _opening(store: LibraryStore, wanted: ReadingPosition | None, view: View) -> Opening | None:
    # A lens may let nothing through of the few words that the first picture needs.
    words = FIRST_WORDS if view.lens is Lens.ALL else PAGE_WORDS
    if wanted is not None and store.entry(wanted.place.dossier) is not None:
        return open_position(store, wanted, words, ENGLISH, view=view)
    entries = store.entries()
    if not entries:
        return None
    start = ReadingPosition(dossier_place(best_entry(entries).id))
    return open_position(store, start, words, ENGLISH, view=view)


def _fault(error: SastraError) -> Notice:
    return Notice(NoticeLevel.ERROR, str(error), error.remedy)

"""Makes every object of the second act, in order, by hand. Not for connecting them: that is ``wire``."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from desktop.app.first_act import Stage
from desktop.app.groundwork import Groundwork
from desktop.app.opener import Opener
from desktop.app.window_watch import WindowWatch
from desktop.control.auto_export import AutoExport
from desktop.control.engine import Engine
from desktop.control.library import LibraryControl
from desktop.control.manner import system_manner
from desktop.control.mark_list import MarkListControl
from desktop.control.mark_places import MarkPlacesControl
from desktop.control.marks import MarksControl
from desktop.control.notices import NoticeControl
from desktop.control.past import PastControl
from desktop.control.preferences import PreferencesControl
from desktop.control.reading import ReadingControl
from desktop.control.recent_searches import RecentSearches
from desktop.control.related import RelatedControl
from desktop.control.search import SearchControl
from desktop.control.session import SessionControl
from desktop.control.tabs import TabsControl
from desktop.control.welcome import WelcomeControl
from desktop.control.whereabouts import Whereabouts
from desktop.library.store import LibraryStore
from desktop.tasks.lane import Bare, Lane
from desktop.userdata.store import UserStore
from desktop.window.interior import Interior
from desktop.window.main_window import MainWindow

_READING_KIB: Final = 128
"""A page is read once and then shown; the system keeps the file at hand anyway."""


class Lanes(NamedTuple):
    """One lane for each database, and one for looking at files."""

    library: Lane[LibraryStore]
    search: Lane[Engine]
    user: Lane[UserStore]
    exports: Lane[UserStore]
    files: Lane[Bare]

    def is_busy(self) -> bool:
        """Tell whether an answer is still owed."""
        return any(lane.busy for lane in self)

    def release(self) -> None:
        """Let them begin."""
        for lane in self:
            lane.release()


class Program(NamedTuple):
    """Everything that lives as long as the window."""

    window: MainWindow
    interior: Interior
    resources: Path
    lanes: Lanes
    where: Whereabouts
    notices: NoticeControl
    library: LibraryControl
    reading: ReadingControl
    related: RelatedControl
    search: SearchControl
    marks: MarksControl
    mark_list: MarkListControl
    mark_places: MarkPlacesControl
    past: PastControl
    recent: RecentSearches
    auto_export: AutoExport
    session: SessionControl
    welcome: WelcomeControl
    watch: WindowWatch
    tabs: TabsControl
    opener: Opener
    preferences: PreferencesControl

    @property
    def quiet(self) -> bool:
        """Tell whether nothing is under way: what can be shown is shown."""
        return not (self.lanes.is_busy() or self.library.busy or self.search.busy)

    def close(self) -> None:
        """Keep what is to be kept and end all work; a build is given up, a write is finished."""
        self.session.save()
        self.preferences.save()
        self.library.close()
        self.auto_export.close()
        for lane in self.lanes:
            lane.drain()
        self.where.clean_up()


def build_program(stage: Stage, ground: Groundwork) -> Program:
    """Make the program around the window; nothing is connected or asked yet."""
    window, arguments = stage.window, stage.arguments
    where = Whereabouts(ground.paths.library)
    lanes = _held_lanes(where, ground.paths.data)
    manner = system_manner()
    notices = NoticeControl(window)
    reading = ReadingControl(lanes.library, notices, manner.dates, window)
    session = SessionControl(lanes.user, ground.session, window)
    tabs = TabsControl(reading, window)
    if arguments.screenshot is not None:
        session.forget()
    return Program(
        window=window,
        interior=Interior(window),
        resources=ground.paths.resources,
        lanes=lanes,
        where=where,
        notices=notices,
        library=LibraryControl(where, ground.paths.roots, lanes.library, lanes.files, notices, window),
        reading=reading,
        related=RelatedControl(lanes.library, notices, manner, window),
        search=SearchControl(lanes.search, notices, window),
        marks=MarksControl(lanes.user, lanes.library, notices, window),
        mark_list=MarkListControl(lanes.user, notices, window),
        mark_places=MarkPlacesControl(lanes.user, lanes.library, notices, window),
        past=PastControl(lanes.user, lanes.library, notices, window),
        recent=RecentSearches(lanes.user, window),
        auto_export=AutoExport(lanes.user, lanes.exports, notices, window),
        session=session,
        welcome=WelcomeControl(
            reading, notices, ground.wanted.place if ground.wanted else None, arguments.folders, window
        ),
        watch=WindowWatch(window, session, tabs),
        tabs=tabs,
        opener=Opener(reading, tabs, window),
        preferences=PreferencesControl(lanes.files, ground.paths.config, ground.settings, window),
    )


def _held_lanes(where: Whereabouts, data: Path) -> Lanes:
    return Lanes(
        Lane("library", partial(_open_library, where), held=True),
        Lane("search", partial(_open_search, where), held=True),
        Lane("user", partial(UserStore.open, data), held=True),
        Lane("exports", partial(UserStore.open, data), held=True),
        Lane("files", Bare, held=True),
    )


def _open_library(where: Whereabouts) -> LibraryStore:
    return LibraryStore.open(where.folder, _READING_KIB)


def _open_search(where: Whereabouts) -> Engine:
    # The door to the search engine: its packages are loaded here, in its lane, when searching is near.
    engine: Engine = import_module("desktop.search.engine").SearchEngine.open(where.folder)
    return engine

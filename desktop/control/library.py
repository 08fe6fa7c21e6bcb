"""The library: what is in it, whether it is up to date, building it anew. Not for reading from it."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.control.build_lines import read_line
from desktop.control.notices import NoticeControl
from desktop.control.whereabouts import Whereabouts
from desktop.language import tr, trn
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import Severity
from desktop.model.errors import SastraError, StoreBusy, StoreError
from desktop.model.notice import NoticeAction
from desktop.model.problem import Problem
from desktop.model.progress import Progress
from desktop.tasks.channel import Channel
from desktop.tasks.child import ChildRun
from desktop.tasks.lane import Bare, Lane

BUSY_WAIT_MS: Final = 1_000
MOST_BUSY_WAITS: Final = 60


class Catalogue(NamedTuple):
    """What the library holds. generation: grows with each change, -1 where there is no library."""

    generation: int = -1
    entries: tuple[CatalogueEntry, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Look(NamedTuple):
    """What a check has found. closed: folders that could not be looked into, with why."""

    stale: tuple[Path, ...]
    closed: tuple[tuple[Path, str], ...] = ()


class LibraryControl(QObject):
    """Owns the catalogue and the build; while a build goes on the old library stays readable."""

    entries_changed = Signal(object)  # tuple[CatalogueEntry, ...]
    problems_changed = Signal(object)  # tuple[Problem, ...]
    progress_changed = Signal(object)  # Progress, or None when nothing is under way
    library_changed = Signal()  # what was fetched before is out of date; open it anew
    up_to_date = Signal()  # looked at, and built where needed

    def __init__(
        self,
        where: Whereabouts,
        roots: Sequence[Path],
        library: Lane[LibraryStore],
        files: Lane[Bare],
        notices: NoticeControl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._roots = tuple(roots)
        self._lane = library
        self._notices = notices
        self._error: SastraError | None = None
        self._given_up = False
        self._complete = False
        self._busy_waits = 0
        self._catalogue: Catalogue | None = None
        self._reading = Channel(library, self)
        self._reading.answered.connect(self._on_read)
        self._reading.failed.connect(self._on_unreadable)
        self._checking = Channel(files, self)
        self._checking.answered.connect(self._on_checked)
        self._checking.failed.connect(notices.tell_error)
        self._child = ChildRun(self)
        self._child.line_received.connect(self._on_line)
        self._child.ended.connect(self._on_ended)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(BUSY_WAIT_MS)
        self._waiting.timeout.connect(self.check)

    @property
    def entries(self) -> tuple[CatalogueEntry, ...]:
        """The catalogue as last read."""
        return self._catalogue.entries if self._catalogue is not None else ()

    @property
    def busy(self) -> bool:
        """Tell whether a build is under way or waited for."""
        return self._child.running or self._waiting.isActive()

    @Slot()
    def start(self) -> None:
        """Read the catalogue and look whether it is up to date."""
        self._reading.ask(_catalogue)
        self.check()

    def add_roots(self, folders: Sequence[Path]) -> None:
        """Look into more folders of dossiers for this run."""
        self._roots = (*self._roots, *(folder for folder in folders if folder not in self._roots))
        self.check()

    @Slot()
    def check(self) -> None:
        """Look which dossiers changed, and compile those."""
        if not self.busy:
            self._checking.ask(partial(_stale, roots=self._roots, library=self._where.folder))

    @Slot()
    def cancel(self) -> None:
        """Stop the build; what is compiled so far stays."""
        self._given_up = True
        self._child.cancel()

    def close(self) -> None:
        """End a build under way; the library stays as it was before it."""
        self._waiting.stop()
        self._child.close()

    @Slot(object)
    def _on_read(self, catalogue: Catalogue) -> None:
        before, self._catalogue = self._catalogue, catalogue
        if before is not None and catalogue.generation != before.generation:
            self.library_changed.emit()
        self.entries_changed.emit(catalogue.entries)
        self.problems_changed.emit(catalogue.problems)
        self._tell_complete()
        if before is None or catalogue.problems != before.problems:
            self._tell_problems(catalogue.problems)

    @Slot(object)
    def _on_unreadable(self, _error: SastraError) -> None:
        """No library yet, or a damaged one: the check that follows builds it, so the reader need not know."""
        self._on_read(Catalogue())

    @Slot(object)
    def _on_checked(self, look: _Look) -> None:
        stale = look.stale
        for folder, why in look.closed:
            self._notices.warn(
                tr("A folder of dossiers cannot be read: {why}", why=why),
                tr(
                    "{folder}. Make it a folder that can be read; until then its dossiers are missing.",
                    folder=folder,
                ),
            )
        if not stale:
            self._complete = True
            self._tell_complete()
        elif not self._child.running:
            self._error = None
            self._given_up = False
            self.progress_changed.emit(Progress(0, len(stale), ""))
            folders = [str(folder) for folder in stale]
            self._child.start(["compile", "--json", "--library", str(self._where.folder), *folders])

    @Slot(str)
    def _on_line(self, line: str) -> None:
        match read_line(line):
            case Progress() as progress:
                self.progress_changed.emit(progress)
            case SastraError() as error:
                self._error = error

    @Slot(int)
    def _on_ended(self, status: int) -> None:
        self.progress_changed.emit(None)
        if self._error is None and status != 0 and not self._given_up:
            self._error = SastraError(
                tr("The dossiers could not be prepared."), _last_line(self._child.complaint)
            )
        if isinstance(self._error, StoreBusy) and self._busy_waits < MOST_BUSY_WAITS:
            self._busy_waits += 1
            self._waiting.start()
        elif isinstance(self._error, StoreError) and not self._where.temporary:
            self._work_from_temporary(self._error)
        else:
            self._complete = True
            if self._error is not None:
                self._notices.tell_error(self._error)
            elif self._given_up:
                words = tr("Preparing the dossiers was stopped. Those that are ready can be read.")
                self._notices.inform(words, action=NoticeAction.RETRY)
        self._lane.renew()
        self._reading.ask(_catalogue)

    def _tell_complete(self) -> None:
        """Say once that nothing more will come, as soon as the catalogue has been read after it."""
        if self._complete and not self._reading.busy:
            self._complete = False
            self.up_to_date.emit()

    def _work_from_temporary(self, error: StoreError) -> None:
        try:
            self._where.move_to_temporary()
        except OSError:
            self._notices.tell_error(error)
            return
        self._notices.warn(
            tr("The library cannot be kept, so it is prepared anew at each start."), f"{error} {error.remedy}"
        )
        self.check()

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        if errors:
            self._notices.warn(
                trn(
                    "{count} fault was found in the dossiers; what could be read is open.",
                    "{count} faults were found in the dossiers; what could be read is open.",
                    errors,
                ),
                f"{problems[0].location}: {problems[0].what}",
                NoticeAction.SHOW_PROBLEMS,
            )


def _catalogue(store: LibraryStore) -> Catalogue:
    entries = store.entries()
    faulty = (entry for entry in entries if entry.errors or entry.warnings)
    return Catalogue(
        store.generation(),
        entries,
        tuple(_within(entry, problem) for entry in faulty for problem in store.problems(entry.id)),
    )


def _within(entry: CatalogueEntry, problem: Problem) -> Problem:
    """Return a problem whose file is told with its dossier's folder: several have a ``dossier.yaml``."""
    return problem._replace(file=f"{Path(entry.folder).name}/{problem.file}")


def _stale(_bare: Bare, roots: Sequence[Path], library: Path) -> _Look:
    # The door to looking at files: hashing is loaded here, in its lane, after the first paint.
    freshness = import_module("desktop.library.freshness")
    return _Look(freshness.stale_folders(roots, library), freshness.closed_folders(roots))


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "")

"""Compiles dossiers into the library: reads their YAML, stores and indexes them. Not for the start path.

Many are read by other processes, but this one alone writes, in the order of the folders, so that what comes
of it does not depend on who was first. Each dossier is one transaction, so that whoever reads meanwhile, or
after a kill, has it as it was or as it is. The index follows within seconds; what it lacks is noted in the
store and made good next time.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop.library.freshness import glance_at, is_fresh, spelled
from desktop.library.indexing import Indexing
from desktop.library.layout import index_path, is_condemned, pardon, store_files, store_path
from desktop.library.lock import build_lock
from desktop.library.parcel import Parcel
from desktop.library.placeholder import id_taken, placeholder, unexpected
from desktop.library.reading_plan import ReadingPlan
from desktop.library.records import read_content
from desktop.library.trouble import storing
from desktop.library.writer import Origin, StoreWriter
from desktop.load.files import MAIN_FILE
from desktop.model.catalogue import CatalogueEntry
from desktop.model.errors import StoreDamaged, StoreError
from desktop.model.ids import DossierId
from desktop.model.problem import Problem
from desktop.model.progress import Progress

PATIENCE_S: Final = 30.0


class Report(NamedTuple):
    """How the compilation of one dossier went."""

    entry: CatalogueEntry
    problems: tuple[Problem, ...] = ()


class Compiled(NamedTuple):
    """What a build did. reports: of the dossiers that it read; removed: folders that were taken out."""

    reports: tuple[Report, ...] = ()
    removed: tuple[Path, ...] = ()
    unchanged: int = 0
    cancelled: bool = False


def compile_folders(
    folders: Iterable[Path],
    library: Path,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
    dropped: Iterable[Path] = (),
    patience_s: float = PATIENCE_S,
    own: Sequence[Path] = (),
) -> Compiled:
    """Bring the library up to date with some dossiers' folders; what is fresh already costs a glance.

    A folder that no longer holds a dossier, or is among ``dropped``, is taken out. A dossier below
    ``own`` takes the place of one elsewhere that has its id, and of one that is below ``own`` too and not
    among the folders. A library that is damaged or of another version is made anew, from these folders
    alone. An interrupted build is completed.

    Raises:
        StoreBusy: another build is still at work after ``patience_s``.
        StoreReadOnly, StoreFull: nothing more can be written; what stands is as good as before.
    """
    wanted, gone = _parted(folders, dropped)
    with build_lock(library, patience_s, cancelled):
        if is_condemned(library) or not store_path(library).exists():
            _discard(library)
        try:
            return _build(library, wanted, gone, own, progress, cancelled)
        except StoreDamaged:
            _discard(library)
            return _build(library, wanted, gone, own, progress, cancelled)


def _parted(folders: Iterable[Path], dropped: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Part the folders that hold a dossier from those to be taken out."""
    every = list(dict.fromkeys(spelled(folder) for folder in folders))
    out = {spelled(folder) for folder in dropped}
    wanted = [folder for folder in every if folder not in out and (folder / MAIN_FILE).is_file()]
    return wanted, sorted(out.union(every).difference(wanted))


def _discard(library: Path) -> None:
    """Remove store and index; readers that have them open keep them until they look again."""
    with storing(library):
        for path in store_files(library):
            path.unlink(missing_ok=True)
        if index_path(library).exists():
            shutil.rmtree(index_path(library))
        pardon(library)


def _build(
    library: Path,
    wanted: list[Path],
    gone: list[Path],
    own: Sequence[Path],
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Compiled:
    store = StoreWriter.open(library)
    try:
        indexing = Indexing(library, store)
        build = _Build(store, indexing, own, progress, cancelled)
        try:
            return build.run(wanted, gone)
        finally:
            build.close()
            indexing.close()
    finally:
        store.close()


class _Build:
    """One run over some folders."""

    def __init__(
        self,
        store: StoreWriter,
        indexing: Indexing,
        own: Sequence[Path],
        progress: Callable[[Progress], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._store = store
        self._indexing = indexing
        self._own = [spelled(folder) for folder in own]
        self._progress = progress
        self._cancelled = cancelled
        self._reports: list[Report] = []
        self._unchanged = 0
        self._wanted: list[Path] = []
        self._done = 0
        self._left: set[Path] = set()  # whose place another folder has taken in this build
        self._glances: dict[Path, str] = {}  # at folders not visited yet
        self._plan = ReadingPlan(self._following(), cancelled)

    def run(self, wanted: list[Path], gone: list[Path]) -> Compiled:
        self._wanted = wanted
        removed = tuple(folder for folder in gone if self._store.remove(str(folder)))
        for done, folder in enumerate(wanted):
            if self._cancelled():
                return self._told(removed, cancelled=True)
            self._done = done
            self._tell(done, len(wanted), str(folder), folder.name)
            if folder not in self._left:
                self._visit(folder)
        self.close()
        finished = self._complete_index()
        self._progress(Progress(len(wanted), len(wanted)))
        return self._told(removed, cancelled=not finished)

    def close(self) -> None:
        """End what reads ahead; nothing more is read then but by this process."""
        self._plan.close()

    def _following(self) -> Iterator[Path]:
        """Yield the folders from the one at hand on that will be read, as it looks now."""
        for folder in self._wanted[self._done :]:
            standing = self._store.catalogue.standing(str(folder))
            self._glances[folder] = glance_at(folder)
            if folder not in self._left and not is_fresh(folder, standing, self._glances[folder]):
                yield folder

    def _told(self, removed: tuple[Path, ...], *, cancelled: bool) -> Compiled:
        return Compiled(tuple(self._reports), removed, self._unchanged, cancelled)

    def _tell(self, done: int, total: int, folder: str, name: str) -> None:
        standing = self._store.catalogue.standing(folder)
        entry = self._store.catalogue.entry(standing.id) if standing else None
        self._progress(Progress(done, total, entry.dossier.title if entry else name))

    def _visit(self, folder: Path) -> None:
        standing = self._store.catalogue.standing(str(folder))
        seen = self._glances.pop(folder, None)
        glance = glance_at(folder) if seen is None else seen
        if is_fresh(folder, standing, glance):
            self._unchanged += 1
            if glance and standing and glance != standing.glance:
                self._store.note_glance(str(folder), glance)
            return
        reading = self._plan.read(folder)
        if reading is None or self._cancelled():
            return
        origin = Origin(str(folder), reading.fingerprint, glance)
        try:
            self._keep(origin, reading.parcel, reading.problems)
        except StoreError:
            raise
        except Exception as error:
            self._keep(origin, None, (*reading.problems, unexpected(error)))

    def _keep(self, origin: Origin, parcel: Parcel | None, problems: tuple[Problem, ...]) -> None:
        """Store what was read of a folder; a dossier whose id another folder has already is told instead."""
        holder = self._store.catalogue.folder_of(parcel.dossier.id) if parcel else None
        if holder not in (None, origin.folder) and self._comes_first(origin.folder, str(holder)):
            self._store.move(str(holder), origin.folder)
            self._left.add(Path(str(holder)))
        elif parcel and holder not in (None, origin.folder):
            problems = (*problems, id_taken(parcel.dossier.id, str(holder)))
            parcel = None
        if parcel is None:
            self._store.put_broken(origin, placeholder(origin.folder, self._store.catalogue), problems)
        else:
            self._store.put(origin, parcel, problems)
            first = self._store.first_document(parcel.dossier.id)
            self._indexing.take(parcel.dossier.id, parcel.entries, first)
        self._report(origin.folder, problems)

    def _comes_first(self, folder: str, holder: str) -> bool:
        """Tell whether a folder is this program's own and the other is not, or no longer: another language's.

        A copy of the program elsewhere has the same dossiers, and each language has the help.
        """
        return self._is_own(folder) and not (self._is_own(holder) and Path(holder) in self._wanted)

    def _is_own(self, folder: str) -> bool:
        return any(Path(folder).is_relative_to(own) for own in self._own)

    def _report(self, folder: str, problems: tuple[Problem, ...]) -> None:
        standing = self._store.catalogue.standing(folder)
        entry = self._store.catalogue.entry(standing.id) if standing else None
        if entry:
            self._reports.append(Report(entry, problems))

    def _complete_index(self) -> bool:
        """Index what this build or an interrupted one has left; False if cancelled before the end."""
        self._indexing.commit()
        left = sorted(self._store.catalogue.pending())
        for done, name in enumerate(left):
            if self._cancelled():
                return False
            self._reindex(name, done, len(left))
        self._indexing.commit()
        return True

    def _reindex(self, name: str, done: int, total: int) -> None:
        content = read_content(self._store.rows, DossierId(name))
        if content is None:
            self._indexing.take(name, (), 0)
            return
        self._progress(Progress(done, total, content.dossier.title))
        parcel = self._plan.reader.packer.parcel(content)
        self._store.put_documents(parcel)
        self._indexing.take(name, parcel.entries, self._store.first_document(name))

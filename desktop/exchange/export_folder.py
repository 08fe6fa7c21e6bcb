"""The folder of automatic exports: one file per dossier, which other machines may change too. Not for when.

Each mark's state as last written is the common ground: what changed here since then is written, what changed
there is offered, what changed on both sides is a conflict for the reader. A file that somebody else has
changed is never written over before its changes were taken in. What is about to be written is noted before,
so that a file of ours is known as ours even where the program was stopped right after writing it.
"""

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple
from urllib.parse import quote

from desktop.exchange.collection import Collection, collect
from desktop.exchange.forms import read_text
from desktop.exchange.json_form import to_json
from desktop.exchange.mark_object import mark_object
from desktop.exchange.merge import Conflict, compare
from desktop.exchange.whole_file import write_whole
from desktop.language import tr
from desktop.model.edit import Edit, FolderStep, Kept, MarkStep
from desktop.model.errors import ExchangeError, store_error
from desktop.model.ids import DossierId, MarkId
from desktop.userdata.store import UserStore

SUFFIX: Final = ".marks.json"
_LIBRARY: Final = "_library"  # no dossier can have this id
_FILE: Final = "file:"
_NEXT: Final = "next:"
_NO_DIGESTS: Final[Mapping[str, str]] = MappingProxyType({})


class FolderChanges(NamedTuple):
    """What somebody else has changed in a file. edit: what can be taken in as it is.

    conflicts: marks changed here and there. told: what could not be read, in words. digest, marks: of the
    file and of each mark in it, as they were looked at.
    """

    file: Path
    dossier: DossierId
    edit: Edit
    conflicts: tuple[Conflict, ...] = ()
    told: tuple[str, ...] = ()
    digest: str = ""
    marks: Mapping[str, str] = _NO_DIGESTS

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that a reader would have to see."""
        return self.is_only_told and not self.told

    @property
    def is_only_told(self) -> bool:
        """Whether there is nothing that could be taken in."""
        return self.edit.is_empty and not self.conflicts


def file_of(folder: Path, dossier: DossierId) -> Path:
    """Return the file of a dossier; marks of no dossier have one of their own."""
    return folder / f"{quote(dossier, safe='') or _LIBRARY}{SUFFIX}"


def write_dossier(store: UserStore, folder: Path, dossier: DossierId) -> bool:
    """Write the file of a dossier; return False, and write nothing, where others' changes wait in it.

    Raises:
        StoreError: it cannot be written; what was there stands.
    """
    collection = collect(store, dossier)
    words, file = to_json(collection), file_of(folder, dossier)
    there, base = _read(file), store.exported(dossier)
    if there is None and not collection.kept:
        return True
    if there != words:
        if there is not None and not _is_ours(file, _digest(there), base):
            return False
        store.note_exported(dossier, _key(_NEXT, file), _digest(words))
        if not write_whole(file, words, lambda: _read(file) == there):
            return False
    files = {key: digest for key, digest in base.items() if key.startswith(_FILE)}
    store.keep_exported(dossier, {**_digests(collection), **files, _key(_FILE, file): _digest(words)})
    return True


def changes_in(store: UserStore, folder: Path, title: str) -> tuple[FolderChanges, ...]:
    """Return what others have changed in the folder's files, also in copies that a synchroniser put aside.

    title: of the edits. Files that hold nothing of ours are passed over.

    Raises:
        StoreError: the folder cannot be read.
    """
    found: list[FolderChanges] = []
    for file in sorted(folder.glob("*.json")):
        words = _read(file) if file.is_file() else None
        if words is None or store.was_exported((_key(_FILE, file), _key(_NEXT, file)), _digest(words)):
            continue
        try:
            theirs = read_text(words)
        except ExchangeError as error:
            if file.name.endswith(SUFFIX):
                found.append(FolderChanges(file, DossierId(""), Edit(title), told=(str(error),)))
            continue
        if theirs.dossier is not None:
            found.append(_changes(store, file, _digest(words), theirs, title))
    return tuple(found)


def taken_in(store: UserStore, changes: FolderChanges) -> None:
    """Note that the changes in a file were seen to; call it after their edits were carried out.

    Should the file have been changed once more since it was looked at, that is still found as a change.
    """
    base = store.exported(changes.dossier)
    store.keep_exported(changes.dossier, {**base, **changes.marks, _key(_FILE, changes.file): changes.digest})


def _changes(store: UserStore, file: Path, digest: str, theirs: Collection, title: str) -> FolderChanges:
    dossier = theirs.dossier or DossierId("")
    base = store.exported(dossier)
    mine = {one.mark.id: one for one in collect(store, dossier).kept}
    mine |= store.kept([one.mark.id for one in theirs.kept])
    preview = compare(theirs, mine, store.folders())
    steps = [MarkStep(None, one) for one in preview.new if not _was_erased_here(one, base)]
    conflicts: list[Conflict] = []
    for conflict in preview.changed:
        side = _who_changed(conflict, base)
        if side == "theirs":
            steps.append(MarkStep(conflict.mine, conflict.theirs))
        elif side == "both":
            conflicts.append(conflict)
    folders = [FolderStep(None, one) for one in preview.new_folders]
    folders += [FolderStep(*pair) for pair in preview.changed_folders if pair[1].changed > pair[0].changed]
    edit = Edit(title, tuple(steps), tuple(folders), is_merge=True)
    return FolderChanges(file, dossier, edit, tuple(conflicts), preview.left_out, digest, _digests(theirs))


def _was_erased_here(theirs: Kept, base: Mapping[str, str]) -> bool:
    """Tell whether a mark that is not here was written before and has not been changed there since."""
    return base.get(theirs.mark.id) == _mark_digest(theirs)


def _who_changed(conflict: Conflict, base: Mapping[str, str]) -> str:
    before = base.get(conflict.mine.mark.id)
    if before == _mark_digest(conflict.mine):
        # What is older there came back from somewhere, and is nothing to be taken over unasked.
        return "theirs" if conflict.theirs.mark.changed >= conflict.mine.mark.changed else "both"
    return "mine" if before == _mark_digest(conflict.theirs) else "both"


def _digests(collection: Collection) -> dict[str, str]:
    return {str(one.mark.id): _mark_digest(one) for one in collection.kept}


def _mark_digest(kept: Kept) -> str:
    return _digest(repr(sorted(mark_object(kept).items())))


def _digest(words: str) -> str:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _key(prefix: str, file: Path) -> str:
    return f"{prefix}{file.name}"


def _is_ours(file: Path, digest: str, base: Mapping[str, str]) -> bool:
    return digest in (base.get(_key(_FILE, file)), base.get(_key(_NEXT, file)))


def _read(file: Path) -> str | None:
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return ""
    except OSError as error:
        raise store_error(error, tr("the export of your marks")) from error


def ids_of(changes: FolderChanges) -> tuple[MarkId, ...]:
    """Return the marks that the changes of a file touch, in order."""
    steps = [kept.mark.id for step in changes.edit.marks for kept in step if kept is not None]
    return tuple(dict.fromkeys([*steps, *(conflict.mine.mark.id for conflict in changes.conflicts)]))

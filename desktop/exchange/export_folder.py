"""The folder of automatic exports: one file per dossier, which other machines may change too. Not for when.

Each mark's state as last written is the common ground: what changed here since then is written, what changed
there is offered, what changed on both sides is a conflict for the reader. A file that somebody else has
changed is never written over before its changes were taken in.
"""

import os
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Final, NamedTuple

from desktop.exchange.collection import Collection, collect
from desktop.exchange.forms import read_text
from desktop.exchange.json_form import to_json
from desktop.exchange.mark_object import mark_object
from desktop.exchange.merge import Conflict, compare
from desktop.model.edit import Edit, FolderStep, Kept, MarkStep
from desktop.model.errors import ExchangeError, store_error
from desktop.model.ids import DossierId, MarkId
from desktop.userdata.store import UserStore

SUFFIX: Final = ".marks.json"
_LIBRARY: Final = "library"
_FILE: Final = "file:"


class FolderChanges(NamedTuple):
    """What somebody else has changed in a file. edit: what can be taken in as it is.

    conflicts: marks changed here and there. told: what could not be read, in words.
    """

    file: Path
    dossier: DossierId
    edit: Edit
    conflicts: tuple[Conflict, ...] = ()
    told: tuple[str, ...] = ()


def file_of(folder: Path, dossier: DossierId) -> Path:
    """Return the file of a dossier; marks of no dossier have one of their own."""
    return folder / f"{dossier or _LIBRARY}{SUFFIX}"


def write_dossier(store: UserStore, folder: Path, dossier: DossierId) -> bool:
    """Write the file of a dossier; return False, and write nothing, where others' changes wait in it.

    Raises:
        StoreError: it cannot be written; what was there stands.
    """
    collection = collect(store, dossier)
    words = to_json(collection)
    file = file_of(folder, dossier)
    there = _read(file)
    if (
        there is not None
        and there != words
        and _digest(there) != store.exported(dossier).get(_file_key(file))
    ):
        return False
    if there != words:
        _replace(file, words)
    files = {key: digest for key, digest in store.exported(dossier).items() if key.startswith(_FILE)}
    store.keep_exported(dossier, {**_digests(collection), **files, _file_key(file): _digest(words)})
    return True


def changes_in(store: UserStore, folder: Path, title: str) -> tuple[FolderChanges, ...]:
    """Return what others have changed in the folder's files, also in copies that a synchroniser put aside.

    title: of the edits. Files that hold nothing of ours are passed over.

    Raises:
        StoreError: the folder cannot be read.
    """
    found: list[FolderChanges] = []
    for file in sorted(folder.glob("*.json")):
        words = _read(file)
        try:
            theirs = read_text(words or "")
        except ExchangeError as error:
            if file.name.endswith(SUFFIX):
                found.append(FolderChanges(file, DossierId(""), Edit(title), told=(str(error),)))
            continue
        if words is None or theirs.dossier is None:
            continue
        base = store.exported(theirs.dossier)
        if base.get(_file_key(file)) != _digest(words) and words != to_json(collect(store, theirs.dossier)):
            found.append(_changes(store, file, theirs.dossier, theirs, title))
    return tuple(found)


def taken_in(store: UserStore, changes: FolderChanges) -> None:
    """Note that the changes in a file were seen to; call it after their edits were carried out."""
    words = _read(changes.file)
    if words is not None:
        base = dict(store.exported(changes.dossier))
        theirs = _digests(read_text(words))
        store.keep_exported(changes.dossier, {**base, **theirs, _file_key(changes.file): _digest(words)})


def _changes(
    store: UserStore, file: Path, dossier: DossierId, theirs: Collection, title: str
) -> FolderChanges:
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
    return FolderChanges(
        file, dossier, Edit(title, tuple(steps), tuple(folders)), tuple(conflicts), preview.left_out
    )


def _was_erased_here(theirs: Kept, base: Mapping[str, str]) -> bool:
    """Tell whether a mark that is not here was written before and has not been changed there since."""
    return base.get(theirs.mark.id) == _mark_digest(theirs)


def _who_changed(conflict: Conflict, base: Mapping[str, str]) -> str:
    before = base.get(conflict.mine.mark.id)
    if before == _mark_digest(conflict.mine):
        return "theirs"
    return "mine" if before == _mark_digest(conflict.theirs) else "both"


def _digests(collection: Collection) -> dict[str, str]:
    return {str(one.mark.id): _mark_digest(one) for one in collection.kept}


def _mark_digest(kept: Kept) -> str:
    return _digest(repr(sorted(mark_object(kept).items())))


def _digest(words: str) -> str:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _file_key(file: Path) -> str:
    return f"{_FILE}{file.name}"


def _read(file: Path) -> str | None:
    try:
        return file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return ""
    except OSError as error:
        raise store_error(error, "the export of your marks") from error


def _replace(file: Path, words: str) -> None:
    """Write a file beside the old one and let it take its place, so that nobody reads half of it."""
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("w", encoding="utf-8", newline="\n") as target:
            target.write(words)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise store_error(error, "the export of your marks") from error


def ids_of(changes: FolderChanges) -> tuple[MarkId, ...]:
    """Return the marks that the changes of a file touch, in order."""
    steps = [kept.mark.id for step in changes.edit.marks for kept in step if kept is not None]
    return tuple(dict.fromkeys([*steps, *(conflict.mine.mark.id for conflict in changes.conflicts)]))

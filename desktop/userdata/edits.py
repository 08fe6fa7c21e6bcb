"""Carries out edits of marks and folders: all of one or nothing of it. Not for deciding or undoing them."""

from collections.abc import Iterable, Sequence
from typing import NoReturn

from desktop.language import tr
from desktop.model.edit import Edit, FolderStep, MarkStep
from desktop.model.errors import StoreChanged
from desktop.model.ids import FolderId, MarkId
from desktop.model.mark import Folder
from desktop.userdata.database import Change, Database
from desktop.userdata.mark_rows import FOLDER_COLUMNS, folder_of
from desktop.userdata.marks import erase_mark, keep_marks, kept_marks, set_deleted

_KEEP_FOLDER = (
    f"INSERT INTO folders ({FOLDER_COLUMNS}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
    " title = excluded.title, changed = excluded.changed, parent = excluded.parent,"
    " position = excluded.position"
)


def apply_edit(database: Database, edit: Edit) -> None:
    """Carry out an edit; it is on disk when this returns.

    Raises:
        StoreChanged: a mark or folder is no longer as the edit knew it; nothing was changed.
        StoreError: it could not be written; nothing was changed.
    """
    if edit.is_empty:
        return
    with database.change() as change:
        # A folder may come before its parent, and go before what is in it.
        change.run("PRAGMA defer_foreign_keys = ON")
        _see_that_nothing_changed(database, edit)
        _keep_folders(change, edit.folders)
        _do_marks(change, edit.marks)
        for dossier in {name for step in edit.marks for name in _to_be_placed(step)}:
            change.run("DELETE FROM placed WHERE dossier = ?", (dossier,))
        for step in edit.folders:
            if step.before is not None and step.after is None:
                change.run("DELETE FROM folders WHERE id = ?", (step.before.id,))


def folders_of(database: Database) -> tuple[Folder, ...]:
    """Read all folders, in order among their siblings."""
    rows = database.rows(f"SELECT {FOLDER_COLUMNS} FROM folders ORDER BY position, title, id")
    return tuple(folder_of(row) for row in rows)


def _see_that_nothing_changed(database: Database, edit: Edit) -> None:
    marks = kept_marks(database, [_mark_id(step) for step in edit.marks])
    others = [step for step in edit.marks if marks.get(_mark_id(step)) != step.before]
    folders = {folder.id: folder for folder in folders_of(database)} if edit.folders else {}
    changed = [step for step in edit.folders if folders.get(_folder_id(step)) != step.before]
    if others or changed:
        raise StoreChanged(
            tr(
                "“{title}” was changed meanwhile, perhaps by another copy of the program",
                title=_title(others, changed),
            ),
            tr("Nothing was changed now. Look at it as it is, then try again."),
        )


def _title(marks: Sequence[MarkStep], folders: Sequence[FolderStep]) -> str:
    if marks:
        kept = marks[0].before or marks[0].after or _nothing()
        return kept.mark.title
    folder = folders[0].before or folders[0].after or _nothing()
    return folder.title


def _mark_id(step: MarkStep) -> MarkId:
    kept = step.before or step.after or _nothing()
    return kept.mark.id


def _folder_id(step: FolderStep) -> FolderId:
    folder = step.before or step.after or _nothing()
    return folder.id


def _nothing() -> NoReturn:
    raise ValueError("a step that touches nothing")


def _keep_folders(change: Change, steps: Iterable[FolderStep]) -> None:
    for step in steps:
        if step.after is not None:
            folder = step.after
            row = (folder.id, folder.title, folder.changed, folder.parent or None, folder.position)
            change.run(_KEEP_FOLDER, row)


def _to_be_placed(step: MarkStep) -> tuple[str, ...]:
    """Return the dossiers in which this mark's place has to be found anew."""
    marks = [kept.mark for kept in step if kept is not None]
    if len({(mark.place, mark.anchor, mark.detached, mark.figures) for mark in marks}) == 1 and step.before:
        return ()
    return tuple(mark.place.dossier for mark in marks)


def _do_marks(change: Change, steps: Iterable[MarkStep]) -> None:
    for step in steps:
        if step.after is None:
            erase_mark(change, _mark_id(step))
            continue
        if step.before is None or step.before.mark != step.after.mark:
            keep_marks(change, (step.after.mark,))
        if (step.before.deleted if step.before else "") != step.after.deleted:
            set_deleted(change, step.after.mark.id, step.after.deleted)

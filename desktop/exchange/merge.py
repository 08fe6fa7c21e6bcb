"""Compares what comes in with what is there, and makes the edit that takes it in. Not for carrying it out.

Nothing is ever taken away by an import. The edit is one piece: the store does all of it or nothing, and its
opposite undoes it.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from desktop.exchange.collection import Collection
from desktop.model.edit import Edit, FolderStep, Kept, MarkStep
from desktop.model.ids import FolderId, MarkId
from desktop.model.mark import Folder


class Choice(StrEnum):
    """What to do with a mark that is there, but not as it comes in.

    NEWER: the one changed last. BOTH: the one that comes in is kept beside the other, under a new id.
    """

    NEWER = "newer"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Conflict(NamedTuple):
    """A mark as it is there and as it comes in."""

    mine: Kept
    theirs: Kept


class MergePreview(NamedTuple):
    """What an import would do. left_out: what could not be read, in words."""

    new: tuple[Kept, ...] = ()
    same: tuple[Kept, ...] = ()
    changed: tuple[Conflict, ...] = ()
    new_folders: tuple[Folder, ...] = ()
    changed_folders: tuple[tuple[Folder, Folder], ...] = ()
    left_out: tuple[str, ...] = ()


def compare(incoming: Collection, kept: Mapping[MarkId, Kept], folders: Iterable[Folder]) -> MergePreview:
    """Compare what comes in with what is there. kept: at least the marks with the same ids."""
    mine = {folder.id: folder for folder in folders}
    theirs = {folder.id: folder for folder in incoming.folders}
    known = mine.keys() | theirs.keys()
    marks = {one.mark.id: _in_known_folder(one, known) for one in incoming.kept}
    theirs = {name: _below_known(folder, known) for name, folder in theirs.items()}
    return MergePreview(
        new=tuple(one for name, one in marks.items() if name not in kept),
        same=tuple(one for name, one in marks.items() if kept.get(name) == one),
        changed=tuple(
            Conflict(kept[name], one) for name, one in marks.items() if name in kept and kept[name] != one
        ),
        new_folders=tuple(folder for name, folder in theirs.items() if name not in mine),
        changed_folders=tuple(
            (mine[name], folder) for name, folder in theirs.items() if name in mine and mine[name] != folder
        ),
        left_out=incoming.left_out,
    )


def merge_edit(
    title: str,
    preview: MergePreview,
    usual: Choice = Choice.NEWER,
    choices: Mapping[MarkId, Choice] | None = None,
) -> Edit:
    """Make the edit that takes in what a preview shows. choices: for single marks, before the usual one."""
    steps = [MarkStep(None, one) for one in preview.new]
    for conflict in preview.changed:
        choice = (choices or {}).get(conflict.mine.mark.id, usual)
        steps += _settled(conflict, choice)
    folders = [FolderStep(None, folder) for folder in preview.new_folders]
    folders += [
        FolderStep(mine, theirs)
        for mine, theirs in preview.changed_folders
        if _takes_folder(mine, theirs, usual)
    ]
    return Edit(title, tuple(steps), tuple(folders), is_merge=True)


def _takes_folder(mine: Folder, theirs: Folder, usual: Choice) -> bool:
    return usual is Choice.THEIRS or (usual is Choice.NEWER and theirs.changed > mine.changed)


def _settled(conflict: Conflict, choice: Choice) -> list[MarkStep]:
    mine, theirs = conflict
    if choice is Choice.BOTH:
        name = MarkId(f"{theirs.mark.id}-{theirs.mark.changed}")
        return [MarkStep(None, theirs._replace(mark=theirs.mark._replace(id=name)))]
    newer = (theirs.mark.changed, theirs.deleted) > (mine.mark.changed, mine.deleted)
    if choice is Choice.THEIRS or (choice is Choice.NEWER and newer):
        return [MarkStep(mine, theirs)]
    return []


def _in_known_folder(kept: Kept, known: Iterable[FolderId]) -> Kept:
    if not kept.mark.folder or kept.mark.folder in known:
        return kept
    return kept._replace(mark=kept.mark._replace(folder=FolderId("")))


def _below_known(folder: Folder, known: Iterable[FolderId]) -> Folder:
    return folder if not folder.parent or folder.parent in known else folder._replace(parent=FolderId(""))

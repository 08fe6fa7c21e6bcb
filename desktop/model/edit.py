"""Changes of the reader's marks as values that can be turned round. Not for carrying them out.

An edit names each mark and folder it touches as it was and as it is to be, so that its opposite is the same
edit read backwards, and that whoever carries it out can see whether the reader's store still is as it was.
"""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.model.mark import Folder, Mark


class Kept(NamedTuple):
    """A mark and whether it lies in the bin. deleted: since when, ISO 8601 in UTC; empty outside the bin."""

    mark: Mark
    deleted: str = ""


class MarkStep(NamedTuple):
    """One mark before and after; None where it is not there at all."""

    before: Kept | None
    after: Kept | None


class FolderStep(NamedTuple):
    """One folder before and after; None where it is not there."""

    before: Folder | None
    after: Folder | None


class Edit(NamedTuple):
    """Something the reader did, in one piece. title: what it was, in words, for Undo and Redo.

    is_merge: its marks come from elsewhere and keep the times that they bear, as what is the same on two
    machines has to be the same.
    """

    title: str
    marks: tuple[MarkStep, ...] = ()
    folders: tuple[FolderStep, ...] = ()
    is_merge: bool = False

    @property
    def opposite(self) -> "Edit":
        """The edit that takes this one back."""
        marks = tuple(MarkStep(step.after, step.before) for step in reversed(self.marks))
        folders = tuple(FolderStep(step.after, step.before) for step in reversed(self.folders))
        return Edit(self.title, marks, folders, self.is_merge)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be changed."""
        return not (self.marks or self.folders)


class EditLog(NamedTuple):
    """What was done and taken back in this session, oldest first; a value, so that nobody shares it."""

    done: tuple[Edit, ...] = ()
    taken_back: tuple[Edit, ...] = ()

    def with_done(self, edit: Edit) -> "EditLog":
        """Return the log after something new was done: what was taken back is out of reach."""
        return EditLog((*self.done, edit))

    def after_undo(self) -> "EditLog":
        """Return the log after the last edit was taken back."""
        return EditLog(self.done[:-1], (*self.taken_back, self.done[-1]))

    def after_redo(self) -> "EditLog":
        """Return the log after the edit taken back last was done again."""
        return EditLog((*self.done, self.taken_back[-1]), self.taken_back[:-1])


def adding(title: str, marks: Iterable[Mark]) -> Edit:
    """Keep new marks."""
    return Edit(title, tuple(MarkStep(None, Kept(mark)) for mark in marks))


def changing(title: str, pairs: Iterable[tuple[Mark, Mark]]) -> Edit:
    """Change marks outside the bin; each pair is a mark as it was and as it is to be."""
    return Edit(title, tuple(MarkStep(Kept(was), Kept(now)) for was, now in pairs if was != now))


def binning(title: str, marks: Iterable[Mark], now: str) -> Edit:
    """Put marks into the bin. now: ISO 8601 in UTC."""
    return Edit(title, tuple(MarkStep(Kept(mark), Kept(mark, now)) for mark in marks))


def restoring(title: str, kept: Iterable[Kept]) -> Edit:
    """Take marks out of the bin."""
    return Edit(title, tuple(MarkStep(one, Kept(one.mark)) for one in kept))


def erasing(title: str, kept: Iterable[Kept]) -> Edit:
    """Delete marks for good; only this session's Undo brings them back."""
    return Edit(title, tuple(MarkStep(one, None) for one in kept))


def adding_folder(title: str, folder: Folder) -> Edit:
    """Keep a new folder."""
    return Edit(title, folders=(FolderStep(None, folder),))


def changing_folders(title: str, pairs: Iterable[tuple[Folder, Folder]]) -> Edit:
    """Rename, move or reorder folders; each pair is a folder as it was and as it is to be."""
    return Edit(title, folders=tuple(FolderStep(was, now) for was, now in pairs if was != now))


def removing_folder(title: str, folder: Folder, folders: Iterable[Folder], inside: Iterable[Kept]) -> Edit:
    """Take a folder away; the folders and marks in it go up to its parent.

    folders: all there are. inside: all marks in it, those in the bin included.
    """
    children = [one for one in folders if one.parent == folder.id]
    lifted = [FolderStep(one, one._replace(parent=folder.parent)) for one in children]
    marks = [MarkStep(one, one._replace(mark=one.mark._replace(folder=folder.parent))) for one in inside]
    return Edit(title, tuple(marks), (*lifted, FolderStep(folder, None)))

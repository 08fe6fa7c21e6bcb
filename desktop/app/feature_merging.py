"""Merging what another machine has written into the export folder: the window. Not for finding it."""

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.exchange.export_folder import FolderChanges
from desktop.exchange.folder_sync import TITLE
from desktop.exchange.merge import Choice, MergePreview, merge_edit
from desktop.language import tr, trn
from desktop.model.edit import Edit, MarkStep
from desktop.model.mark import Mark
from desktop.view.exchange_dialogs import ImportDialog, ImportShown
from desktop.window.actions import ActionId


class MergingFeature(QObject):
    """Shows one file after the other; what is merged is one edit, which Undo takes back."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._shown: FolderChanges | None = None
        self.dialog = ImportDialog(program.window, TITLE, tr("Merge"))
        self.dialog.take_requested.connect(self._on_take)
        program.auto_export.waiting_changed.connect(self._on_waiting_changed)

    def do(self, _action: ActionId) -> None:
        """Show the first file that waits, or tell that none does."""
        export = self._program.auto_export
        if export.waiting:
            self._show_next()
        elif export.folder:
            export.look()
            self._program.notices.inform(tr("No changes from another machine wait in your export folder."))
        else:
            self._program.notices.inform(
                tr("No folder for automatic exports is chosen."),
                tr("Choose one that your machines share in Marks, Export marks."),
            )

    @Slot(object)
    def _on_waiting_changed(self, _waiting: object) -> None:
        """Show a file as it is now, or the next one, while the window is open."""
        if self.dialog.isVisible():
            self._show_next()

    def _show_next(self) -> None:
        waiting = [one for one in self._program.auto_export.waiting if isinstance(one, FolderChanges)]
        self._shown = waiting[0] if waiting else None
        if self._shown is None:
            self.dialog.hide()
            return
        self.dialog.show_preview(shown_of(self._shown))
        self.dialog.take.setEnabled(not self._shown.is_only_told)
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot(str)
    def _on_take(self, choice: str) -> None:
        changes, self._shown = self._shown, None
        if changes is None:
            return
        self.dialog.take.setEnabled(False)
        edit = edit_of(changes, Choice(choice))
        if edit.is_empty:
            self._program.auto_export.settle(changes)
        else:
            self._program.auto_export.expect(edit, changes)
            self._program.marks.do(edit)
        count = len(edit.marks)
        words = trn("{count} mark was merged.", "{count} marks were merged.", count)
        self._program.notices.inform(words, tr("Undo takes it back (Ctrl+Z)."))


def edit_of(changes: FolderChanges, choice: Choice) -> Edit:
    """Return the edit that takes in the changes of a file. choice: for marks changed here and there."""
    settled = merge_edit(TITLE, MergePreview(changed=changes.conflicts), choice)
    return changes.edit._replace(marks=(*changes.edit.marks, *settled.marks))


def shown_of(changes: FolderChanges) -> ImportShown:
    """Return what the window shows of the changes in a file."""
    pairs = [(step.before, step.after) for step in changes.edit.marks]
    theirs = [(was.mark, now.mark) for was, now in pairs if was and now and was.mark != now.mark]
    touched = len(pairs) + len(changes.conflicts)
    return ImportShown(
        changes.file.name,
        tuple(now.mark for was, now in pairs if now and not now.deleted and (was is None or was.deleted)),
        max(0, len(changes.marks) - touched),
        tuple((one.mine.mark, one.theirs.mark) for one in changes.conflicts),
        changes.told,
        tuple(theirs),
        _binned(changes.edit.marks),
    )


def _binned(steps: tuple[MarkStep, ...]) -> tuple[Mark, ...]:
    return tuple(
        step.after.mark
        for step in steps
        if step.after and step.after.deleted and not (step.before and step.before.deleted)
    )


def make_feature(program: Program) -> MergingFeature:
    """Return the feature, which lives as long as the window."""
    return MergingFeature(program)

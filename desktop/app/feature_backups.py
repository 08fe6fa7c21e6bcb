"""The window of backups: makes and wires it. Not for making backups: the store does that each day."""

from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Slot

from desktop.app.build import Program
from desktop.tasks.channel import Channel
from desktop.userdata.backup import Backup
from desktop.userdata.copies import BackupPreview
from desktop.userdata.store import UserStore
from desktop.view.lines_dialog import Line, LinesDialog
from desktop.window.actions import ActionId

_HINT: Final = (
    "A copy of your marks is made each day and before each larger change. "
    "Restoring one keeps a copy of what there is now, so that it can be undone."
)
_EXAMPLES: Final = 3


class BackupsFeature(QObject):
    """Lists the backups, looks into the current one, restores it when told to."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self.dialog = LinesDialog("Backups", program.window, hint=_HINT)
        self.restore = self.dialog.add_button(
            "Restore", "Put what this backup holds in the place of what there is now"
        )
        self.restore.setEnabled(False)
        self._listing, self._looking = Channel(program.lanes.user, self), Channel(program.lanes.user, self)
        self._restoring = Channel(program.lanes.user, self, latest_only=False)
        self._listing.answered.connect(self._on_listed)
        self._looking.answered.connect(self._on_looked)
        self._restoring.answered.connect(self._on_restored)
        self._listing.failed.connect(program.notices.tell_error)
        self._looking.failed.connect(self._on_unreadable)
        self._restoring.failed.connect(program.notices.tell_error)
        self.dialog.current_changed.connect(self._on_current)
        self.restore.clicked.connect(self._on_restore)

    def do(self, _action: ActionId) -> None:
        """Open the window."""
        self._listing.ask(_listed)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot(object)
    def _on_listed(self, backups: tuple[Backup, ...]) -> None:
        self.dialog.show_lines(tuple(Line(_words(one), one) for one in backups), "No backup yet.")

    @Slot(object)
    def _on_current(self, backup: Backup | None) -> None:
        self.restore.setEnabled(False)
        self.dialog.told.setText("")
        if backup is not None:
            self._looking.ask(partial(_preview, backup=backup))

    @Slot(object)
    def _on_looked(self, preview: BackupPreview) -> None:
        self.dialog.told.setText(preview_words(preview))
        self.restore.setEnabled(True)

    @Slot(object)
    def _on_unreadable(self, error: Exception) -> None:
        self.dialog.told.setText(f"This backup cannot be used: {error}")

    @Slot()
    def _on_restore(self) -> None:
        backup = self.dialog.value()
        if isinstance(backup, Backup):
            self.restore.setEnabled(False)
            self._restoring.ask(partial(_restored, backup=backup))

    @Slot(object)
    def _on_restored(self, before: Backup) -> None:
        self._program.marks.load()
        self._program.mark_list.reload()
        self._program.auto_export.write_all()
        self._program.notices.inform(
            "The backup was restored.", f"What there was before is kept as “{_words(before)}”."
        )
        self._listing.ask(_listed)


def _listed(store: UserStore) -> tuple[Backup, ...]:
    return store.copies.listed()


def _preview(store: UserStore, backup: Backup) -> BackupPreview:
    return store.copies.preview(backup)


def _restored(store: UserStore, backup: Backup) -> Backup:
    return store.copies.restore(backup)


def _words(backup: Backup) -> str:
    day = QDate.fromString(backup.day, Qt.DateFormat.ISODate)
    words = QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else backup.day
    if backup.restoration:
        return f"{words}, before a backup was restored ({backup.restoration})"
    return f"{words}, before a change of the program" if backup.before else words


def preview_words(preview: BackupPreview) -> str:
    """Say what a backup holds and what restoring it would change."""
    held = (
        f"{preview.marks:,} marks in {preview.folders:,} folders."
        if preview.folders
        else f"{preview.marks:,} marks."
    )
    changes = []
    for marks, words in (
        (preview.back, "would come back"),
        (preview.gone, "would go"),
        (tuple(was for was, _ in preview.changed), "would be changed"),
    ):
        if marks:
            names = ", ".join(f"“{mark.title}”" for mark in marks[:_EXAMPLES])
            more = ", …" if len(marks) > _EXAMPLES else ""
            changes.append(f"{len(marks):,} {words}: {names}{more}.")
    return "\n".join([held, *(changes or ["Nothing differs from what there is now."])])


def make_feature(program: Program) -> BackupsFeature:
    """Return the feature, which lives as long as the window."""
    return BackupsFeature(program)

"""The window of backups: makes and wires it. Not for making backups: the store does that each day."""

from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Slot

from desktop.app.build import Program
from desktop.language import colon, counted, quoted, tr, trn
from desktop.tasks.channel import Channel
from desktop.userdata.backup import Backup
from desktop.userdata.copies import BackupPreview
from desktop.userdata.store import UserStore
from desktop.view.lines_dialog import Line, LinesDialog
from desktop.window.actions import ActionId

_HINT: Final = tr(
    "A copy of your marks is made each day and before each larger change. "
    "Restoring one keeps a copy of what there is now, so that it can be undone."
)
_EXAMPLES: Final = 3


class BackupsFeature(QObject):
    """Lists the backups, looks into the current one, restores it when told to."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self.dialog = LinesDialog(tr("Backups"), program.window, hint=_HINT)
        self.restore = self.dialog.add_button(
            tr("Restore"), tr("Put what this backup holds in the place of what there is now")
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
        self.dialog.show_lines(tuple(Line(_words(one), one) for one in backups), tr("No backup yet."))

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
        self.dialog.told.setText(tr("This backup cannot be used: {error}", error=error))

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
            tr("The backup was restored."),
            tr("What there was before is kept as “{backup}”.", backup=_words(before)),
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
        return tr("{day}, before a backup was restored ({number})", day=words, number=backup.restoration)
    return tr("{day}, before a change of the program", day=words) if backup.before else words


def preview_words(preview: BackupPreview) -> str:
    """Say what a backup holds and what restoring it would change."""
    held = trn("{count} mark.", "{count} marks.", preview.marks)
    if preview.folders:
        held += f" {trn('{count} folder.', '{count} folders.', preview.folders)}"
    changes = []
    for marks, words in (
        (preview.back, tr("Would come back")),
        (preview.gone, tr("Would go")),
        (tuple(was for was, _ in preview.changed), tr("Would be changed")),
    ):
        if marks:
            names = [quoted(mark.title) for mark in marks[:_EXAMPLES]]
            more = ["…"] if len(marks) > _EXAMPLES else []
            changes.append(colon(f"{words} ({counted(len(marks))})", ", ".join(names + more)))
    return "\n".join([held, *(changes or [tr("Nothing differs from what there is now.")])])


def make_feature(program: Program) -> BackupsFeature:
    """Return the feature, which lives as long as the window."""
    return BackupsFeature(program)

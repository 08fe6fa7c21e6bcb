"""Exporting and importing marks: makes and wires the windows. Not for the forms: ``exchange`` knows them."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop.app.build import Program
from desktop.exchange.collection import Collection, collect
from desktop.exchange.forms import FORMS, read_text
from desktop.exchange.merge import Choice, MergePreview, merge_edit
from desktop.exchange.outline import Names
from desktop.exchange.take_in import TakenIn, new_history, preview_of, take_in_history, take_out_history
from desktop.exchange.whole_file import write_whole
from desktop.language import tr, trn
from desktop.model.edit import Edit
from desktop.model.errors import store_error
from desktop.model.history import PastPart
from desktop.model.ids import DossierId
from desktop.tasks.channel import Channel
from desktop.userdata.store import UserStore
from desktop.view.exchange_dialogs import ExportDialog, ExportWish, ImportDialog, ImportShown
from desktop.window.actions import ActionId


class _Opened(NamedTuple):
    file: str
    incoming: Collection
    preview: MergePreview
    history: PastPart


class _Import(NamedTuple):
    """What was imported in this session. taken: of its history, once that is kept."""

    edit: Edit
    incoming: Collection
    taken: TakenIn | None = None


class ExchangeFeature(QObject):
    """Writes files off the GUI thread; what is imported is one edit, which Undo takes back."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._opened: _Opened | None = None
        self._imports: tuple[_Import, ...] = ()
        self.export = ExportDialog(tuple((one.name, one.words, one.suffix) for one in FORMS), program.window)
        self.incoming = ImportDialog(program.window)
        self._writing = Channel(program.lanes.user, self, latest_only=False)
        self._reading = Channel(program.lanes.user, self)
        self._adding = Channel(program.lanes.user, self, latest_only=False)
        self._writing.answered.connect(self._on_written)
        self._reading.answered.connect(self._on_opened)
        self._writing.failed.connect(program.notices.tell_error)
        self._reading.failed.connect(program.notices.tell_error)
        self._adding.answered.connect(self._on_history_taken)
        program.marks.edited.connect(self._on_edited)
        self._adding.failed.connect(program.notices.tell_error)
        self.export.save_requested.connect(self.save)
        self.export.folder_chosen.connect(program.auto_export.set_folder)
        program.auto_export.folder_changed.connect(self.export.show_folder)
        self.export.show_folder(program.auto_export.folder)
        self.incoming.take_requested.connect(self._on_take)

    def do(self, action: ActionId) -> None:
        """Open a window."""
        if action is ActionId.EXPORT_MARKS:
            self.export.show()
            self.export.activateWindow()
            return
        kinds = f"{tr('Marks')} (*.json *.jsonld *.html *.htm);;{tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self._program.window, tr("Import marks"), "", kinds)
        if name:
            self.open_file(name)

    @Slot(object)
    def save(self, wish: ExportWish) -> None:
        """Write a file."""
        entry = self._program.reading.entry
        dossier = entry.id if entry is not None and wish.only_dossier else None
        titles = self._program.mark_list.titles
        self._writing.ask(partial(_write, wish=wish, dossier=dossier, names=titles))

    def open_file(self, name: str) -> None:
        """Look into a file and show what taking it in would do."""
        self._reading.ask(partial(_open, file=name))

    @Slot(object)
    def _on_written(self, name: str) -> None:
        self.export.hide()
        self._program.notices.inform(tr("Saved {name}.", name=name))

    @Slot(object)
    def _on_opened(self, opened: _Opened) -> None:
        self._opened = opened
        new, changed = opened.preview.new, opened.preview.changed
        self.incoming.show_preview(
            ImportShown(
                Path(opened.file).name,
                tuple(kept.mark for kept in new),
                len(opened.preview.same),
                tuple((one.mine.mark, one.theirs.mark) for one in changed),
                (*opened.preview.left_out, *opened.incoming.left_out),
                history=opened.history.size,
            )
        )
        self.incoming.show()
        self.incoming.activateWindow()

    @Slot(str)
    def _on_take(self, choice: str) -> None:
        if self._opened is None:
            return
        edit: Edit = merge_edit(tr("Import marks"), self._opened.preview, Choice(choice))
        done = _Import(edit, self._opened.incoming)
        self._imports = (*self._imports, done)
        if edit.is_empty:
            self._adding.ask(partial(_taken, done=done))
        self._program.marks.do(edit)
        self._opened = None
        self.incoming.hide()
        if edit.is_empty:
            self._program.notices.inform(tr("Every mark in the file is here already."))
        else:
            self._program.notices.inform(
                trn("{count} mark was imported.", "{count} marks were imported.", len(edit.marks)),
                tr("Undo takes it back (Ctrl+Z)."),
            )

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        """Take the history in with its marks, and out with them when the import is undone."""
        if not edit.is_merge:
            return
        for done in self._imports:
            if done.edit == edit:
                self._adding.ask(partial(_taken, done=done))
            elif done.taken is not None and done.edit.opposite == edit:
                self._adding.ask(partial(_taken_out, taken=done.taken))

    @Slot(object)
    def _on_history_taken(self, kept: _Import | None) -> None:
        if kept is not None:
            self._imports = tuple(kept if one.edit is kept.edit else one for one in self._imports)


def _taken(store: UserStore, done: _Import) -> _Import:
    return done._replace(taken=take_in_history(store, done.incoming))


def _taken_out(store: UserStore, taken: TakenIn) -> None:
    take_out_history(store, taken)


def _write(store: UserStore, wish: ExportWish, dossier: DossierId | None, names: Names) -> str:
    form = next(one for one in FORMS if one.name == wish.form)
    write_whole(Path(wish.file), form.write(collect(store, dossier), names))
    return wish.file


def _open(store: UserStore, file: str) -> _Opened:
    try:
        words = Path(file).read_text("utf-8", "replace")
    except OSError as error:
        raise store_error(error, tr("the import")) from error
    incoming = read_text(words)
    return _Opened(file, incoming, preview_of(store, incoming), new_history(store, incoming))


def make_feature(program: Program) -> ExchangeFeature:
    """Return the feature, which lives as long as the window."""
    return ExchangeFeature(program)

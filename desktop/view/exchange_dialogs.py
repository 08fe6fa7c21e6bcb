"""The windows for exporting marks and for looking at what an import would do. Not for files' forms."""

from collections.abc import Iterable
from operator import attrgetter
from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language import colon, counted, tr
from desktop.model.mark import Mark
from desktop.view.dressing import dress
from desktop.view.lines_dialog import Line, LinesDialog
from desktop.view.parts.choices import CheckBox, RadioButton
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress

_CHOICES: Final = (
    ("newer", tr("The one changed last")),
    ("mine", tr("Mine")),
    ("theirs", tr("The one from the file")),
    ("both", tr("Both, side by side")),
)


class ExportWish(NamedTuple):
    """A file to be written. form: the name of its form. only_dossier: of the open dossier alone."""

    form: str
    file: str
    only_dossier: bool


class ImportShown(NamedTuple):
    """What a file would bring. changed: mine and theirs. left_out: what cannot be taken in, in words.

    theirs: changed there alone, mine and theirs. binned: put into the bin there alone. history: how many
    visits, closed tabs and readings are new.
    """

    file: str
    new: tuple[Mark, ...]
    same: int
    changed: tuple[tuple[Mark, Mark], ...]
    left_out: tuple[str, ...]
    theirs: tuple[tuple[Mark, Mark], ...] = ()
    binned: tuple[Mark, ...] = ()
    history: int = 0


class ExportDialog(Dialog):
    """Asks for form, extent and file. forms: name, words and suffix of each."""

    save_requested = Signal(object)  # ExportWish
    folder_chosen = Signal(str)  # for automatic exports; empty for none

    def __init__(self, forms: tuple[tuple[str, str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export marks"))
        self._forms = forms
        self.boxes = [RadioButton(words, self) for _, words, _ in forms]
        self.boxes[0].setChecked(True)
        self.only_dossier = CheckBox(tr("Only the open dossier"), self)
        save = QPushButton(tr("Save…"), self)
        save.setDefault(True)
        dress(save, Dress.BUTTON)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        hint = tr("Everything is written out in full; the first form can be read back without loss.")
        column.addWidget(label(hint, SMALL, muted=True, parent=self))
        for box in self.boxes:
            column.addWidget(box)
        column.addSpacing(8)
        column.addWidget(self.only_dossier)
        column.addSpacing(8)
        column.addLayout(row)
        column.addLayout(self._folder_row())
        save.clicked.connect(self._on_save)
        self.setMinimumWidth(420)

    def _folder_row(self) -> QVBoxLayout:
        self._folder = label("", SMALL, muted=True, parent=self)
        choose, self._stop = QPushButton(tr("Choose folder…"), self), QPushButton(tr("Stop"), self)
        row, column = QHBoxLayout(), QVBoxLayout()
        for button, slot in ((choose, self._on_choose_folder), (self._stop, self._on_stop)):
            dress(button, Dress.BUTTON)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._folder)
        column.addLayout(row)
        return column

    @Slot(str)
    def show_folder(self, folder: str) -> None:
        """Show which folder receives a file of each dossier after every change."""
        where = folder or tr("no folder chosen")
        self._folder.setText(tr("After each change, one file per dossier: {where}", where=where))
        self._stop.setVisible(bool(folder))

    @Slot()
    def _on_choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for automatic exports"))
        if folder:
            self.folder_chosen.emit(folder)

    @Slot()
    def _on_stop(self) -> None:
        self.folder_chosen.emit("")

    @Slot()
    def _on_save(self) -> None:
        number = next(number for number, box in enumerate(self.boxes) if box.isChecked())
        _, words, suffix = self._forms[number]
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export marks"), f"marks{suffix}", f"{words} (*{suffix})"
        )
        if name:
            self.ask_to_save(name)

    def ask_to_save(self, file: str) -> None:
        """Ask for a file in the form that is chosen."""
        number = next(number for number, box in enumerate(self.boxes) if box.isChecked())
        self.save_requested.emit(ExportWish(self._forms[number][0], file, self.only_dossier.isChecked()))


class ImportDialog(LinesDialog):
    """Shows what is new, the same and changed, before anything is taken in."""

    take_requested = Signal(str)  # what becomes of changed marks

    def __init__(self, parent: QWidget, title: str = tr("Import marks"), take: str = tr("Import")) -> None:
        super().__init__(title, parent, hint=" ")
        self.choice = DropDown(self)
        self.choice.setAccessibleName(tr("Of marks changed here and there, keep"))
        self.choice.setToolTip(tr("Of marks changed here and there, keep"))
        self.choice.addItems([words for _, words in _CHOICES])
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(3, self.choice)
        self.take = self.add_button(take, tr("Take these marks in; Undo takes them out again"))
        self.take.clicked.connect(self._on_take)

    def show_preview(self, shown: ImportShown) -> None:
        """Show what a file would bring."""
        changed = len(shown.changed) + len(shown.theirs)
        numbers = [
            tr("new: {count}", count=len(shown.new)),
            tr("the same: {count}", count=shown.same),
            tr("changed: {count}", count=changed),
        ]
        numbers += [tr("deleted: {count}", count=len(shown.binned))] if shown.binned else []
        self.hint.setText(colon(shown.file, ", ".join(numbers)))
        lines = [
            *_headed(tr("New"), [Line(f"    {_words(mark)}", mark.id) for mark in shown.new]),
            *_headed(tr("Changed there"), map(_both_of, shown.theirs)),
            *_headed(tr("Deleted there"), [Line(f"    {_words(mark)}", mark.id) for mark in shown.binned]),
            *_headed(
                tr("Changed here and there") if shown.theirs else tr("Changed"), map(_both_of, shown.changed)
            ),
        ]
        if shown.history:
            lines.append(
                Line(tr("Places visited, closed tabs and passages read, new: {count}", count=shown.history))
            )
        if shown.left_out:
            lines.append(Line(tr("Cannot be taken in")))
            lines += [Line(f"    {words}", words) for words in shown.left_out]
        self.choice.setVisible(bool(shown.changed))
        self.show_lines(tuple(lines), tr("Everything in the file is here already."))

    @Slot()
    def _on_take(self) -> None:
        self.take_requested.emit(_CHOICES[self.choice.currentIndex()][0])


def _headed(heading: str, lines: Iterable[Line]) -> list[Line]:
    found = list(lines)
    return [Line(colon(heading, counted(len(found)))), *found] if found else []


def _both_of(pair: tuple[Mark, Mark]) -> Line:
    mine, theirs = pair
    here, there = _words(mine), _words(theirs)
    others = ", ".join(words for differ, words in _OTHERS if differ(mine) != differ(theirs))
    if here == there and others:
        return Line(f"    {here}\n    {tr('Other: {parts}', parts=others)}", mine.id)
    also = f"\n    {tr('Also other: {parts}', parts=others)}" if others else ""
    return Line(
        f"    {tr('Here: {words}', words=here)}\n    {tr('File: {words}', words=there)}{also}", mine.id
    )


_OTHERS: Final = (
    (attrgetter("title"), tr("title")),
    (attrgetter("colour"), tr("colour")),
    (attrgetter("starred"), tr("star")),
    (attrgetter("tags"), tr("tags")),
    (attrgetter("folder"), tr("folder")),
    (attrgetter("place", "anchor"), tr("place in the text")),
    (attrgetter("detached"), tr("place in the text, settled by hand")),
)


def _words(mark: Mark) -> str:
    quote = " ".join(mark.anchor.exact.split())[:70] if mark.anchor is not None else ""
    note = f" — {' '.join(mark.note.split())[:60]}" if mark.note else ""
    return f"{quote or mark.title}{note}"

"""Printing and PDF: makes and wires it. Not for when: ``features`` asks for it on first use."""

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.manner import system_manner
from desktop.control.printing import PrintingControl
from desktop.language import tr
from desktop.view.print_dialog import PrintDialog
from desktop.window.actions import ActionId


class PrintingFeature(QObject):
    """The window that asks what to print, and what writes it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self.control = PrintingControl(program.lanes.library, program.notices, system_manner(), self)
        self.dialog = PrintDialog(program.window)
        self.dialog.sheet_requested.connect(self.control.prepare)
        self.control.sheet_changed.connect(self.dialog.show_sheet)
        self.dialog.saved.connect(self._on_saved)
        self.dialog.failed.connect(self._on_failed)
        program.reading.place_changed.connect(self.control.note_place)
        program.marks.marks_changed.connect(self.control.note_marks)
        self.control.note_marks(program.marks.marks)
        if program.reading.place is not None:
            self.control.note_place(program.reading.place)

    def do(self, _action: ActionId) -> None:
        """Open the window."""
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        self.dialog.hide()
        self._program.notices.inform(tr("Saved {path}.", path=path))

    @Slot(str)
    def _on_failed(self, words: str) -> None:
        self._program.notices.warn(words, tr("Choose another folder or printer."))


def make_feature(program: Program) -> PrintingFeature:
    """Return the feature, which lives as long as the window."""
    return PrintingFeature(program)

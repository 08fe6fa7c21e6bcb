"""The window for printing: how much, with what, and where to. Not for writing or cutting into pages."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.render.printed import PrintChoice, PrintSheet, Scope
from desktop.view.dressing import dress
from desktop.view.paged_document import MARGINS_MM, PagedDocument, page_layout
from desktop.view.parts.choices import CheckBox, RadioButton
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress

_SCOPES: Final = (
    (Scope.PASSAGE, tr("This &passage")),
    (Scope.SECTION, tr("This &section")),
    (Scope.DOSSIER, tr("The whole &dossier")),
)
_PARTS: Final = (
    ("notes", tr("&Notes on its figures")),
    ("charts", tr("C&harts of its series")),
    ("sources", tr("S&ources")),
    ("marks", tr("My &marks")),
)


class PrintDialog(Dialog):
    """Asks what to print, then shows a preview, prints or writes a PDF. Always a light page."""

    sheet_requested = Signal(object)  # PrintChoice
    saved = Signal(str)  # path of a PDF
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print"))
        self.setModal(False)
        self._then = self.preview
        self._previewed: QPrinter | None = None
        self._scopes = QButtonGroup(self)
        self._parts: dict[str, CheckBox] = {}
        self._fill()

    def choice(self) -> PrintChoice:
        """Return what is chosen."""
        scope = _SCOPES[self._scopes.checkedId()][0]
        return PrintChoice(scope, **{name: box.isChecked() for name, box in self._parts.items()})

    @Slot(object)
    def show_sheet(self, sheet: PrintSheet) -> None:
        """Go on with a sheet that was asked for."""
        self._then(sheet)

    @Slot()
    def ask_preview(self) -> None:
        """Begin a preview."""
        self._ask(self.preview)

    @Slot()
    def ask_print(self) -> None:
        """Begin to print."""
        self._ask(self.print_sheet)

    @Slot()
    def ask_pdf(self) -> None:
        """Begin to write a PDF."""
        self._ask(self.save_pdf)

    def preview(self, sheet: PrintSheet) -> None:
        """Show the pages as they will be."""
        self._sheet = sheet
        # The preview works on a printer that it does not own.
        self._previewed = _printer(sheet)
        shown = QPrintPreviewDialog(self._previewed, self)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.setWindowTitle(tr("Preview: {title}", title=sheet.title))
        shown.paintRequested.connect(self._on_paint)
        shown.resize(900, 700)
        shown.open()

    def print_sheet(self, sheet: PrintSheet) -> None:
        """Ask for a printer and print."""
        printer = _printer(sheet)
        if QPrintDialog(printer, self).exec() != QDialog.DialogCode.Accepted.value:
            return
        pages = PagedDocument(sheet, printer.pageLayout())
        first = max(printer.fromPage() - 1, 0)
        last = printer.toPage() - 1 if printer.toPage() else None
        if not pages.print_to(printer, first, last):
            self.failed.emit(tr("The printer could not be reached."))

    def save_pdf(self, sheet: PrintSheet) -> None:
        """Ask for a file and write it."""
        proposed = "".join(letter if letter.isalnum() or letter in " -_." else "-" for letter in sheet.title)
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), f"{proposed}.pdf", tr("PDF (*.pdf)"))
        if name:
            path = Path(name) if Path(name).suffix else Path(f"{name}.pdf")
            self.write_pdf(sheet, path)

    def write_pdf(self, sheet: PrintSheet, path: Path) -> None:
        """Write a PDF with live text; what was there before stays until it is whole."""
        beside = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            # Qt would only warn of a folder where nothing can be written.
            beside.touch()
            printer = _printer(sheet)
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(beside))
            PagedDocument(sheet, printer.pageLayout()).print_to(printer)
            beside.replace(path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            self.failed.emit(
                tr("{path} could not be written: {strerror}.", path=path, strerror=error.strerror)
            )
            return
        self.saved.emit(str(path))

    @Slot(QPrinter)
    def _on_paint(self, printer: QPrinter) -> None:
        PagedDocument(self._sheet, printer.pageLayout()).print_to(printer)

    def _ask(self, then: object) -> None:
        if callable(then):
            self._then = then
        self.sheet_requested.emit(self.choice())

    def _fill(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(label(tr("How much"), SMALL, muted=True, parent=self))
        for number, (_, words) in enumerate(_SCOPES):
            scope = RadioButton(words, self)
            scope.setChecked(number == 1)
            if scope.isChecked():
                scope.setFocus()
            self._scopes.addButton(scope, number)
            column.addWidget(scope)
        column.addSpacing(8)
        column.addWidget(label(tr("With"), SMALL, muted=True, parent=self))
        for name, words in _PARTS:
            self._parts[name] = CheckBox(words, self)
            self._parts[name].setChecked(True)
            column.addWidget(self._parts[name])
        column.addSpacing(12)
        row = QHBoxLayout()
        for words, does in (
            (tr("Pre&view"), self.ask_preview),
            (tr("Save as PD&F…"), self.ask_pdf),
            (tr("Prin&t…"), self.ask_print),
        ):
            button = QPushButton(words, self)
            button.clicked.connect(does)
            dress(button, Dress.BUTTON)
            row.addWidget(button)
        column.addLayout(row)


def _printer(sheet: PrintSheet) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(sheet.title)
    printer.setCreator("Sastra")
    printer.setPageLayout(page_layout())
    printer.setPageMargins(MARGINS_MM, page_layout().units())
    return printer

"""The menu that saves a chart or its data, and the question where to. Not for writing the files."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.language import tr
from desktop.model.choices import Drawing
from desktop.render.chart import ChartSpec
from desktop.render.series_record import SeriesRecord

FORMS: Final = (
    ("data", tr("Data: CSV with a data package…"), ""),
    ("svg", tr("Drawing (SVG)…"), ".svg"),
    ("pdf", tr("Document (PDF)…"), ".pdf"),
    ("png1", tr("Picture (PNG), 1×…"), ".png"),
    ("png2", tr("Picture (PNG), 2×…"), ".png"),
    ("png3", tr("Picture (PNG), 3×…"), ".png"),
    ("png4", tr("Picture (PNG), 4×…"), ".png"),
)
_ENDINGS: Final = {form: ending for form, _, ending in FORMS}


class Saving(QObject):
    """Asks for a place and writes the chart there. told: a sentence with the path, or with what failed."""

    told = Signal(str)

    def __init__(self, record: SeriesRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self._record = record
        self._widget = parent
        self._spec = ChartSpec(record.series.title)

    def show_spec(self, spec: ChartSpec) -> None:
        """Take the chart as the reader has set it."""
        self._spec = spec

    def add_to(self, menu: QMenu) -> None:
        """Add an action for each form; a mere table is saved as data only."""
        for form, words, _ in FORMS:
            if form == "data" or self._spec.drawing is not Drawing.TABLE:
                action = QAction(words, menu)
                action.setData(form)
                action.triggered.connect(self._on_asked)
                menu.addAction(action)

    def write_to(self, form: str, target: Path) -> None:
        """Write a form of the chart to a path and tell of it."""
        # The door to the writers of files: nobody who only reads pays for them.
        from desktop.view.charts.chart_files import saver  # noqa: PLC0415

        try:
            written = saver(form)(self._spec, self._record, target)
        except OSError as error:
            self.told.emit(tr("Not saved: {words}", words=error.strerror or error))
            return
        self.told.emit(tr("Saved to {written}", written=written))

    @Slot()
    def _on_asked(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        form = str(action.data())
        name = str(Path.home() / f"{self._record.series.id}{_ENDINGS[form]}")
        chosen, _ = QFileDialog.getSaveFileName(self._widget, tr("Save chart or data"), name)
        if chosen:
            self.write_to(form, with_ending(Path(chosen), _ENDINGS[form]))


def with_ending(path: Path, ending: str) -> Path:
    """Return a path that ends as its form wants; a dot within a name is no ending."""
    return path if path.name.lower().endswith(ending) else path.with_name(path.name + ending)

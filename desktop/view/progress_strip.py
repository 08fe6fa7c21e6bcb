"""Tells that work goes on in the background, once it takes long enough to be noticed. Not for doing it."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.language import tr
from desktop.model.progress import Progress
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import SMALL, ElidedLabel, scaled_font

DELAY_MS: Final = 500


class ProgressStrip(QWidget):
    """Subject, a thin bar and a button that stops it; shown only when work has gone on for half a second."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(self)
        self._words.setFont(scaled_font(SMALL))
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 6)
        self._bar.setAccessibleName(tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        self.stop = IconButton("x", tr("Stop"), self)
        self.stop.clicked.connect(self.stop_requested)
        row.addWidget(self.stop)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    @Slot(object)
    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the work has come; None when it is done."""
        if progress is None:
            self._delay.stop()
            self.hide()
            return
        self._words.show_text(
            tr("Preparing {subject}", subject=progress.subject) if progress.subject else tr("Working")
        )
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        if not self.isVisible() and not self._delay.isActive():
            self._delay.start()

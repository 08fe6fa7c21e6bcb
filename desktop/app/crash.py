"""What happens when the program makes a mistake: a file to report, a sentence for the reader. No more."""

import sys
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.model.notice import Notice, NoticeLevel


class CrashTeller(QObject):
    """Takes over ``sys.excepthook`` while the window is there; the program goes on."""

    _crashed = Signal(object)  # Notice, from whichever thread failed

    def __init__(self, folder: Path, notices: NoticeControl) -> None:
        super().__init__(notices)
        self._folder = folder
        self._crashed.connect(notices.tell)
        sys.excepthook = self._keep

    def close(self) -> None:
        """Give the hook back."""
        sys.excepthook = sys.__excepthook__

    def _keep(self, kind: type[BaseException], error: BaseException, _trail: TracebackType | None) -> None:
        # Only a crash pays for importing ``traceback``.
        file = import_module("desktop.logs").keep_crash(self._folder, error)
        text = tr("The program made a mistake ({kind}) and goes on.", kind=kind.__name__)
        lost = tr("What happened could not be written down.")
        where = tr("What happened is written in {file}.", file=file) if file else lost
        sys.stderr.write(f"sastra: {text} {where}\n")
        self._crashed.emit(Notice(NoticeLevel.ERROR, text, f"{where} {tr('Please send it with a report.')}"))

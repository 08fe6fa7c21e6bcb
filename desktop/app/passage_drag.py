"""Fetches a passage with its citation while the mouse moves on, and drags it. Not for when it is asked to."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.app.build import Program
from desktop.control.citing import CitingControl
from desktop.control.manner import system_manner
from desktop.model.place import Place
from desktop.render.copied import Copied
from desktop.view.drag_out import drag_out


class PassageDrag(QObject):
    """Drags what copying the passage would put on the clipboard."""

    fetched = Signal(object)  # Copied

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        folder = program.resources / "csl"
        self._citing = CitingControl(program.lanes.library, program.notices, system_manner(), folder, self)
        self._citing.fetched.connect(self._on_fetched)

    def begin(self, place: Place) -> None:
        """Fetch a passage; it is dragged if the button of the mouse is still down then."""
        self._citing.note_place(place)
        self._citing.fetch()

    @Slot(object)
    def _on_fetched(self, copied: Copied) -> None:
        self.fetched.emit(copied)
        drag_out(self._program.window, copied)

"""Keeps through which lens the text is read. Not for making its page."""

from PySide6.QtCore import QObject, Signal

from desktop.model.choices import Lens


class LensControl(QObject):
    """A choice asks for another page; what that page really shows is noted."""

    chosen = Signal()
    value_changed = Signal(object)  # Lens

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._value = Lens.ALL

    @property
    def value(self) -> Lens:
        """The lens."""
        return self._value

    def choose(self, lens: Lens) -> None:
        """Read through a lens from now on."""
        if lens is not self._value:
            self.note(lens)
            self.chosen.emit()

    def note(self, lens: Lens) -> None:
        """Note which lens the page is seen through."""
        if lens is not self._value:
            self._value = lens
            self.value_changed.emit(lens)

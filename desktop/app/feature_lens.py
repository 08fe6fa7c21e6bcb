"""Reads all passages, those of one stance, or claims beside counter-claims. Not for choosing passages."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.lens import kept_lens
from desktop.control.lens_control import LensControl
from desktop.control.reading import ReadingControl
from desktop.language import tr
from desktop.model.choices import Lens
from desktop.window.actions import ActionId

LENSES: Final = {
    ActionId.LENS_ALL: Lens.ALL,
    ActionId.LENS_ACCOUNT: Lens.ACCOUNT,
    ActionId.LENS_CRITICISM: Lens.CRITICISM,
    ActionId.LENS_PAIRED: Lens.PAIRED,
}
KEPT: Final = "lens"


class LensFeature(QObject):
    """Sets the lens of the text that has the keyboard, shows in the menu which one it has, and keeps it."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._asked: dict[LensControl, Lens] = {}
        self._follow(program.reading)
        self._on_turned(program.opener.reading)
        program.opener.turned.connect(self._on_turned)
        program.session.about_to_save.connect(self._keep_lens)

    def do(self, action: ActionId) -> None:
        """Read through another lens."""
        self._choose(self._program.opener.reading, LENSES[action])

    def restore(self, kept: object) -> None:
        """Read through the lens of another time."""
        self._choose(self._program.reading, kept_lens(kept))

    # --- how -------------------------------------------------------------------------------------------

    def _choose(self, reading: ReadingControl, lens: Lens) -> None:
        self._asked[reading.lens] = lens
        self._program.tabs.forget_pages()
        reading.lens.choose(lens)
        self._show()

    def _follow(self, reading: ReadingControl) -> None:
        if reading.lens not in self._asked:
            self._asked[reading.lens] = reading.lens.value
            reading.lens.value_changed.connect(self._on_value_changed)

    def _show(self) -> None:
        shown = self._program.opener.reading.lens.value
        for action, each in LENSES.items():
            self._program.interior.actions[action].setChecked(each is shown)

    @Slot(object)
    def _on_turned(self, reading: ReadingControl) -> None:
        self._follow(reading)
        self._show()

    @Slot()
    def _keep_lens(self) -> None:
        self._program.session.note_pages({KEPT: self._program.reading.lens.value.value})

    @Slot(object)
    def _on_value_changed(self, lens: Lens) -> None:
        self._show()
        self._program.session.touch()
        control = self.sender()
        if isinstance(control, LensControl) and lens is not self._asked[control]:
            self._asked[control] = lens
            self._program.tabs.forget_pages()
            self._program.notices.inform(
                tr("All passages are shown again."), tr("What was asked for is not among those chosen.")
            )


def make_feature(program: Program) -> LensFeature:
    """Return the feature, which lives as long as the window."""
    return LensFeature(program)

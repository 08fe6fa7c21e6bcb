"""Reads all passages, those of one stance, or claims beside counter-claims. Not for choosing passages."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.language import tr
from desktop.model.choices import Lens
from desktop.window.actions import ActionId

LENSES: Final = {
    ActionId.LENS_ALL: Lens.ALL,
    ActionId.LENS_ACCOUNT: Lens.ACCOUNT,
    ActionId.LENS_CRITICISM: Lens.CRITICISM,
    ActionId.LENS_PAIRED: Lens.PAIRED,
}


class LensFeature(QObject):
    """Sets the lens of the text that is read and shows in the menu which one it has."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._asked = Lens.ALL
        program.reading.lens.value_changed.connect(self._on_value_changed)

    def do(self, action: ActionId) -> None:
        """Read through another lens."""
        self._asked = LENSES[action]
        self._program.tabs.forget_pages()
        self._program.opener.reading.lens.choose(self._asked)

    @Slot(object)
    def _on_value_changed(self, lens: Lens) -> None:
        for action, each in LENSES.items():
            self._program.interior.actions[action].setChecked(each is lens)
        if lens is not self._asked:
            self._asked = lens
            self._program.tabs.forget_pages()
            self._program.notices.inform(
                tr("All passages are shown again."), tr("What was asked for is not among those chosen.")
            )


def make_feature(program: Program) -> LensFeature:
    """Return the feature, which lives as long as the window."""
    return LensFeature(program)

"""Opens the help, a dossier like any other. Not for its words: ``resources/help`` has them."""

from desktop.app.build import Program
from desktop.model.ids import HELP
from desktop.model.place import dossier_place
from desktop.window.actions import ActionId


class HelpFeature:
    """Goes to the help; Back returns."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def do(self, _action: ActionId) -> None:
        """Open the help."""
        self._program.reading.open_place(dossier_place(HELP))


def make_feature(program: Program) -> HelpFeature:
    """Return the feature, which lives as long as the window."""
    return HelpFeature(program)

"""Goes to the section before or after, and back to the top. Not for finding them."""

from typing import Final

from PySide6.QtCore import QObject

from desktop.app.build import Program
from desktop.control.sections import section_beside
from desktop.language import tr
from desktop.model.place import dossier_place
from desktop.window.actions import ActionId

_STEPS: Final = {ActionId.NEXT_SECTION: 1, ActionId.PREVIOUS_SECTION: -1}
_ENDS: Final = {
    ActionId.NEXT_SECTION: tr("This is the last section."),
    ActionId.PREVIOUS_SECTION: tr("This is the first section."),
}


class SectionsFeature(QObject):
    """Walks the text that is read, in whichever pane that is."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program

    def do(self, action: ActionId) -> None:
        """Go where an action says; where there is nothing more, say so."""
        reading = self._program.opener.reading
        place = reading.place
        if place is None:
            return
        if action is ActionId.TOP:
            reading.open_place(dossier_place(place.dossier))
            return
        target = section_beside(reading.tree, place._replace(at=0), _STEPS[action])
        if target is not None:
            reading.open_place(target)
        else:
            self._program.notices.hint(_ENDS[action])


def make_feature(program: Program) -> SectionsFeature:
    """Return the feature, which lives as long as the window."""
    return SectionsFeature(program)

"""Goes to the section or passage before or after, and back to the top. Not for finding them."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.reading import ReadingControl
from desktop.control.sections import passage_beside, section_beside
from desktop.language import tr
from desktop.model.place import Place, dossier_place
from desktop.qtmodel.contents_model import spoken
from desktop.render.reading import ReadingPosition
from desktop.view.parts.announce import announce
from desktop.window.actions import ActionId

_STEPS: Final = {ActionId.NEXT_SECTION: 1, ActionId.PREVIOUS_SECTION: -1}
_PASSAGE_STEPS: Final = {ActionId.NEXT_PASSAGE: 1, ActionId.PREVIOUS_PASSAGE: -1}
_ENDS: Final = {
    ActionId.NEXT_SECTION: tr("This is the last section."),
    ActionId.PREVIOUS_SECTION: tr("This is the first section."),
    ActionId.NEXT_PASSAGE: tr("This is the last passage."),
    ActionId.PREVIOUS_PASSAGE: tr("This is the first passage."),
}


class SectionsFeature(QObject):
    """Walks the text that is read, in whichever pane that is."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._sought: Place | None = None
        program.window.reader.lines_settled.connect(self._bring_cursor)

    def do(self, action: ActionId) -> None:
        """Go where an action says; where there is nothing more, say so."""
        reading = self._program.opener.reading
        place = reading.place
        if place is None:
            return
        if action is ActionId.TOP:
            reading.open_place(dossier_place(place.dossier))
            return
        if action in _PASSAGE_STEPS:
            self._step(reading, place, action)
            return
        target = section_beside(reading.tree, place._replace(at=0), _STEPS[action])
        if target is not None:
            reading.open_place(target)
        else:
            self._program.notices.hint(_ENDS[action])

    def _step(self, reading: ReadingControl, place: Place, action: ActionId) -> None:
        """Go to a passage without a step for Back, and have its heading heard."""
        target = passage_beside(reading.tree, place, _PASSAGE_STEPS[action])
        if target is None:
            self._program.notices.hint(_ENDS[action])
            return
        before = passage_beside(reading.tree, place, 0)
        is_near = before is not None and before.parent == target.parent
        section = "" if is_near or target.parent < 0 else f"{spoken(reading.tree[target.parent])}. "
        reading.go_to(ReadingPosition(target.place))
        if reading is self._program.reading:
            self._sought = target.place
            self._bring_cursor()
        announce(self._program.window.reader.text, section + spoken(target))

    @Slot()
    def _bring_cursor(self) -> None:
        """Put the cursor, from which a screen reader reads on, where the passage begins, once it is there."""
        place, page_map = self._sought, self._program.window.reader.page_map
        target = page_map.position(place.id) if place is not None and page_map is not None else -1
        if target >= 0:
            self._sought = None
            text = self._program.window.reader.text
            cursor = text.textCursor()
            cursor.setPosition(target)
            text.setTextCursor(cursor)


def make_feature(program: Program) -> SectionsFeature:
    """Return the feature, which lives as long as the window."""
    return SectionsFeature(program)

"""Says which mark was just made, which eyes see in the text. Not for what is deleted: a notice tells that."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.language import colon
from desktop.model.edit import Edit
from desktop.model.mark import MarkKind
from desktop.view.mark_words import described
from desktop.view.parts.announce import announce


class HeardMarks(QObject):
    """Speaks for one text. Marks that come many at a time, from a file, have a notice of their own."""

    def __init__(self, text: QWidget) -> None:
        super().__init__(text)
        self._text = text

    @Slot(object)
    def note_edit(self, edit: Edit) -> None:
        """Have the mark heard that an edit has made."""
        made = [step.after.mark for step in edit.marks if step.before is None and step.after is not None]
        # A note has the keyboard as soon as it is made.
        if len(made) == 1 and made[0].kind is not MarkKind.NOTE:
            mark = made[0]
            words = mark.anchor.exact if mark.anchor and mark.kind is not MarkKind.BOOKMARK else mark.title
            announce(self._text, colon(described(mark), words))

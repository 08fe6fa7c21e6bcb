"""Leads Home and End to the ends of a section of which one page is shown. Not for moving within a page."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import ArticlePage, ReadingPosition
from desktop.view.caret import Caret
from desktop.view.reader_pane import ReaderPane
from desktop.view.sought_place import SoughtPlace

_KEY: Final = QKeySequence.StandardKey
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

_CUT_SHORT: Final = tr("Selected as far as the text is loaded; of a long section that is a part.")


class SectionEnds(QObject):
    """Takes the keys whose target stands on another page, before the caret does; told: what it cannot do."""

    told = Signal(str)

    def __init__(self, reader: ReaderPane, caret: Caret) -> None:
        super().__init__(reader)
        self._reader = reader
        self._caret = caret
        self._sought = SoughtPlace(reader, caret)
        reader.text.key_takers.append(self._take)

    def _take(self, event: QKeyEvent) -> bool:
        page = self._reader.page
        if page is not None and _is_cut_short(event, page):
            self.told.emit(_CUT_SHORT)
            return False
        place = None if page is None else _end_meant(event, page, has_caret=self._caret.is_on)
        if place is None:
            return False
        self._sought.seek(place if self._caret.is_on else None)
        self._reader.position_requested.emit(ReadingPosition(place))
        return True


def _is_cut_short(event: QKeyEvent, page: ArticlePage) -> bool:
    """Tell whether a key selects up to an end that stands on another page."""
    to_start = event.matches(_KEY.SelectStartOfDocument) and bool(page.before)
    to_end = event.matches(_KEY.SelectEndOfDocument) and bool(page.after)
    return to_start or to_end or (event.matches(_KEY.SelectAll) and bool(page.before or page.after))


def _end_meant(event: QKeyEvent, page: ArticlePage, *, has_caret: bool) -> Place | None:
    """Return the end that a key leads to, where it stands on another page; else None.

    has_caret: Home and End alone then lead to the ends of a line.
    """
    alone = event.modifiers() in _PLAIN and not has_caret
    if event.matches(_KEY.MoveToStartOfDocument) or (alone and event.key() == Qt.Key.Key_Home):
        return Place(page.dossier, RecordKind.PASSAGE, page.before[0].passage) if page.before else None
    if event.matches(_KEY.MoveToEndOfDocument) or (alone and event.key() == Qt.Key.Key_End):
        last = page.after[-1] if page.after else None
        return Place(page.dossier, RecordKind.PASSAGE, last.passage, len(last.text)) if last else None
    return None

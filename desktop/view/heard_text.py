"""Has the text heard as a document: its headings and links can be walked. Not for how it looks.

Qt itself takes such a text for a label, and tells the breaks between words of Khmer, too.
"""

from functools import partial
from typing import Final, NamedTuple
from weakref import ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAccessibleWidget, QTextBrowser

from desktop.view.parts.khmer_lines import BREAK, without_breaks
from desktop.view.parts.read_points import Reading, ReadPoint, WalkedInterface
from desktop.view.parts.told_text import ToldText

_DONE: Final = "texts_are_documents"
_MAKING: Final = "is_being_made"
_READING: Final = "reading"


def read_as_document(text: QTextBrowser) -> None:
    """Have a text read as a document from now on, also by who has begun to listen already."""
    app = QCoreApplication.instance()
    if app is not None and not app.property(_DONE):
        app.setProperty(_DONE, True)
        QAccessible.installFactory(_interface)
    # Naming the text may have let Qt make its own answer for it already.
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(QAccessible.queryAccessibleInterface(text)))
    text.setProperty(_READING, ref(Reading(TextPoints(text), text)))
    if QAccessible.isActive() and text.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(text, QAccessible.Event.Focus))


def _interface(_class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    if not isinstance(thing, QTextBrowser) or thing.property(_MAKING):
        return None
    # To look among its children would load what all of them are, a megabyte and a half.
    kept = thing.property(_READING)
    reading = kept() if isinstance(kept, ref) else None
    if not isinstance(reading, Reading):
        return None
    # Asked again, this steps back, and Qt makes its own.
    thing.setProperty(_MAKING, True)
    own = QAccessible.queryAccessibleInterface(thing)
    thing.setProperty(_MAKING, None)
    return DocumentInterface(reading, own)


class _Found(NamedTuple):
    """Where a heading or a link stands in the document. level: of a heading, else 0. address: of a link."""

    start: int
    end: int
    level: int = 0
    address: str = ""


class TextPoints:
    """The headings and links of a text, in the order in which they stand in it."""

    def __init__(self, text: QTextBrowser) -> None:
        self._text = text
        self._found: list[_Found] = []
        self._of: tuple[QTextDocument, int] | None = None

    def count(self) -> int:
        """Return how many there are on the page."""
        return len(self._all())

    def point(self, place: int) -> ReadPoint:
        """Return one of them."""
        found = self._all()[place]
        start, end, level, address = found
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        first = self._text.cursorRect(cursor)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        box = first.united(self._text.cursorRect(cursor)).translated(self._text.viewport().pos())
        words = " ".join(without_breaks(cursor.selectedText()).split())
        role = QAccessible.Role.Heading if level else QAccessible.Role.Link
        press = partial(self._follow, found) if address else None
        return ReadPoint(words, "", box, role=role, level=level, press=press)

    def _follow(self, found: _Found) -> None:
        """Follow a link as a click on it does, unless the text has become another one."""
        if found in self._all():
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(found.start)
            self._text.setTextCursor(cursor)
            self._text.anchorClicked.emit(QUrl(found.address))

    def _all(self) -> list[_Found]:
        document = self._text.document()
        now = (document, document.revision())
        if now != self._of:
            self._of, self._found = now, _found_in(document)
        return self._found


def _found_in(document: QTextDocument) -> list[_Found]:
    found, block = [], document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level and block.text().strip():
            found.append(_Found(block.position(), block.position() + block.length() - 1, level))
        found += _links_in(block)
        block = block.next()
    return found


def _links_in(block: QTextBlock) -> list[_Found]:
    found: list[_Found] = []
    parts, before = block.begin(), ""
    while not parts.atEnd():
        part = parts.fragment()
        end, address = part.position() + part.length(), part.charFormat().anchorHref()
        if address and address == before:
            found[-1] = found[-1]._replace(end=end)
        elif address:
            found.append(_Found(part.position(), end, address=address))
        before = address
        parts += 1
    return found


class DocumentInterface(WalkedInterface):
    """A text with all that Qt says of it, but for its role and what it holds.

    own: Qt's answer, which lives as long as the widget. While something is selected that tells the text, with
    the breaks: from Python nobody can be told what is selected.
    """

    def __init__(self, reading: Reading, own: QAccessibleInterface) -> None:
        super().__init__(reading, QAccessible.Role.Document)
        self._own = own
        self._told: tuple[str, ToldText] | None = None
        self._shown: tuple[QTextDocument, int, bool] | None = None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Hand out the text; nothing else is asked of it."""
        own = self._own.textInterface() if kind == QAccessible.InterfaceType.TextInterface else None
        if own is None:
            return shiboken6.VoidPtr(0)
        if own.selectionCount() or not self._has_breaks():
            return own
        whole = own.text(0, own.characterCount())
        if self._told is None or self._told[0] != whole:
            self._told = (whole, ToldText(own, whole))
        return self._told[1]

    def _has_breaks(self) -> bool:
        text = self._reading.widget
        assert isinstance(text, QTextBrowser)
        document = text.document()
        if self._shown is None or self._shown[:2] != (document, document.revision()):
            self._shown = (document, document.revision(), BREAK in document.toRawText())
        return self._shown[2]

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Leave it to the offsets of the text."""
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The keyboard is at the text."""
        return None

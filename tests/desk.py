"""A desk: the real window, driven by what a reader does and read as text. Not for looking inside."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.app.arguments import parse_arguments
from desktop.app.main import start_program
from desktop.app.start import first_scene
from desktop.model.hit import Hit
from desktop.paths import find_paths
from desktop.qtmodel.roles import Role

WAIT_MS = 60_000


class Desk:
    """One run of the program; ``home`` of the test is its home, so the next desk finds what this one kept."""

    def __init__(self, qtbot, *words: str, ears=None) -> None:
        self._qtbot = qtbot
        arguments = parse_arguments(words)
        paths = find_paths(os.environ)
        scene = first_scene(paths, arguments)
        arguments = arguments._replace(ears=ears)
        self._act = start_program(QApplication.instance(), paths, arguments, scene)
        self._act.built.connect(self._listen)
        self.window = self._act.window
        self.told: list = []
        self.closed = False

    def _listen(self) -> None:
        self.program.notices.notice_added.connect(self.told.append)

    @property
    def program(self):
        """What the second act made."""
        return self._act.second.program

    @property
    def interior(self):
        """What the second act fitted into the window."""
        return self.program.interior

    # --- waiting ---------------------------------------------------------------------------------------

    def settle(self) -> "Desk":
        """Wait until everything that can be shown is shown."""
        self._qtbot.wait_until(lambda: self._act.quiet, timeout=WAIT_MS)
        QApplication.processEvents()
        self._qtbot.wait_until(lambda: self._act.quiet, timeout=WAIT_MS)
        return self

    def until(self, condition) -> "Desk":
        """Wait for a condition."""
        self._qtbot.wait_until(condition, timeout=WAIT_MS)
        return self

    def close(self) -> None:
        """Close the window as a reader does, and end the program."""
        if not self.closed:
            self.closed = True
            self.window.close()
            self._act.end()
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # --- doing -----------------------------------------------------------------------------------------

    def press(self, *keys: str) -> "Desk":
        """Press keys, named as in menus, wherever the focus is."""
        for key in keys:
            QTest.keySequence(self._target(), key)
            QApplication.processEvents()
        return self.settle()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def type_query(self, text: str) -> "Desk":
        """Type into the search field."""
        self.window.search_field.setFocus()
        self.window.search_field.selectAll()
        for letter in text:
            # QTest aborts on letters that are on no Latin keyboard.
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.window.search_field, press)
        return self.settle()

    def open_hit(self, title: str = "") -> "Desk":
        """Open the first hit, or the one with this in its title."""
        model = self.interior.results.model
        hits = [model.index(row) for row in range(model.rowCount())]
        wanted = next(
            each for each in hits if isinstance(each.data(Role.VALUE), Hit) and title in str(each.data())
        )
        self._click(self.interior.results.list, wanted)
        return self.settle()

    def open_contents(self, title: str) -> "Desk":
        """Click a row of the contents."""
        self._click(self.window.contents.tree, self._contents_row(title))
        return self.settle()

    def open_bookmark(self, title: str) -> "Desk":
        """Click a bookmark."""
        model = self.interior.marks.model
        rows = [model.index(row) for row in range(model.rowCount()) if model.kept(row)]
        self._click(self.interior.marks.inside.list, next(row for row in rows if title in str(row.data())))
        return self.settle()

    def open_link(self, words: str) -> "Desk":
        """Click the link with these words in the text."""
        found = next(target for text, target in self.links() if text == words)
        self.let_go()
        self.window.reader.link_activated.emit(found)
        return self.settle()

    def let_go(self) -> None:
        """Hold no key: Qt goes on believing in those of the last shortcut, also of another desk."""
        QTest.keyRelease(self.window, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)

    def scroll(self, pixels: int) -> "Desk":
        """Scroll the text."""
        bar = self.window.reader.text.verticalScrollBar()
        bar.setValue(bar.value() + pixels)
        return self.settle()

    def bookmark(self) -> "Desk":
        """Press the key for bookmarks."""
        return self.press("Ctrl+D")

    def press_notice_button(self) -> "Desk":
        """Press what the notice offers."""
        self.interior.notices.findChild(QPushButton, "action").click()
        return self.settle()

    def back(self) -> "Desk":
        """Press the key for Back."""
        return self.press("Alt+Left")

    def forward(self) -> "Desk":
        """Press the key for Forward."""
        return self.press("Alt+Right")

    def _click(self, view, index: QModelIndex) -> None:
        view.scrollTo(index)
        QApplication.processEvents()
        spot = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)

    def running_pages(self):
        """Return the pages of the middle."""
        return self._act.second.pages

    # --- reading ---------------------------------------------------------------------------------------

    def contents(self) -> list[str]:
        """Return the rows of the contents, indented."""
        return [f"{'  ' * depth}{index.data()}" for depth, index in self._contents_rows(QModelIndex(), 0)]

    def contents_row(self) -> str:
        """Return the current row of the contents."""
        return str(self.window.contents.tree.currentIndex().data())

    def text(self) -> str:
        """Return the text of the page."""
        return self.window.reader.text.toPlainText()

    def links(self) -> list[tuple[str, str]]:
        """Return the links of the page: words and target."""
        found = []
        block = self.window.reader.text.document().begin()
        while block.isValid():
            for fragment in (each.fragment() for each in block):
                target = fragment.charFormat().anchorHref()
                if target and found and found[-1][1] == target and found[-1][2] == fragment.position():
                    found[-1] = (
                        found[-1][0] + fragment.text(),
                        target,
                        fragment.position() + fragment.length(),
                    )
                elif target:
                    found.append((fragment.text(), target, fragment.position() + fragment.length()))
            block = block.next()
        return [(words, target) for words, target, _ in found]

    def place(self) -> str:
        """Return the link of the passage in view."""
        place = self.window.reader.passage_in_view()
        return place._replace(at=0).link if place else ""

    def position(self):
        """Return where the reader is, exactly."""
        return self.window.reader.position()

    def scrolled(self) -> int:
        """Return how far the text is scrolled."""
        return self.window.reader.text.verticalScrollBar().value()

    def hits(self) -> list[Hit]:
        """Return the hits of the results."""
        model = self.interior.results.model
        values = (model.index(row).data(Role.VALUE) for row in range(model.rowCount()))
        return [value for value in values if isinstance(value, Hit)]

    def marked_words(self) -> list[str]:
        """Return the words that are marked in the text, in their order."""
        document = self.window.reader.text.document()
        words = []
        for start, end in self.window.reader.hits.walk.ranges:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            words.append(cursor.selectedText())
        return words

    def current_hit(self) -> int:
        """Return the number of the marked word that the reader is at."""
        return self.window.reader.hits.walk.current

    def related(self) -> str:
        """Return the words of the side pane."""
        labels = self.window.related.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.window))

    def bookmarks(self) -> list[str]:
        """Return the titles of the marks that are listed."""
        model = self.interior.marks.model
        self.settle()
        for row in range(model.rowCount()):
            model.kept(row)  # a row is fetched when it is first asked for
        self.settle()
        return [kept.mark.title for row in range(model.rowCount()) if (kept := model.kept(row))]

    def problems(self) -> Sequence[str]:
        """Return the faults that are listed."""
        model = self.interior.problems.model
        return [
            str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())
        ]

    def notice(self) -> str:
        """Return the notice that is shown."""
        notice = self.interior.notices.notice
        return notice.text if notice is not None else ""

    def _contents_row(self, title: str) -> QModelIndex:
        rows = self._contents_rows(QModelIndex(), 0)
        return next(index for _, index in rows if title in str(index.data()))

    def _contents_rows(self, parent: QModelIndex, depth: int):
        model = self.window.contents.model
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield depth, index
            yield from self._contents_rows(index, depth + 1)

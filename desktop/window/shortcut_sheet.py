"""The sheet of keys, made from the table of actions. Not for changing them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr, unmarked
from desktop.view.dressing import dress_scroll_bars
from desktop.view.parts.focus_ring import FocusRing
from desktop.view.parts.labels import TITLE, label
from desktop.view.parts.walked_by_key import Dialog
from desktop.window.action_kinds import Menu
from desktop.window.action_set import ActionSet
from desktop.window.actions import ACTIONS, words_of
from desktop.window.other_keys import OTHER_KEYS


class ShortcutSheet(Dialog):
    """A window beside the reader's work, not in front of it; Esc closes it."""

    def __init__(self, parent: QWidget, actions: ActionSet) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(1, 1)
        for title, rows in _groups(actions):
            _add_group(grid, page, title, rows)
        scroll = QScrollArea(self)
        FocusRing(scroll)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        dress_scroll_bars(scroll)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Keys"))
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.resize(600, 680)


def _groups(actions: ActionSet) -> list[tuple[str, list[tuple[str, str]]]]:
    native = QKeySequence.SequenceFormat.NativeText
    groups = []
    for menu in Menu:
        rows = [
            (", ".join(key.toString(native) for key in actions[spec.id].shortcuts()), words_of(spec))
            for spec in ACTIONS
            if spec.menu is menu and actions[spec.id].shortcuts() and actions[spec.id].isVisible()
        ]
        groups.append((unmarked(menu.value), rows))
    groups.append((tr("Elsewhere"), list(OTHER_KEYS)))
    return groups


def _add_group(grid: QGridLayout, page: QWidget, title: str, rows: list[tuple[str, str]]) -> None:
    row = grid.rowCount()
    heading = label(title, TITLE, strong=True, parent=page)
    heading.setContentsMargins(0, 8, 0, 2)
    grid.addWidget(heading, row, 0, 1, 2)
    for number, (keys, words) in enumerate(rows, start=row + 1):
        shown = label(keys, muted=True, parent=page)
        grid.addWidget(shown, number, 0)
        grid.addWidget(label(words, parent=page), number, 1)

"""Every key of the table of actions, to be changed, with conflicts told. Not for keeping the change."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language import tr, unmarked
from desktop.settings.kinds import KeyMap
from desktop.view.parts.labels import TITLE, label
from desktop.window.action_kinds import Menu
from desktop.window.actions import ACTIONS
from desktop.window.key_map import at_default, is_needed, keys_of, owner_of, swapped, taken, with_key
from desktop.window.key_row import KeyRow

_NOTHING: Final = tr("No action has these words or keys. Take one away to see more.")


class KeysPage(QWidget):
    """Rows by menu; says how the map of changed keys is wanted."""

    keys_requested = Signal(object)  # KeyMap

    def __init__(self, changed: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._changed = changed
        self._groups: list[tuple[QLabel, list[KeyRow]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(0)
        for menu in Menu:
            specs = [spec for spec in ACTIONS if spec.menu is menu]
            heading = label(unmarked(menu.value), TITLE, strong=True, parent=self)
            heading.setContentsMargins(0, 14, 0, 4)
            column.addWidget(heading)
            rows = [KeyRow(spec, self) for spec in specs]
            for row in rows:
                _RowEdits(self, row)
                column.addWidget(row)
            self._groups.append((heading, rows))
        self._nothing = label(_NOTHING, muted=True, parent=self)
        self._nothing.setContentsMargins(0, 24, 0, 0)
        self._nothing.setObjectName("nothing")
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.show_keys(changed)

    def show_keys(self, changed: KeyMap) -> None:
        """Show the keys as they stand."""
        self._changed = changed
        for _, rows in self._groups:
            for row in rows:
                row.show_keys(keys_of(row.spec, changed))

    def filter(self, text: str) -> None:
        """Show only rows that have all these words; all rows for none."""
        words = text.casefold().split()
        for heading, rows in self._groups:
            shown = [row for row in rows if row.matches(words)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown))
        self._nothing.setHidden(any(row.matches(words) for _, rows in self._groups for row in rows))

    def record(self, row: KeyRow, key: str) -> None:
        """Ask for a key, or say whose it is."""
        if is_needed(key):
            row.refuse()
            return
        owner = owner_of(key, self._changed, row.spec) if key else None
        if owner is None:
            self.keys_requested.emit(with_key(row.spec, key, self._changed))
            return
        row.show_clash(unmarked(owner.text))

    def take(self, row: KeyRow, key: str) -> None:
        """Ask for a key that is another's, which loses it."""
        self.keys_requested.emit(taken(row.spec, key, self._changed))

    def swap(self, row: KeyRow, key: str) -> None:
        """Ask for a key that is another's, which has the one of this row from then on."""
        self.keys_requested.emit(swapped(row.spec, key, self._changed))

    def reset(self, row: KeyRow) -> None:
        """Ask for the keys of the table; those that another action has by now stay with it."""
        changed = at_default(row.spec, self._changed)
        free = tuple(key for key in row.spec.keys if owner_of(key, changed, row.spec) is None)
        if free != row.spec.keys:
            changed = {**changed, row.spec.id.value: free}
        self.keys_requested.emit(changed)


class _RowEdits(QObject):
    """Hands the edits of one row on to the page."""

    def __init__(self, page: KeysPage, row: KeyRow) -> None:
        super().__init__(row)
        self._page, self._row = page, row
        row.recorded.connect(self._on_recorded)
        row.taken.connect(self._on_taken)
        row.swapped.connect(self._on_swapped)
        row.reset_requested.connect(self._on_reset_requested)

    @Slot(str)
    def _on_recorded(self, key: str) -> None:
        self._page.record(self._row, key)

    @Slot(str)
    def _on_taken(self, key: str) -> None:
        self._page.take(self._row, key)

    @Slot(str)
    def _on_swapped(self, key: str) -> None:
        self._page.swap(self._row, key)

    @Slot()
    def _on_reset_requested(self) -> None:
        self._page.reset(self._row)

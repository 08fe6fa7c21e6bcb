"""All settings of the table in one column, by groups, searchable. Not for keys: they have their own page."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.settings.table import GROUPS
from desktop.settings.values import Settings
from desktop.view.parts.labels import TITLE, label
from desktop.view.setting_row import SettingRow


class Edit(QObject):
    """Hands on the edits of one row with the id of its setting."""

    edited = Signal(object)  # (id, value)
    reset_requested = Signal(str)

    def __init__(self, row: SettingRow) -> None:
        super().__init__(row)
        self._id = row.setting.id
        row.edited.connect(self._on_edited)
        row.reset_requested.connect(self._on_reset_requested)

    @Slot(object)
    def _on_edited(self, value: object) -> None:
        self.edited.emit((self._id, value))

    @Slot()
    def _on_reset_requested(self) -> None:
        self.reset_requested.emit(self._id)


class SettingsPage(QWidget):
    """Rows under headings; those that do not match what is searched for are hidden."""

    edited = Signal(object)  # (id, value)
    reset_requested = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups: list[tuple[QLabel, list[SettingRow]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(0)
        for group in GROUPS:
            heading = label(group.title, TITLE, strong=True, parent=self)
            heading.setContentsMargins(0, 14, 0, 4)
            column.addWidget(heading)
            rows = [SettingRow(setting, self) for setting in group.settings]
            for row in rows:
                self._add(row, column)
            self._groups.append((heading, rows))
        self._nothing = label(
            tr("No setting has these words. Take one away to see more."), muted=True, parent=self
        )
        self._nothing.setContentsMargins(0, 24, 0, 0)
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.show_settings(settings)

    def _add(self, row: SettingRow, column: QVBoxLayout) -> None:
        edit = Edit(row)
        edit.edited.connect(self.edited)
        edit.reset_requested.connect(self.reset_requested)
        column.addWidget(row)

    def show_settings(self, settings: Settings) -> None:
        """Show the values of all settings."""
        for _, rows in self._groups:
            for row in rows:
                row.show_value(settings.shown(row.setting))

    def filter(self, text: str) -> None:
        """Show only rows that have all these words; all rows for none."""
        words = text.casefold().split()
        found = False
        for heading, rows in self._groups:
            shown = [row for row in rows if row.matches(words)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown))
            found = found or bool(shown)
        self._nothing.setVisible(not found)

"""The window of the settings and of all keys, searchable, in effect at once. Not for keeping them."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.settings.table import KEYS
from desktop.settings.values import Settings
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.parts.clear_button import ClearButton
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.stack import Stack
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress
from desktop.window.keys_page import KeysPage
from desktop.window.settings_page import SettingsPage

PAGES = (tr("Settings"), tr("Keys"))


class SettingsDialog(Dialog):
    """Stands beside the reader's work, so that a change is seen; Esc closes it."""

    edited = Signal(object)  # (id, value)
    reset_requested = Signal(str)
    reset_all_requested = Signal()
    undo_reset_requested = Signal()

    def __init__(self, settings: Settings, file: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self._tabs = QTabBar(self)
        self._search = QLineEdit(self)
        self._stack = Stack(self)
        self.settings_page = SettingsPage(settings, self)
        self.keys_page = KeysPage(settings.get(KEYS), self)
        self._reset_all = QPushButton(tr("Reset everything"), self)
        self._can_undo = False
        self._build(file)
        self._connect()

    def _build(self, file: str) -> None:
        self._search.setPlaceholderText(tr("Find a setting"))
        self._search.setAccessibleName(tr("Find a setting"))
        self._search.setAccessibleDescription(tr("Only what has these words is listed below."))
        ClearButton(self._search)
        dress(self._search, Dress.FIELD)
        self._tabs.setAccessibleName(tr("Pages of the settings"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        dress(self._tabs, Dress.TABS)
        for title, page in zip(PAGES, (self.settings_page, self.keys_page), strict=True):
            self._tabs.addTab(title)
            self._stack.add(_scrolled(page, title))
        dress(self._reset_all, Dress.BUTTON)
        # No default: Enter in the field for finding must reset nothing.
        self._reset_all.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.setContentsMargins(16, 10, 16, 6)
        top.addWidget(self._tabs)
        top.addWidget(self._search, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(24, 8, 16, 12)
        bottom.setSpacing(12)
        kept = label(tr("Kept in {file}", file=file), SMALL, muted=True, parent=self)
        kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bottom.addWidget(kept, 1)
        bottom.addWidget(self._reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addLayout(bottom)
        self.resize(QSize(self.fontMetrics().averageCharWidth() * 112, self.fontMetrics().height() * 38))

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._stack.show_number)
        self._search.textChanged.connect(self._on_searched)
        self.settings_page.edited.connect(self.edited)
        self.settings_page.reset_requested.connect(self.reset_requested)
        self.keys_page.keys_requested.connect(self._on_keys_requested)
        self._reset_all.clicked.connect(self._on_reset_all_clicked)

    def show_settings(self, settings: Settings) -> None:
        """Show the values as they stand."""
        self.settings_page.show_settings(settings)
        self.keys_page.show_keys(settings.get(KEYS))
        self._on_searched(self._search.text())

    @Slot(bool)
    def set_can_undo(self, can: bool) -> None:
        """Let the button take a reset of everything back, for as long as that can be done."""
        self._can_undo = can
        self._reset_all.setText(tr("Undo the reset") if can else tr("Reset everything"))

    def show_page(self, title: str) -> None:
        """Bring a page to the front and give the keyboard to the search field."""
        self._tabs.setCurrentIndex(PAGES.index(title))
        self._search.setFocus()

    def search_for(self, text: str) -> None:
        """Search for a setting, as if its words had been typed."""
        self._search.setText(text)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.settings_page.filter(text)
        self.keys_page.filter(text)

    @Slot(object)
    def _on_keys_requested(self, keys: object) -> None:
        self.edited.emit((KEYS.id, keys))

    @Slot()
    def _on_reset_all_clicked(self) -> None:
        if self._can_undo:
            self.undo_reset_requested.emit()
        else:
            self.reset_all_requested.emit()


def _scrolled(page: QWidget, title: str) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    # Every row takes the keyboard itself and scrolls into sight.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(title)
    dress_scroll_bars(area)
    return area

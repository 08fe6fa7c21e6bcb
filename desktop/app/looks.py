"""Puts changed settings into effect, and keeps what the reader changes by menu or key. Not for the dialog."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.control.preferences import PreferencesControl, Wish
from desktop.render.typography import typography_of
from desktop.settings.table import (
    JUSTIFY,
    KEYS,
    LINE_HEIGHT,
    PARAGRAPH_SPACING,
    READING_WIDTH,
    SINGLE_LETTERS,
    TEXT_FAMILY,
    TEXT_SIZE,
    THEME,
    ZOOM,
)
from desktop.window.action_set import ActionSet
from desktop.window.main_window import MainWindow

_TEXT: Final = frozenset(
    each.id for each in (TEXT_FAMILY, TEXT_SIZE, READING_WIDTH, LINE_HEIGHT, PARAGRAPH_SPACING, JUSTIFY)
)
_KEYS: Final = frozenset((KEYS.id, SINGLE_LETTERS.id))


class Looks(QObject):
    """Stands between the settings and the window; the first picture has taken theirs already."""

    def __init__(self, window: MainWindow, actions: ActionSet, preferences: PreferencesControl) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._preferences = preferences
        preferences.changed.connect(self._on_changed)
        window.theme.choice_changed.connect(self._on_theme_chosen)
        window.theme.zoom_changed.connect(self._on_zoomed)
        self._set_keys()

    @Slot(str)
    def _on_changed(self, setting_id: str) -> None:
        theme, preferences = self._window.theme, self._preferences
        if setting_id == THEME.id:
            theme.set_choice(preferences.get(THEME))
        elif setting_id == ZOOM.id:
            theme.set_zoom(preferences.get(ZOOM))
        elif setting_id in _TEXT:
            self._window.reader.set_typography(typography_of(preferences.settings))
        elif setting_id in _KEYS:
            self._set_keys()

    @Slot(str)
    def _on_theme_chosen(self, choice: str) -> None:
        self._preferences.grant(Wish(THEME.id, choice))

    @Slot(int)
    def _on_zoomed(self, percent: int) -> None:
        self._preferences.grant(Wish(ZOOM.id, percent))

    def _set_keys(self) -> None:
        preferences = self._preferences
        self._actions.set_keys(preferences.get(KEYS), singles=preferences.get(SINGLE_LETTERS))

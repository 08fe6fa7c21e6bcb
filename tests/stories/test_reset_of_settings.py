"""A reader resets everything in the settings and thinks better of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.settings.table import ZOOM
from desktop.window.settings_dialog import SettingsDialog


def button(desk, words):
    (dialog,) = desk.window.findChildren(SettingsDialog)
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == words)


def test_a_size_that_was_reset_comes_back_by_the_same_button(desk):
    desk.press("Ctrl++", "Ctrl+,")
    preferences = desk.program.preferences
    zoom = preferences.get(ZOOM)
    assert zoom != ZOOM.default
    QTest.mouseClick(button(desk, "Reset everything"), Qt.MouseButton.LeftButton)
    assert preferences.get(ZOOM) == ZOOM.default
    QTest.mouseClick(button(desk, "Undo the reset"), Qt.MouseButton.LeftButton)
    assert preferences.get(ZOOM) == zoom
    assert button(desk, "Reset everything")

"""What Orca has always spoken: the description of what has the keyboard, as it changes."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.view.parts.announce import announce


@pytest.fixture
def fields(shown, qtbot, monkeypatch):
    """Two fields in a window, the first with the keyboard, as where Orca listens."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr("desktop.view.parts.announce._is_orca", lambda: True)
    ground = QWidget()
    column = QVBoxLayout(ground)
    first, second = QLineEdit(ground), QLineEdit(ground)
    column.addWidget(first)
    column.addWidget(second)
    first.setAccessibleDescription("What it is for")
    shown(ground)
    first.setFocus()
    qtbot.wait_until(first.hasFocus)
    return first, second


def test_what_is_announced_describes_what_has_the_keyboard_until_that_leaves(fields, qtbot):
    first, second = fields
    announce(second, "3 results")
    assert first.accessibleDescription() == "3 results"
    announce(second, "2 results")
    assert first.accessibleDescription() == "2 results"
    second.setFocus()
    qtbot.wait_until(lambda: first.accessibleDescription() == "What it is for")
    assert second.accessibleDescription() == ""


def test_the_same_words_are_another_change_when_they_are_said_again(fields):
    first, second = fields
    announce(second, "This is the last section.")
    before = first.accessibleDescription()
    announce(second, "This is the last section.")
    assert first.accessibleDescription() != before
    assert first.accessibleDescription().strip("\u200b") == before


def test_what_describes_itself_anew_is_not_told_a_second_time_nor_put_back(fields, qtbot):
    first, second = fields
    first.setAccessibleDescription("Malaysia")
    announce(first, "Malaysia")
    assert first.accessibleDescription() == "Malaysia"
    announce(first, "Kept")
    first.setAccessibleDescription("Thailand")
    second.setFocus()
    qtbot.wait_until(second.hasFocus)
    QApplication.processEvents()
    assert first.accessibleDescription() == "Thailand"

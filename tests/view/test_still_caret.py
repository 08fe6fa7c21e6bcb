import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.view.still_caret import StillCaret

WAIT_MS = 5_000


@pytest.fixture
def flash_ms():
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(700)
    yield hints.cursorFlashTime
    hints.setCursorFlashTime(before)


@pytest.fixture
def fields(qtbot, flash_ms):
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    fields = QLineEdit(page), QLineEdit(page)
    for field in fields:
        column.addWidget(field)
    StillCaret(fields[0], patience_ms=0)
    page.show()
    page.activateWindow()
    qtbot.wait_until(page.isActiveWindow, timeout=WAIT_MS)
    fields[1].setFocus()
    yield fields
    page.close()


def test_the_caret_stands_still_until_the_next_key(fields, flash_ms, qtbot):
    fields[0].setFocus()
    qtbot.wait_until(lambda: flash_ms() == 0, timeout=WAIT_MS)
    qtbot.keyClick(fields[0], Qt.Key.Key_A)
    assert flash_ms() == 700
    qtbot.wait_until(lambda: flash_ms() == 0, timeout=WAIT_MS)


def test_other_fields_blink_as_the_system_says(fields, flash_ms, qtbot):
    fields[0].setFocus()
    qtbot.wait_until(lambda: flash_ms() == 0, timeout=WAIT_MS)
    fields[1].setFocus()
    assert flash_ms() == 700


def test_a_caret_that_never_blinks_is_left_alone(fields, qtbot):
    fields[0].setFocus()
    QGuiApplication.styleHints().setCursorFlashTime(0)
    qtbot.keyClick(fields[0], Qt.Key.Key_A)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0

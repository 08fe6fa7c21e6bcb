from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QAccessible, QAction, QEnterEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.view.parts.icon_button import IconButton, action_button

SAID = QAccessible.Text


def heard(button):
    interface = QAccessible.queryAccessibleInterface(button)
    return interface.text(SAID.Name), interface.text(SAID.Description)


def put_pointer_on(button):
    spot = QPointF(4, 4)
    QApplication.sendEvent(button, QEnterEvent(spot, spot, spot))


def test_the_tip_of_an_icon_is_there_under_the_pointer_and_not_told_twice(qapp):
    pane = QWidget()
    button = IconButton("x", "Close this", pane)
    assert heard(button) == ("Close this", "")
    put_pointer_on(button)
    assert button.toolTip() == "Close this"
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert heard(button) == ("Close this", "")


def test_the_button_of_an_action_tells_its_keys_as_they_are(qapp):
    pane = QWidget()
    action = QAction("&Back", pane)
    action.setShortcut(QKeySequence("Alt+Left"))
    action.setToolTip("Back (Alt+Left)")
    button = action_button(action, "arrow-left", pane)
    assert heard(button) == ("Back", "Alt+Left")
    action.setShortcut(QKeySequence("Ctrl+J"))
    action.setToolTip("Back (Ctrl+J)")
    assert heard(button) == ("Back", "Ctrl+J")
    put_pointer_on(button)
    assert button.toolTip() == "Back (Ctrl+J)"

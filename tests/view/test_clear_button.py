import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.view.parts.clear_button import ClearButton


@pytest.mark.parametrize("layout", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_is_emptied_at_its_end_where_there_is_anything_in_it(shown, layout):
    ground = QWidget()
    ground.setLayoutDirection(layout)
    line = QLineEdit(ground)
    line.resize(300, 32)
    button = ClearButton(line)
    shown(ground)
    assert not button.isVisible()
    line.setText("words")
    assert button.isVisible()
    middle = button.geometry().center().x()
    assert middle > 250 if layout is Qt.LayoutDirection.LeftToRight else middle < 50
    told = []
    line.textEdited.connect(told.append)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (line.text(), told) == ("", [""])
    assert not button.isVisible()

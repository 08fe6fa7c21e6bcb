import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.view.parts.labels import BODY, SMALL, label


@pytest.mark.parametrize("scale", [SMALL, BODY])
def test_a_narrow_label_gets_the_height_of_all_its_lines(qtbot, scale):
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    text = "Many words that stand in a narrow pane, more than one line can hold. " * 3
    words = label(text, scale, parent=ground)
    column.addWidget(words)
    ground.resize(160, column.heightForWidth(160))
    ground.show()
    assert words.height() >= words.heightForWidth(words.width())

from PySide6.QtGui import QGuiApplication

from desktop.view.figure_glance import FigureGlance
from desktop.view.parts.labels import QLabel


def test_tab_to_a_figure_shows_its_card_and_copies_it(desk):
    text = desk.window.reader.text
    glance = desk.window.findChild(FigureGlance)
    text.setFocus()
    for _ in range(40):
        desk.press("Tab")
        if glance._by_key and ":" not in glance._wanted:
            break
    desk.until(glance.isVisible)
    told = [label.text() for label in glance.findChildren(QLabel)]
    desk.press("Ctrl+C")
    copied = QGuiApplication.clipboard().text()
    assert any(words and copied.startswith(words) for words in told)
    assert "as of" in copied

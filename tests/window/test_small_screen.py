from desktop.window.interior import Interior
from desktop.window.main_window import MainWindow


def test_the_whole_window_fits_a_small_screen(theme, qtbot):
    window = MainWindow(theme)
    window.interior = Interior(window)
    qtbot.addWidget(window)
    window.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    assert window.width() <= 800
    assert window.height() <= 600
    assert window.side_bar.isVisible()
    assert not window.related.isVisible()

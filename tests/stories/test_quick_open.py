import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.view.quick_open import QuickOpen


def line(desk):
    return desk.window.findChild(QuickOpen)


def ask(desk, text):
    desk.press("Ctrl+K")
    field = line(desk).findChild(QLineEdit)
    field.setText(text)
    desk.settle()
    return field


def offered(desk):
    model = line(desk).model
    return [model.index(row).data() for row in range(model.rowCount())]


def enter(desk, field):
    QTest.keyClick(field, Qt.Key.Key_Return)
    return desk.settle()


@pytest.mark.parametrize(
    ("typed", "opened"),
    [
        ("whose account", "Whose account this is"),
        ("§2.11", "2.11 Little weight with larger powers"),
        ("larger pwers", "2.11 Little weight with larger powers"),
    ],
)
def test_a_few_letters_open_a_passage(desk, typed, opened):
    field = ask(desk, typed)
    assert opened in offered(desk)[0]
    enter(desk, field)
    assert opened in desk.contents_row().replace("  ", " ")
    assert not line(desk).isVisible()


def test_a_command_is_done_and_comes_sooner_next_time(desk):
    enter(desk, ask(desk, "theme sepia"))
    assert desk.window.theme.choice == "sepia"
    desk.press("Ctrl+K")
    assert "Theme: Sepia" in offered(desk)[:8]
    assert desk.program.session.session.used == {"command:theme-sepia": 1}


def test_a_setting_opens_where_it_is_changed(desk):
    enter(desk, ask(desk, "> even right edge"))
    dialogs = [each for each in QApplication.topLevelWidgets() if each.windowTitle() == "Settings"]
    assert len(dialogs) == 1
    assert dialogs[0].findChild(QLineEdit).text() == "Even right edge"


def test_esc_leaves_everything_as_it_was(desk):
    before = desk.place()
    QTest.keyClick(ask(desk, "mali"), Qt.Key.Key_Escape)
    assert not line(desk).isVisible()
    assert desk.place() == before
    assert desk.window.reader.isAncestorOf(QApplication.focusWidget())


def test_recent_places_stand_first(desk):
    desk.open_contents("A voice for peace")
    desk.open_contents("Influence beyond its size")
    desk.press("Ctrl+K")
    desk.until(lambda: "A voice for peace" in offered(desk)[0])

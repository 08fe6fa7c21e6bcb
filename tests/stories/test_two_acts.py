"""What a start shows at once, and that nothing which a reader does meanwhile is lost."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.app import second_act
from desktop.app.kept_scene import read_kept_scene
from desktop.paths import FIRST_PICTURE, find_paths
from tests.desk import Desk


def first_picture(qtbot, *words):
    """Start, and stop before the second act is made."""
    desk = Desk(qtbot, *words)
    assert desk.window.isVisible()
    assert desk._act.second is None
    return desk


def seen(desk):
    tree, text = desk.window.contents.tree, desk.window.reader.text
    return (
        desk.contents_row(),
        tree.model().rowCount(),
        desk.position(),
        desk.scrolled(),
        text.toPlainText(),
    )


def test_the_first_picture_is_where_the_reader_was(desk, qtbot):
    desk.open_contents("Mekong").scroll(431)
    left = desk.position()
    desk.close()
    again = first_picture(qtbot)
    assert again.position() == left
    place, row = again.place(), again.contents_row()
    assert place
    assert row
    again.settle()
    assert (again.place(), again.position(), again.contents_row()) == (place, left, row)
    again.close()


def test_the_kept_picture_is_the_one_that_would_be_fetched(desk, kept, qtbot, monkeypatch):
    desk.open_contents("Mekong").scroll(431)
    desk.close()
    assert read_kept_scene(find_paths({"SASTRA_HOME": str(kept)})) is not None
    from_file = first_picture(qtbot)
    shown = seen(from_file)
    from_file.settle().close()
    (kept / "cache" / FIRST_PICTURE).unlink()
    fetched = first_picture(qtbot)
    assert seen(fetched) == shown
    fetched.settle().close()


def test_a_kept_picture_of_another_text_is_set_right(desk, kept, qtbot, monkeypatch):
    desk.close()
    right = read_kept_scene(find_paths({"SASTRA_HOME": str(kept)}))
    wrong = right._replace(
        page=right.page._replace(html="<p>Old words</p>", passages=()), tree=right.tree[:1]
    )
    second_act.keep_scene(find_paths({"SASTRA_HOME": str(kept)}), wrong)
    again = first_picture(qtbot)
    assert "Old words" in again.text()
    again.settle()
    assert "Cambodia" in again.text().splitlines()[0]
    assert len(again.contents()) > 8
    again.close()


def test_letters_typed_before_the_second_act_are_searched_for(kept, qtbot):
    desk = first_picture(qtbot)
    desk.window.search_field.setFocus()
    for letter in "demining":
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(desk.window.search_field, press)
    desk.settle()
    assert desk.window.search_field.text() == "demining"
    assert len(desk.hits()) > 5
    assert desk.window.side_bar.shows_results()
    desk.close()


def test_a_scroll_before_the_second_act_stays(kept, qtbot):
    desk = first_picture(qtbot)
    bar = desk.window.reader.text.verticalScrollBar()
    bar.setValue(bar.value() + 150)
    there = desk.position()
    desk.settle()
    assert desk.position() == there
    assert desk.program.reading.position == there
    desk.close()


def test_a_picture_drawn_for_others_knows_nothing_of_the_session_and_leaves_it(desk, kept, qtbot, tmp_path):
    desk.open_contents("Mekong").type_query("demining")
    left = desk.position()
    desk.close()
    other = Desk(qtbot, "--screenshot", str(tmp_path / "x.png")).settle()
    assert other.window.search_field.text() == ""
    assert other.scrolled() == 0
    other.type_query("landmines").open_contents("Introduction")
    other.close()
    again = Desk(qtbot).settle()
    assert again.position() == left
    assert again.window.search_field.text() == "demining"
    again.close()

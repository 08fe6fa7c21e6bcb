"""Where there is nothing to show it is said, with what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from desktop.app.feature_workspaces import WorkspacesFeature
from desktop.model.choices import ViewName
from desktop.view.quick_open import QuickOpen


def said(widget):
    """Return what the labels of a widget say that can be seen."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_a_filter_that_no_row_of_the_contents_has_says_how_to_see_all_again(desk):
    desk.press("Ctrl+Alt+F")
    QTest.keyClicks(desk.window.focusWidget(), "zebra")
    assert "Esc" in said(desk.settle().window.contents)
    desk.press("Esc")
    assert "Esc" not in said(desk.window.contents)
    assert desk.window.contents.tree.isVisible()


def test_quick_open_says_that_nothing_goes_by_some_words(desk):
    desk.press("Ctrl+K")
    line = desk.window.findChild(QuickOpen)
    field = line.findChild(QLineEdit)
    field.setText("zzzzzzzz")
    desk.until(lambda: "Type fewer letters" in said(line))
    field.setText("theme")
    desk.until(lambda: "Type fewer letters" not in said(line))
    QTest.keyClick(field, Qt.Key.Key_Escape)


def test_where_nothing_was_found_the_reader_is_told_what_to_try(desk):
    for query in ("zzzzzzzz", "kind:figure zzzzzzzz"):
        desk.type_query(query)
        told = said(desk.interior.results)
        assert "Try fewer or other words." in told
        assert ("kind" in told.split("Nothing found")[1].split("\n", 1)[1]) == (":" in query)


def test_without_a_workspace_the_window_says_how_to_make_one(desk):
    desk.press("Ctrl+Shift+W")
    feature = desk.window.findChild(WorkspacesFeature)
    assert "press Keep" in said(feature.dialog)
    feature.dialog.save_requested.emit("Mine")
    desk.settle()
    assert "press Keep" not in said(feature.dialog)
    feature.dialog.close()


def test_a_timeline_with_every_lane_hidden_says_how_to_see_one(desk):
    desk.press("Ctrl+Shift+L")
    desk.until(lambda: desk.running_pages().page(ViewName.TIMELINE) is not None)
    page = desk.running_pages().page(ViewName.TIMELINE)
    desk.until(page.view.isVisible)
    buttons = [each for each in page._lanes.values() if each.isVisible()]
    for each in buttons:
        each.click()
    assert "another button" in said(page)
    buttons[0].click()
    assert page.view.isVisible()
    assert "another button" not in said(page)


def test_a_passage_with_nothing_beside_it_says_so(desk):
    desk.press("F1")
    desk.until(lambda: "Help" in desk.text().splitlines()[0])
    assert "No figures, names or sources here" in desk.related()
    desk.back()
    assert "No figures, names or sources here" not in desk.related()

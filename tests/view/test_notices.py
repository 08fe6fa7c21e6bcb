from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.model.progress import Progress
from desktop.view.hit_walk import HitWalk
from desktop.view.notice_bar import NoticeBar
from desktop.view.progress_strip import DELAY_MS, ProgressStrip
from tests.view.pages import words


def test_a_notice_tells_its_details_and_has_them_copied(shown, qtbot):
    bar = shown(NoticeBar(), 800, 60)
    bar.show_notice(Notice(NoticeLevel.ERROR, "It failed.", "Because of that.", NoticeAction.RETRY))
    buttons = {button.text(): button for button in bar.findChildren(QPushButton)}
    assert "Because of that." not in words(bar)
    qtbot.mouseClick(buttons["Details"], Qt.MouseButton.LeftButton)
    assert "Because of that." in words(bar)
    qtbot.mouseClick(buttons["Copy details"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "It failed.\nBecause of that."
    assert bar.accessibleName() == "Error: It failed."


def test_a_fault_that_a_later_notice_covered_comes_back_when_that_is_closed(shown):
    bar = shown(NoticeBar(), 800, 60)
    bar.show_notice(Notice(NoticeLevel.ERROR, "First.", "More."))
    bar.show_notice(Notice(NoticeLevel.WARNING, "Second."))
    bar.show_notice(Notice(NoticeLevel.INFORMATION, "Third."))
    assert "Third." in words(bar)
    assert "2 more" in words(bar)
    count = next(each for each in bar.findChildren(QLabel) if each.text() == "2 more")
    assert count.width() >= count.fontMetrics().horizontalAdvance("2 more")
    bar.close_notice()
    assert "Second." in words(bar)
    bar.show_notice(Notice(NoticeLevel.ERROR, "First.", "More."))
    bar.close_notice()
    assert "Second." in words(bar)
    assert "more" not in words(bar)
    bar.close_notice()
    assert not bar.isVisible()


def test_news_that_was_covered_does_not_come_back(shown):
    bar = shown(NoticeBar(), 800, 60)
    bar.show_notice(Notice(NoticeLevel.INFORMATION, "First."))
    bar.show_notice(Notice(NoticeLevel.INFORMATION, "Second."))
    assert words(bar).strip() == "Second."
    bar.close_notice()
    assert not bar.isVisible()


def test_progress_is_shown_only_for_work_that_takes_long(shown, qtbot):
    holder = shown(QWidget(), 400, 60)
    strip = ProgressStrip(holder)
    strip.show_progress(Progress(1, 4, "Peace"))
    strip.show_progress(None)
    assert not strip.isVisible()
    strip.show_progress(Progress(1, 4, "Peace"))
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=DELAY_MS * 10)
    strip.show_progress(None)
    assert not strip.isVisible()
    with qtbot.waitSignal(strip.stop_requested):
        qtbot.mouseClick(strip.stop, Qt.MouseButton.LeftButton)


def test_walking_hits_begins_where_the_reader_is():
    walk = HitWalk([(10, 12), (30, 32), (50, 52)])
    assert walk.words == "3 hits"
    assert walk.step(1, 20) == (30, 32)
    assert walk.words == "2 of 3"
    assert HitWalk([(10, 12), (30, 32)]).step(-1, 20) == (10, 12)
    assert HitWalk([]).step(1, 0) is None
    assert HitWalk([(1, 2)]).words == "1 hit"

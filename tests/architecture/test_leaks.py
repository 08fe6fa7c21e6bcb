"""The floor under the other tests: what they may not leave behind is found, and dialogs are refused."""

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from tests.leaks import describe_leaks, top_level_windows

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_window_left_behind_is_named():
    before = top_level_windows()
    window = QWidget(objectName="forgotten")
    assert describe_leaks(before) == ["window QWidget 'forgotten'"]
    window.deleteLater()
    assert describe_leaks(before) == []


def test_a_window_that_only_a_cycle_keeps_alive_is_collected():
    before = top_level_windows()
    window = QWidget()
    window.cycle = [window]
    del window
    assert describe_leaks(before) == []


def test_a_running_timer_is_named_with_its_owner():
    owner = QObject()
    timer = QTimer(owner, objectName="tick")
    timer.start(60_000)
    assert describe_leaks(top_level_windows()) == ["active timer QTimer 'tick' of QObject"]
    timer.stop()


def test_a_running_thread_is_named():
    thread = QThread(objectName="worker")
    thread.start()
    try:
        assert describe_leaks(top_level_windows()) == ["running thread QThread 'worker'"]
    finally:
        thread.quit()
        thread.wait()


def test_a_question_that_nobody_would_answer_fails():
    with pytest.raises(pytest.fail.Exception, match=r"QMessageBox\.question"):
        QMessageBox.question(None, "title", "text")
    dialog = QDialog()
    with pytest.raises(pytest.fail.Exception, match=r"QDialog\.exec"):
        dialog.exec()

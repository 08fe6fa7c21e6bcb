import pytest

from desktop.tasks.child import ChildRun

WAIT_MS = 20_000


@pytest.fixture
def child(qapp):
    child = ChildRun()
    yield child
    child.close()


def test_a_child_speaks_line_by_line_and_ends_with_its_status(child, qtbot, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    lines = []
    child.line_received.connect(lines.append)
    with qtbot.wait_signal(child.ended, timeout=WAIT_MS) as ended:
        child.start(["--version"])
    assert ended.args == [0]
    assert len(lines) == 1
    assert lines[0].startswith("sastra ")
    assert not child.running


def test_a_wrong_argument_ends_with_two_and_a_complaint(child, qtbot):
    with qtbot.wait_signal(child.ended, timeout=WAIT_MS) as ended:
        child.start(["--no-such-option"])
    assert ended.args == [2]
    assert "--no-such-option" in child.complaint


def test_a_cancelled_child_is_gone(child, qtbot):
    with qtbot.wait_signal(child.ended, timeout=WAIT_MS) as ended:
        child.start(["--version"])
        child.cancel()
    assert ended.args == [-1]
    assert not child.running


def test_a_program_that_cannot_start_is_told_as_a_failure(child, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.executable", str(tmp_path / "gone"))
    with qtbot.wait_signal(child.ended, timeout=WAIT_MS) as ended:
        child.start(["--version"])
    assert ended.args == [-1]

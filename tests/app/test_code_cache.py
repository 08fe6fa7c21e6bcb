"""PySide6 loaded swiftly behaves like PySide6 loaded as always, its complaints included."""

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from pathlib import Path
if sys.argv[1]:
    from desktop.app.code_cache import swift_import
    with swift_import(Path(sys.argv[1])):
        import PySide6.QtCore
early = [name for name in ("inspect", "argparse", "logging") if name in sys.modules]
sys.stderr.write(" ".join(early))
from PySide6.QtCore import QObject, QPoint, QTimer, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

class Thing(QObject):
    told = Signal(int)

app = QApplication(["x", "-platform", "offscreen"])
label, thing = QLabel(), Thing()
for attempt in (
    lambda: label.setText(5), lambda: label.setText("a", "b"), lambda: QLabel(foo=3), lambda: label.nope,
    lambda: QLabel(windowTitle="x").windowTitle(), lambda: QPoint("a", 1), lambda: QColor([1]),
    lambda: QLabel.setText.__doc__, lambda: label.setAlignment("left"), lambda: QTimer.singleShot("x"),
    lambda: thing.told.emit(1, 2), lambda: thing.told.connect(5), lambda: Qt.AlignmentFlag.AlignLeft,
    lambda: __import__("inspect").signature(QLabel.resize), lambda: label.text(),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
import PySide6.support.signature
print(PySide6.support.signature.lib.enum_sig.SimplifyingEnumerator)
"""


def run(folder=""):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done


@pytest.fixture(scope="module")
def plainly():
    return run().stdout


def test_nothing_differs_but_what_is_loaded(tmp_path, plainly):
    first, second = run(tmp_path), run(tmp_path)
    assert "'PySide6.QtWidgets.QLabel.setText' called with wrong argument types" in plainly
    assert first.stdout == second.stdout == plainly
    assert "inspect" not in second.stderr
    assert "argparse" not in second.stderr


def test_a_damaged_file_is_made_anew(tmp_path, plainly):
    run(tmp_path)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    for damaged in (b"", whole[:10], whole[: len(whole) // 2]):
        file.write_bytes(damaged)
        assert run(tmp_path).stdout == plainly
        assert file.read_bytes() == whole


def test_where_nothing_can_be_kept_all_is_compiled(tmp_path, plainly):
    (tmp_path / "file").write_text("in the way")
    assert run(tmp_path / "file").stdout == plainly


def test_an_unknown_loader_is_left_alone():
    from desktop.app.code_cache import _Cache

    cache = _Cache({})
    cache.compile("pass", "shibokensupport/signature/loader.py", "exec")
    code = cache.compile("x = 1", "shibokensupport/signature/parser.py", "exec")
    assert code.co_names == ("x",)
    assert not cache.are_features_off

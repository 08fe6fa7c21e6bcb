"""What starting and the lanes took for a moment is not kept by the C library's heap."""

import subprocess
import sys

PROGRAM = """
import sys
from threading import Thread
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication
from desktop.app.heap import GivingBack, share_heap

KIB = 1024

def taken():
    with open("/proc/self/smaps_rollup", encoding="ascii") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))

def own_heaps():
    # Such a heap is room of 64 MiB set aside, of which little may be touched yet.
    with open("/proc/self/maps", encoding="ascii") as lines:
        edges = [[int(edge, 16) for edge in line.split()[0].split("-")] for line in lines if " ---p " in line]
    return sum(32 * KIB * KIB < last - first <= 64 * KIB * KIB for first, last in edges)

def work():
    del [bytearray(32 * KIB) for _ in range(64)][:]

if "shared" in sys.argv:
    share_heap()
app = QCoreApplication(["x"])
before = own_heaps()
thread = Thread(target=work)
thread.start()
thread.join()
passing = [bytearray(32 * KIB) for _ in range(1024)]
on_top = bytearray(32 * KIB)
del passing
at_first = taken()
if "given-back" in sys.argv:
    giving_back = GivingBack(lambda: True, app)
# Asked after the one above: it sees what that has done.
QAbstractEventDispatcher.instance().aboutToBlock.connect(app.quit)
app.exec()
print(own_heaps() - before, (at_first - taken()) // KIB)
"""


def run(*words):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *words], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return [int(number) for number in done.stdout.split()]


def test_a_thread_has_a_heap_of_its_own_only_where_it_is_not_shared():
    assert run()[0] == 1
    assert run("shared")[0] == 0


def test_what_is_free_is_given_back_when_the_loop_is_about_to_sleep():
    assert run()[1] < 4
    assert run("given-back")[1] > 24

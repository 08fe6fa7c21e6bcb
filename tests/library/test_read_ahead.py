import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.library import folder_reader, read_ahead, reading_plan
from desktop.library.compile import compile_folders
from desktop.search.engine import SearchEngine
from tests.library.building import Build, watched
from tests.library.folders import break_dossier

NAMES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def children(monkeypatch):
    """The processes that read for a build, which takes two of them however little there is to read."""
    started = []

    class Child(read_ahead.Child):
        def __init__(self, *how):
            super().__init__(*how)
            started.append(self._process)

    monkeypatch.setattr(read_ahead, "Child", Child)
    monkeypatch.setattr(reading_plan, "_LEAST_BYTES", 1)
    monkeypatch.setattr(reading_plan, "most_processes", lambda: 2)
    yield started
    assert all(child.poll() is not None for child in started)


@pytest.fixture
def shelves(build):
    """Seven dossiers: one cannot be read, one has the id of another."""
    for place, name in enumerate(NAMES):
        build.write(name, title=f"The {name}", passages=3 + place, words=f"Words of {name} men")
    break_dossier(build.root / "third")
    build.write("fifth", id="second", title="Second again")
    return build


def compiled(shelves, name, told=lambda step: None, cancelled=lambda: False):
    """Build a library of its own of all dossiers."""
    library = Build.__new__(Build)
    library.root, library.library, library.steps = shelves.root, shelves.library.with_name(name), []

    def step(progress):
        library.steps.append(progress)
        told(progress)

    folders = [shelves.root / name for name in NAMES]
    return library, compile_folders(folders, library.library, step, cancelled)


def outcome(library, done):
    """All that a reader can know of a library and of how it was built."""
    engine = SearchEngine.open(library.library)
    hits = [(hit.place, hit.title, hit.path) for hit in engine.search("words men").hits]
    engine.close()
    kept = library.read(lambda store: (store.entries(), store.documents(range(1_000)), store.indexed()))
    sections = library.read(lambda store: [store.passages(entry.id) for entry in store.entries()])
    return hits, kept, sections, library.indexed_numbers(), library.steps, done


def alone(shelves, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(reading_plan, "most_processes", lambda: 0)
        return outcome(*compiled(shelves, "alone"))


def test_a_library_is_the_same_whoever_reads_the_dossiers(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)
    assert not children
    read = []
    monkeypatch.setattr(folder_reader, "load_folder", watched(folder_reader.load_folder, read))
    assert outcome(*compiled(shelves, "together")) == expected
    assert (len(children), read) == (2, [shelves.root / "first"])


@pytest.mark.parametrize("step", [1, 3])
def test_a_process_that_is_killed_loses_nothing(shelves, children, monkeypatch, step):
    expected = alone(shelves, monkeypatch)

    def kill(progress):
        if progress.done == step:
            for child in children[:1]:
                child.kill()

    assert outcome(*compiled(shelves, "together", kill)) == expected


def test_no_process_is_needed(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)

    def kill(progress):
        for child in children:
            child.kill()

    assert outcome(*compiled(shelves, "together", kill)) == expected


def test_a_process_that_cannot_be_started_is_done_without(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)
    monkeypatch.setattr(read_ahead.sys, "executable", "/nowhere/python")
    assert outcome(*compiled(shelves, "together")) == expected
    assert not children


def test_a_process_that_hangs_is_not_waited_for(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)
    monkeypatch.setattr(read_ahead, "_PATIENCE_S", 0)

    def stop(progress):
        for child in children[: progress.done]:
            if child.poll() is None:
                child.send_signal(signal.SIGSTOP)

    assert outcome(*compiled(shelves, "together", stop)) == expected


def test_what_cannot_be_told_to_another_process_is_read_here(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)
    monkeypatch.setattr(read_ahead.ReadAhead, "take", lambda *_: b"")
    assert outcome(*compiled(shelves, "together")) == expected


def test_a_build_that_is_cancelled_leaves_no_process_and_goes_on_later(shelves, children, monkeypatch):
    expected = alone(shelves, monkeypatch)
    steps = []
    library, done = compiled(shelves, "together", steps.append, lambda: len(steps) == 2)
    assert done.cancelled
    assert len(done.reports) < 2
    assert len(children) == 2
    assert all(child.poll() is not None for child in children)
    folders = [shelves.root / name for name in NAMES]
    compile_folders(folders, library.library, lambda step: None, lambda: False)
    kept = library.read(lambda store: [(one.id, one.condition, one.passages) for one in store.entries()])
    assert kept == [(one.id, one.condition, one.passages) for one in expected[1][0]]


def test_a_few_small_dossiers_start_no_process(shelves, children, monkeypatch):
    monkeypatch.setattr(reading_plan, "_LEAST_BYTES", 1_000_000)
    compiled(shelves, "alone")
    monkeypatch.setattr(reading_plan, "_LEAST_BYTES", 1)
    compile_folders([shelves.root / "first"], shelves.library, lambda step: None, lambda: False)
    assert not children


def test_dossiers_that_are_fresh_are_not_read_again(shelves, children, monkeypatch):
    library, _ = compiled(shelves, "together")
    shelves.write("fourth", title="Changed")
    shelves.write("sixth", title="Changed too")
    read = []
    monkeypatch.setattr(folder_reader, "load_folder", watched(folder_reader.load_folder, read))
    folders = [shelves.root / name for name in NAMES]
    again = compile_folders(folders, library.library, lambda step: None, lambda: False)
    assert [str(report.entry.dossier.title) for report in again.reports] == ["Changed", "Changed too"]
    assert (again.unchanged, read) == (5, [shelves.root / "fourth"])


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.library import read_ahead, reading_plan
from desktop.library.compile import compile_folders

reading_plan._LEAST_BYTES = 1
reading_plan.most_processes = lambda: 2
ids = []

class Child(read_ahead.Child):
    def __init__(self, *how):
        super().__init__(*how)
        ids.append(self._process.pid)

def told(step):
    if step.done == 2:
        print(*ids, flush=True)
        sys.stdin.readline()
        os.kill(os.getpid(), signal.SIGKILL)

read_ahead.Child = Child
root, library = map(Path, sys.argv[1:])
compile_folders(sorted(root.iterdir()), library, told, lambda: False)
"""


def test_the_processes_end_by_themselves_when_the_build_is_killed(shelves):
    command = [sys.executable, "-c", KILLED, str(shelves.root), str(shelves.library)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, **pipes) as build:
        watches = [os.pidfd_open(int(name)) for name in build.stdout.readline().split()]
        poll = select.poll()
        for watch in watches:
            poll.register(watch, select.POLLIN)
        build.communicate(b"\n")
        assert build.returncode == -signal.SIGKILL
    ended = set()
    while len(ended) < 2 and (seen := poll.poll(30_000)):
        ended.update(watch for watch, _ in seen)
        for watch, _ in seen:
            poll.unregister(watch)
    for watch in watches:
        os.close(watch)
    assert ended == set(watches)
    assert len(watches) == 2

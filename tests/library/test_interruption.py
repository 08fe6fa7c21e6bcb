import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.library.compile import compile_folders
from desktop.library.freshness import stale_folders
from desktop.library.layout import store_path
from desktop.library.lock import build_lock
from desktop.library.store import LibraryStore
from desktop.model.errors import StoreBusy, StoreError
from tests.library.building import index_numbers
from tests.library.folders import write_dossier

NAMES = ("one", "two", "three")
PASSAGES = {"1.0": 60, "2.0": 90}
BUILD = [sys.executable, "-m", "desktop", "compile", "--json", "--library"]
ROOT = Path(__file__).parents[2]


def write_all(root, version):
    return [write_dossier(root, name, version=version, passages=PASSAGES[version]) for name in NAMES]


def compile_all(root, library):
    return compile_folders(stale_folders([root], library), library, lambda step: None, lambda: False)


def versions(library):
    """The version of each dossier, each proven to be whole."""
    store = LibraryStore.open(library)
    try:
        found = {entry.id: entry for entry in store.entries()}
        for name, entry in found.items():
            assert len(store.passages(name)) == entry.passages == PASSAGES[entry.dossier.version]
        return {name: entry.dossier.version for name, entry in found.items()}
    finally:
        store.close()


def assert_index_agrees(library):
    store = LibraryStore.open(library)
    numbers = index_numbers(library)
    assert sorted(numbers) == sorted(store.documents(range(100_000)))
    assert store.indexed() == (len(NAMES), len(NAMES))
    store.close()


def start_build(root, library):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [*BUILD, str(library), str(root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
    )


def kill_at(process, line_number, delay_steps):
    """Kill a build once it has told so many lines and a little later, busy-waiting by reading on."""
    for _ in range(line_number):
        if not process.stdout.readline():
            break
    for _ in range(delay_steps):
        os.sched_yield()
    process.send_signal(signal.SIGKILL)
    process.communicate()


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.library import connection
from desktop.library.compile import compile_folders
from desktop.library.freshness import stale_folders
from desktop.library.index import IndexWriter

root, library, point = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
left = [int(point)] if point.isdecimal() else [-1]
connect, commit = connection._connect, IndexWriter.commit

def kill():
    os.kill(os.getpid(), signal.SIGKILL)

def traced(statement):
    left[0] -= 1
    if left[0] == 0:
        kill()

def traced_connect(uri):
    made = connect(uri)
    if "mode=ro" not in uri:
        made.set_trace_callback(traced)
    return made

def killing_commit(writer):
    if point == "before the index":
        kill()
    commit(writer)
    if point == "after the index":
        kill()

connection._connect, IndexWriter.commit = traced_connect, killing_commit
compile_folders(stale_folders([root], library), library, lambda step: None, lambda: False)
"""


def build_and_die(root, library, point):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = [sys.executable, "-c", KILLED, str(root), str(library), point]
    ran = subprocess.run(arguments, env=environment, check=False, capture_output=True, text=True)
    assert ran.returncode == -signal.SIGKILL, ran.stderr


POINTS = ["before the index", "after the index", "9", "30", "150", "420", "431", "500", "620"]


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_build_leaves_each_dossier_old_or_new_and_is_completed_next_time(tmp_path, point):
    root, library = tmp_path / "dossiers", tmp_path / "library"
    write_all(root, "1.0")
    compile_all(root, library)
    write_all(root, "2.0")
    build_and_die(root, library, point)
    assert set(versions(library)) == set(NAMES)
    assert stale_folders([root], library)
    compile_all(root, library)
    assert versions(library) == dict.fromkeys(NAMES, "2.0")
    assert_index_agrees(library)
    assert stale_folders([root], library) == ()


@pytest.mark.parametrize("point", ["2", "12", "40", "300", "before the index", "after the index"])
def test_a_first_build_that_is_killed_leaves_whole_dossiers_or_none(tmp_path, point):
    root, library = tmp_path / "dossiers", tmp_path / "library"
    write_all(root, "2.0")
    build_and_die(root, library, point)
    with suppress(StoreError):
        assert set(versions(library)) <= set(NAMES)
    compile_all(root, library)
    assert versions(library) == dict.fromkeys(NAMES, "2.0")
    assert_index_agrees(library)


@pytest.mark.parametrize("seed", range(3))
def test_a_command_killed_at_any_moment_does_no_harm(tmp_path, seed):
    root, library = tmp_path / "dossiers", tmp_path / "library"
    write_all(root, "2.0")
    kill_at(start_build(root, library), seed, random.Random(seed).randrange(200_000))
    if store_path(library).exists() and store_path(library).stat().st_size:
        versions(library)
    compile_all(root, library)
    assert versions(library) == dict.fromkeys(NAMES, "2.0")
    assert_index_agrees(library)


def test_two_builds_at_once_do_no_harm(tmp_path):
    root, library = tmp_path / "dossiers", tmp_path / "library"
    write_all(root, "2.0")
    builds = [start_build(root, library) for _ in range(3)]
    ends = [build.communicate()[1] for build in builds]
    assert [build.returncode for build in builds] == [0, 0, 0], ends
    assert versions(library) == dict.fromkeys(NAMES, "2.0")
    assert_index_agrees(library)


def test_a_build_that_may_not_wait_says_that_another_is_at_work(tmp_path):
    library = tmp_path / "library"
    folder = write_dossier(tmp_path, "one")
    with build_lock(library, 0, lambda: False), pytest.raises(StoreBusy) as caught:
        compile_folders([folder], library, lambda step: None, lambda: False, patience_s=0)
    assert caught.value.remedy
    compile_folders([folder], library, lambda step: None, lambda: False, patience_s=0)


def test_waiting_for_another_build_ends_when_cancelled(tmp_path):
    library = tmp_path / "library"
    with build_lock(library, 0, lambda: False), pytest.raises(StoreBusy):
        compile_folders([], library, lambda step: None, lambda: True, patience_s=1_000)


def test_the_lock_of_a_killed_build_is_free(tmp_path):
    library = tmp_path / "library"
    code = (
        "import sys, os, signal; from pathlib import Path; from desktop.library.lock import build_lock\n"
        "with build_lock(Path(sys.argv[1]), 0, bool): os.kill(os.getpid(), signal.SIGKILL)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run([sys.executable, "-c", code, str(library)], env=environment, check=False)
    assert ran.returncode == -signal.SIGKILL
    with build_lock(library, 0, lambda: False):
        pass


def test_readers_go_on_while_a_build_is_at_work(tmp_path):
    root, library = tmp_path / "dossiers", tmp_path / "library"
    write_all(root, "1.0")
    compile_all(root, library)
    write_all(root, "2.0")
    build = start_build(root, library)
    seen = set()
    store = LibraryStore.open(library)
    while build.poll() is None:
        for entry in store.entries():
            count = len(store.passages(entry.id))
            assert count in PASSAGES.values()
            seen.add(count)
    build.communicate()
    store.close()
    assert 60 in seen
    assert versions(library) == dict.fromkeys(NAMES, "2.0")

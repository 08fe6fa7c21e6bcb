"""Kills a second process at random moments of a stream of changes: ``python -m tests.userdata.kill_run``.

After each kill every change that was acknowledged must be there, at most the one under way besides, and the
store must pass SQLite's integrity check. Every tenth kill falls into the opening of a store of the first
schema instead, while it is backed up and brought to the present one. Exit status 1 if anything was lost.
"""

import argparse
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from desktop.model.edit import adding, adding_folder, binning, changing, erasing, removing_folder, restoring
from desktop.model.mark import Folder
from desktop.userdata.database import Database
from desktop.userdata.migrations import STEPS, migrate
from tests.userdata.reader import a_highlight, a_mark, ids, open_on

KILLS_A_DAY = 50
MOST_MARKS = 60
THEN = "2026-11-23T10:00:00Z"


class Model:
    """What the store should hold, in memory."""

    def __init__(self, kept=(), folders=()):
        self.kept = {one.mark.id: one for one in kept}
        self.folders = {one.id: one for one in folders}

    def after(self, edit):
        model = Model(self.kept.values(), self.folders.values())
        for step in edit.marks:
            put(model.kept, step, lambda one: one.mark.id)
        for step in edit.folders:
            put(model.folders, step, lambda one: one.id)
        return model

    def __eq__(self, other):
        return (self.kept, self.folders) == (other.kept, other.folders)

    __hash__ = None


def put(things, step, key):
    if step.after is None:
        things.pop(key(step.before))
    else:
        things[key(step.after)] = step.after


def next_edit(model, dice, name):
    """Make up a change of what there is; the same dice make the same change."""
    shown = [one for one in model.kept.values() if not one.deleted]
    binned = [one for one in model.kept.values() if one.deleted]
    some = [one.mark for one in dice.sample(shown, min(len(shown), dice.randrange(1, 4)))]
    folder = dice.choice(list(model.folders)) if model.folders else ""
    kind = dice.randrange(7)
    if len(model.kept) > MOST_MARKS:
        return erasing("Erase", list(model.kept.values())[:20])
    if kind == 0 and binned:
        return restoring("Restore", binned[:2])
    if kind == 1 and some:
        return binning("Delete", some, THEN)
    if kind == 2 and some:
        return changing("Move", [(one, one._replace(folder=folder, starred=not one.starred)) for one in some])
    if kind == 3 and len(model.folders) < 5:
        return adding_folder("New folder", Folder(f"f-{name}", name, THEN, folder))
    if kind == 4 and folder:
        inside = [one for one in model.kept.values() if one.mark.folder == folder]
        return removing_folder("Remove", model.folders[folder], model.folders.values(), inside)
    note = dice.choice("abc") * dice.choice([10, 1_000, 20_000])
    return adding(
        "Add", [a_highlight(f"m-{name}-{number}", note=note) for number in range(dice.randrange(1, 4))]
    )


def states(model, seed):
    """Yield the states that the changes of this seed lead through, the present one first."""
    dice, number = random.Random(seed), 0
    while True:
        yield model
        model = model.after(next_edit(model, dice, f"{seed}-{number}"))
        number += 1


def change_until_killed(folder, day, seed, acknowledge):
    """Be the second process: acknowledge a change when it is said to be kept, never before."""
    with closing(open_on(folder, day)) as store:
        model, dice, number = Model(store.every_kept(), store.folders()), random.Random(seed), 0
        while True:
            edit = next_edit(model, dice, f"{seed}-{number}")
            store.apply(edit)
            os.write(acknowledge, b".")
            model = model.after(edit)
            number += 1


def killed(work, delay_s):
    """Run work in a second process and kill it after a delay; return how much it has acknowledged."""
    hear, acknowledge = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        try:
            work(acknowledge)
        finally:
            os._exit(1)
    os.close(acknowledge)
    end, heard = time.monotonic() + delay_s, 0
    while (left := end - time.monotonic()) > 0:
        if select.select([hear], [], [], left)[0]:
            heard += len(os.read(hear, 65_536))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(hear, 65_536):
        heard += len(more)
    os.close(hear)
    return heard


def integrity(folder):
    with closing(sqlite3.connect(folder / "marks.sqlite")) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]


def one_kill(folder, number, dice):
    """Kill once amid changes; return how many were acknowledged.

    Raises:
        AssertionError: something was lost.
    """
    day = number // KILLS_A_DAY
    with closing(open_on(folder, day)) as store:
        before = Model(store.every_kept(), store.folders())
    delay = dice.choice([0.02, 0.08, 0.3]) * (0.2 + dice.random())
    heard = killed(lambda acknowledge: change_until_killed(folder, day, number, acknowledge), delay)
    expected = states(before, number)
    at_least = [next(expected) for _ in range(heard + 1)][-1]
    with closing(open_on(folder, day)) as store:
        found = Model(store.every_kept(), store.folders())
        assert store.notices == (), store.notices
    assert integrity(folder) == "ok"
    assert found in (at_least, next(expected)), f"kill {number}: not what was acknowledged"
    return heard


def old_store(folder):
    """Make a store as the first version of the program has made it, with marks in it."""
    folder.mkdir()
    database = Database.open(folder / "marks.sqlite")
    migrate(database, THEN, STEPS[:1])
    with database.change() as change:
        change.run_many(
            "INSERT INTO marks (id, kind, dossier, record_kind, record, title, note, created, changed)"
            " VALUES (?, 'bookmark', 'peace', 'passage', 'sent', 'Persons sent', ?, ?, ?)",
            [(f"old-{number}", "x" * 2_000, THEN, THEN) for number in range(200)],
        )
    database.close()


def one_kill_of_an_opening(template, folder, dice):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    killed(lambda _: open_on(folder), 0.08 * dice.random())
    with closing(open_on(folder)) as store:
        assert len(ids(store.marks())) == 200
        assert store.notices == (), store.notices
        store.add_mark(a_mark("after"))
    assert integrity(folder) == "ok"


def run(kills, root, seed=11):
    """Kill so many times; return how many changes were acknowledged altogether."""
    dice, heard = random.Random(seed), 0
    old_store(root / "old")
    for number in range(kills):
        if number % 10 == 9:
            one_kill_of_an_opening(root / "old", root / "opening", dice)
        else:
            heard += one_kill(root / "data", number, dice)
    return heard


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1_000)
    chosen = parser.parse_args()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as root:
        heard = run(chosen.kills, Path(root))
    took = time.perf_counter() - start
    sys.stdout.write(f"{chosen.kills} kills, {heard} changes acknowledged, none lost, {took:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

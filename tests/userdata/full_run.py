"""Fills the disk at random moments of many changes: ``python -m tests.userdata.full_run --rounds 300``.

By itself it lets no file grow beyond a random size; with ``--disk FOLDER``, a folder on a small disk of its
own (``mount -t tmpfs -o size=3m tmpfs FOLDER``), it really leaves a random bit of room. Every change that was
acknowledged must be there, none that was refused, every refusal said in plain words. The store must open or
say why while the disk is full, pass the integrity check, and take changes again when there is room. Exit
status 1 if anything was lost.
"""

import argparse
import os
import random
import resource
import shutil
import sys
import tempfile
from collections import Counter
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from desktop.model.edit import adding, binning, changing
from desktop.model.errors import StoreError
from tests.userdata.reader import a_highlight, ids, open_on

CHANGES = 60
ROOM = 1_200_000
THEN = "2026-11-23T10:00:00Z"
TOLD = ("No room", "cannot be written", "could not be")


@contextmanager
def no_larger_files(folder, dice):
    """Let no file grow beyond the largest there is and a bit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(sizes) + dice.randrange(ROOM), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def little_room(folder, dice):
    """Leave a bit of room on the disk of a folder."""
    ballast = folder.parent / "ballast"
    room = shutil.disk_usage(folder).free - dice.randrange(ROOM)
    with suppress(OSError), ballast.open("wb") as target:
        target.write(b"\0" * max(0, room))
    try:
        yield
    finally:
        ballast.unlink(missing_ok=True)


def stream(store, dice, told):
    """Change things until the disk is full, and some more; return the marks that must be there."""
    marks = {mark.id: mark for mark in store.marks()}
    for number in range(CHANGES):
        edit, after = change_of(marks, number, dice)
        try:
            store.apply(edit)
            marks = after
            told["done"] += 1
        except StoreError as error:
            told[str(error)] += 1
    return marks


def change_of(marks, number, dice):
    mark = marks[dice.choice(list(marks))]
    kind = dice.randrange(3)
    if kind == 0 or len(marks) < 5:
        new = a_highlight(f"n{number}-{dice.randrange(10**9)}", note="x" * dice.randrange(3_000))
        return adding("Add", [new]), {**marks, new.id: new}
    if kind == 1:
        new = mark._replace(note="y" * dice.randrange(3_000))
        return changing("Note", [(mark, new)]), {**marks, new.id: new}
    return binning("Delete", [mark], THEN), {name: one for name, one in marks.items() if name != mark.id}


def one_round(folder, dice, filling):
    """Return what was told; raise AssertionError where something is not as it should be."""
    told = Counter()
    with closing(open_on(folder)) as store:
        store.apply(adding("Add", [a_highlight(f"m{number}") for number in range(20)]))
        with filling(folder, dice):
            there = stream(store, dice, told)
        assert {mark.id: mark for mark in store.marks()} == there, "other marks than were acknowledged"
    with filling(folder, dice):
        try:
            with closing(open_on(folder, day=1)) as store:
                assert {mark.id for mark in store.marks()} == set(there), "missing while the disk is full"
        except StoreError as error:
            told[str(error)] += 1
    with closing(open_on(folder, day=2)) as store:
        store._database.check(thorough=True)
        assert {mark.id: mark for mark in store.marks()} == there, "missing when there is room again"
        store.apply(adding("Add", [a_highlight("last")]))
        assert "last" in ids(store.marks())
    return told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--disk", type=Path, help="a folder on a small disk, of which everything is deleted")
    chosen = parser.parse_args()
    dice, told = random.Random(chosen.seed), Counter()
    filling = little_room if chosen.disk else no_larger_files
    for number in range(chosen.rounds):
        with tempfile.TemporaryDirectory(dir=chosen.disk) as folder:
            try:
                told += one_round(Path(folder) / "data", dice, filling)
            except AssertionError as error:
                sys.stdout.write(f"round {number}: {error}\n")
                return 1
    for words, times in told.most_common():
        sys.stdout.write(f"{words[:90]:90} {times:7}\n")
    strange = [words for words in told if words != "done" and not any(one in words for one in TOLD)]
    sys.stdout.write(f"{chosen.rounds} disks filled, {told['done']} changes acknowledged, none lost\n")
    return 1 if strange else 0


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())

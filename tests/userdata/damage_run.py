"""Harms stores and backups in every way: ``python -m tests.userdata.damage_run --rounds 1000``.

Truncated, zero-filled, bit-flipped, overwritten, emptied and removed, the store alone or with some of its
backups. Opening must never crash; what is missing must be told, and what could not be read must be kept
aside. Exit status 1 if something was lost without a word.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from desktop.model.errors import StoreError
from tests.userdata.reader import a_highlight, open_on

MARKS = 300
DAYS = 4


def truncate(file, dice):
    os.truncate(file, dice.randrange(file.stat().st_size))


def zero_fill(file, dice):
    change(file, dice, lambda part: b"\0" * len(part))


def overwrite(file, dice):
    change(file, dice, lambda part: dice.randbytes(len(part)))


def change(file, dice, how):
    content = bytearray(file.read_bytes())
    start = dice.randrange(len(content))
    end = min(len(content), start + dice.choice([1, 100, 4096, 100_000]))
    content[start:end] = how(content[start:end])
    file.write_bytes(content)


def flip_bits(file, dice):
    content = bytearray(file.read_bytes())
    for _ in range(dice.choice([1, 4, 64])):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    file.write_bytes(content)


def empty(file, dice):
    file.write_bytes(b"")


def remove(file, dice):
    file.unlink()


HARMS = (truncate, zero_fill, overwrite, flip_bits, empty, remove)


def make_template(folder):
    """A store of some days: each day's first opening has made its backup, and each day added marks."""
    for day in range(DAYS):
        with closing(open_on(folder, day)) as store:
            for number in range(MARKS // DAYS):
                store.add_mark(a_highlight(f"d{day}-{number}", note="A note of some length. " * 8))
    return {f"d{day}-{number}" for day in range(DAYS) for number in range(MARKS // DAYS)}


def one_round(template, folder, whole, dice):
    """Harm a copy of the template and open it; return what happened in a word.

    Raises:
        AssertionError: something was lost without a word.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(template, folder)
    backups = sorted((folder / "backups").iterdir())
    harm = dice.choice(HARMS)
    # Where store and backups are all gone, nothing tells that there ever were any.
    most = len(backups) - (harm is remove)
    files = [folder / "marks.sqlite", *dice.sample(backups, dice.choice([0, 0, 1, most]))]
    for file in files:
        harm(file, dice)
    before = [file.stat().st_size for file in files[:1] if file.exists()]
    try:
        with closing(open_on(folder, DAYS)) as store:
            found, notices = {mark.id: mark for mark in store.marks()}, store.notices
    except StoreError as error:
        raise AssertionError(f"it cannot be opened at all after {harm.__name__}: {error}") from error
    aside = [file.stat().st_size for file in folder.glob("marks-damaged-*.sqlite")]
    if any("marks were taken from" in one.text or "there is no copy" in one.text for one in notices):
        # Its bytes may differ: SQLite marks a file as one with a log when it opens it.
        assert before == aside or not sum(before), (
            f"the damaged store was not kept after {harm.__name__}: {before}, {aside}"
        )
        return f"{harm.__name__}: set aside and told"
    missing = whole - found.keys()
    assert not missing or notices, f"{len(missing)} marks are gone without a word after {harm.__name__}"
    altered = [mark for mark in found.values() if mark.note != "A note of some length. " * 8]
    assert not altered or notices, f"letters were altered without a word after {harm.__name__}"
    return f"{harm.__name__}: {'letters altered and told' if altered else 'nothing lost'}"


def run(rounds, root, seed=5):
    """Harm so many times; return how often what happened."""
    whole = make_template(root / "template")
    dice = random.Random(seed)
    return Counter(one_round(root / "template", root / "data", whole, dice) for _ in range(rounds))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=1_000)
    chosen = parser.parse_args()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as root:
        counts = run(chosen.rounds, Path(root))
    for what, count in sorted(counts.items()):
        sys.stdout.write(f"{what:36} {count:6}\n")
    sys.stdout.write(f"{chosen.rounds} rounds, no crash, nothing gone without a word, ")
    sys.stdout.write(f"{time.perf_counter() - start:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A hundred thousand marks: ``python -m tests.userdata.many_run --marks 100000``.

Prints how long the store takes for what a pane asks when it opens (under 100 ms) and for one change with the
part of the list that shows it (under a frame, 16.7 ms), medians of some calls. Exit status 1 if a bar is not
held.
"""

import argparse
import random
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from desktop.model.edit import adding, adding_folder, changing
from desktop.model.mark import Anchor, Colour, Folder, MarkKind
from desktop.model.mark_list import MarkFilter, MarkGrouping, MarkSort
from desktop.model.prose import Span
from desktop.userdata.moment import moment
from tests.userdata.reader import a_mark, a_place, open_on

WORDS = [
    "mines",
    "tribunal",
    "peace",
    "mission",
    "article",
    "figure",
    "river",
    "dam",
    "vote",
    "debt",
    "judge",
    "court",
    "army",
    "treaty",
]
OPENING_MS, FRAME_MS = 100.0, 16.7
SCREENFUL = 60


def many(count, dice):
    for number in range(count):
        quote = " ".join(dice.choices(WORDS, k=12)) + f" {number}"
        yield a_mark(
            f"m{number}",
            kind=dice.choice(tuple(MarkKind)),
            place=a_place(f"dossier-{dice.randrange(200)}", f"passage-{dice.randrange(100)}", number % 400),
            title=f"{dice.choice(WORDS)} {number}",
            changed=moment(dice.randrange(1_600_000_000, 1_790_000_000)),
            note="Compare." if number % 3 == 0 else "",
            anchor=Anchor(quote, quote[:64], quote[:64], Span(3, 3 + len(quote)), "1.0"),
            colour=dice.choice(tuple(Colour)),
            starred=number % 17 == 0,
            tags=tuple(dice.sample(WORDS, number % 3)),
            folder=f"f{number % 20}",
            position=float(number),
        )


def asked(store):
    """What a pane may ask when it opens, by name."""
    first = {"limit": SCREENFUL}
    yield "all, latest first", lambda: (store.page(**first), store.count())
    for sort in (MarkSort.TITLE, MarkSort.CREATED, MarkSort.PLACE):
        yield f"sorted by {sort}", lambda sort=sort: store.page(sort=sort, descending=False, **first)
    for by in MarkGrouping:
        yield f"grouped by {by}", lambda by=by: store.groups(by)
    yield "searched", lambda: found(store, MarkFilter(words="trib 77"))
    yield "searched, common word", lambda: found(store, MarkFilter(words="mines"))
    yield "one tag", lambda: found(store, MarkFilter(tags=("mines",)))
    yield (
        "one folder",
        lambda: store.page(MarkFilter(folder="f3"), MarkSort.FOLDER, descending=False, **first),
    )
    yield "one dossier, whole", lambda: store.marks("dossier-7")
    yield "orphans", lambda: store.page(MarkFilter(standing="orphan"), **first)
    yield "the middle of the list", lambda: store.page(offset=50_000, **first)


def found(store, wanted):
    return store.page(wanted, limit=SCREENFUL), store.count(wanted)


def took_ms(call, times=5):
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        spent.append((time.perf_counter() - start) * 1000)
    return median(spent)


def changes(store, dice, count):
    """Star marks one by one, each undone, each shown again; return the milliseconds of one."""

    def one():
        mark = store.page(offset=dice.randrange(1000), limit=1)[0].mark
        edit = changing("Star", [(mark, mark._replace(starred=not mark.starred))])
        start = time.perf_counter()
        store.apply(edit)
        store.page(limit=SCREENFUL)
        return (time.perf_counter() - start) * 1000

    return median(one() for _ in range(count))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--marks", type=int, default=100_000)
    chosen = parser.parse_args()
    dice, slow = random.Random(3), []
    with tempfile.TemporaryDirectory() as folder, closing(open_on(Path(folder))) as store:
        for number in range(20):
            store.apply(adding_folder("New", Folder(f"f{number}", f"Folder {number}", "")))
        start = time.perf_counter()
        store.apply(adding("Import", many(chosen.marks, dice)))
        tell(f"{chosen.marks} marks kept in one edit: {time.perf_counter() - start:.1f} s")
        for name, call in asked(store):
            spent = took_ms(call)
            slow += [name] if spent > OPENING_MS else []
            tell(f"{name:28} {spent:8.1f} ms")
        spent = changes(store, dice, 30)
        slow += ["one change"] if spent > FRAME_MS else []
        tell(f"{'one change, shown':28} {spent:8.1f} ms")
    tell(f"too slow: {', '.join(slow) or 'nothing'}")
    return 1 if slow else 0


def tell(words):
    sys.stdout.write(words + "\n")


if __name__ == "__main__":
    sys.exit(main())

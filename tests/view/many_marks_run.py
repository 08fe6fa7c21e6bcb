"""The pane of marks over a hundred thousand: ``python -m tests.view.many_marks_run --marks 100000``.

Prints how long it takes from the wish to see the pane until it is painted with its rows (under 100 ms), by
scope and grouping, and from a change of a mark until it is on the disk and painted (under a frame, 16.7 ms).
The floor, measured in the same run: a bare list view over the titles of the first rows, asked by a bare
statement; a bare update with full synchronisation and the same list painted again. Medians of some turns.
Exit status 1 if a bar is not held.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from desktop.control.mark_listing import Surroundings, fetch_rows, list_marks
from desktop.model.edit import adding, adding_folder, changing
from desktop.model.ids import DossierId
from desktop.model.mark import Folder
from desktop.model.mark_view import ListGrouping, MarkScope
from tests.userdata.many_run import FRAME_MS, OPENING_MS, many, tell
from tests.userdata.reader import open_on

TURNS = 7
CHANGES = 40
FIRST_ROWS = 60
SIZE = (300, 800)


def opened(store, scope, grouping):
    """Make a pane, have it show a list, paint it; return it with the milliseconds that took."""
    from desktop.view.marks_pane import MarksPane

    start = time.perf_counter()
    pane = MarksPane()
    pane.resize(*SIZE)
    pane.rows_wanted.connect(lambda wish: pane.add_rows(fetch_rows(store, wish)))
    wish = pane.inside.bar.wish._replace(scope=scope, grouping=grouping)
    pane.show_list(list_marks(store, wish, Surroundings(DossierId("dossier-7"))))
    pane.show()
    pane.grab()
    return pane, (time.perf_counter() - start) * 1000


def opening_ms(store, scope, grouping):
    spent = []
    for _ in range(TURNS):
        pane, took = opened(store, scope, grouping)
        spent.append(took)
        pane.deleteLater()
    return median(spent)


def change_ms(store):
    """Star marks in sight, one after the other; from the wish until it is on the disk and painted."""
    pane, _ = opened(store, MarkScope.LIBRARY, ListGrouping.NONE)
    spent = []
    for number in range(CHANGES):
        mark = pane.model.kept(number % 10).mark
        edit = changing("Star", [(mark, mark._replace(starred=not mark.starred))])
        start = time.perf_counter()
        store.apply(edit)
        pane.note_edit(edit)
        pane.inside.list.viewport().grab()
        spent.append((time.perf_counter() - start) * 1000)
    return median(spent)


def floor_ms(store):
    """The same by the least that can do it: milliseconds of opening and of a change."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    database, opening, changed = store._database, [], []
    statement = "SELECT title FROM marks WHERE deleted IS NULL ORDER BY changed DESC, number DESC LIMIT ?"
    for _ in range(TURNS):
        start = time.perf_counter()
        view = QListView()
        view.resize(*SIZE)
        titles = QStringListModel([title for (title,) in database.rows(statement, (FIRST_ROWS,))])
        view.setModel(titles)
        view.show()
        view.grab()
        opening.append((time.perf_counter() - start) * 1000)
    for number in range(CHANGES):
        start = time.perf_counter()
        with database.change() as change:
            change.run("UPDATE marks SET starred = 1 - starred WHERE number = ?", (number + 1,))
        titles.setData(titles.index(number % 10), f"Title {number}")
        view.viewport().grab()
        changed.append((time.perf_counter() - start) * 1000)
    return median(opening), median(changed)


def measured(store):
    """Return what was too slow."""
    opening_floor, change_floor = floor_ms(store)
    slow = []
    for scope in (MarkScope.DOSSIER, MarkScope.LIBRARY):
        for grouping in ListGrouping:
            spent = opening_ms(store, scope, grouping)
            name = f"opened, {scope}, {grouping or 'plain'}"
            slow += [name] if spent > OPENING_MS else []
            ratio = spent / opening_floor
            tell(f"{name:28} {spent:8.1f} ms   floor {opening_floor:6.1f} ms   {ratio:5.1f} x")
    spent = change_ms(store)
    slow += ["a change"] if spent > FRAME_MS else []
    ratio = spent / change_floor
    tell(f"{'a change, painted':28} {spent:8.1f} ms   floor {change_floor:6.1f} ms   {ratio:5.1f} x")
    return slow


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--marks", type=int, default=100_000)
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.view.theme import apply_theme

    app = QApplication([])
    apply_theme(app)
    with tempfile.TemporaryDirectory() as folder, closing(open_on(Path(folder))) as store:
        for number in range(20):
            store.apply(adding_folder("New", Folder(f"f{number}", f"Folder {number}", "")))
        store.apply(adding("Import", many(chosen.marks, random.Random(3))))
        slow = measured(store)
    tell(f"too slow: {', '.join(slow) or 'nothing'}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

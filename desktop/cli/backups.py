"""``sastra backups``: lists the backups of the reader's marks and restores one. Not for the daily ones."""

import argparse
from collections.abc import Sequence
from functools import partial

from desktop.cli.reader_store import NOT_DONE, OK, with_store
from desktop.userdata.store import UserStore


def run(arguments: Sequence[str]) -> int:
    """List, preview or restore; return 0, 1 if it could not be done, 2 for wrong arguments."""
    parser = argparse.ArgumentParser(
        prog="sastra backups",
        description="List the backups of what you have marked, look into one, restore one.",
    )
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--preview", metavar="NAME", default="", help="what restoring it would bring, take, change"
    )
    way.add_argument("--restore", metavar="NAME", default="", help="put it in place; a backup is made before")
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return with_store(partial(_do, chosen=chosen))


def _do(store: UserStore, chosen: argparse.Namespace) -> int:
    listed = {backup.file.name: backup for backup in store.copies.listed()}
    name = chosen.preview or chosen.restore
    if not name:
        print("\n".join(listed) or "There is no backup yet.")
        return OK
    if name not in listed:
        print(f"There is no backup {name}.")
        return NOT_DONE
    seen = store.copies.preview(listed[name])
    print(f"{name}: {seen.marks} marks in {seen.folders} folders, the last changed {seen.latest or 'never'}")
    print(f"  would come back {len(seen.back)}, go {len(seen.gone)}, change {len(seen.changed)}")
    if chosen.restore:
        before = store.copies.restore(listed[name])
        print(f"Restored. To undo it: sastra backups --restore {before.file.name}")
    return OK

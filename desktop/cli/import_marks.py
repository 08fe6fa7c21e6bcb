"""``sastra import``: merges a file into what the reader has kept. Not for deciding what is the same."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from desktop.cli.reader_store import NOT_DONE, OK, complain, with_store
from desktop.exchange.collection import Collection
from desktop.exchange.forms import read_text
from desktop.exchange.merge import Choice, MergePreview, merge_edit
from desktop.exchange.take_in import preview_of, take_in_history
from desktop.model.errors import ExchangeError
from desktop.userdata.store import UserStore

_SHOWN: Final = 20


def run(arguments: Sequence[str]) -> int:
    """Show what an import would do and do it; return 0, 1 if it was not done, 2 for wrong arguments."""
    parser = argparse.ArgumentParser(
        prog="sastra import",
        description="Merge Sastra's JSON, W3C Web Annotations or a browser's bookmarks (HTML) into what you"
        " have marked. Nothing is taken away; a backup is made before, see sastra backups.",
    )
    parser.add_argument("file", type=Path)
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--yes", action="store_true", help="do it without asking")
    way.add_argument("--preview", action="store_true", help="only show what it would do")
    parser.add_argument(
        "--choose",
        type=Choice,
        choices=list(Choice),
        default=Choice.NEWER,
        help="for marks that are here in another form: the newer, mine, theirs, or both (default: newer)",
    )
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        incoming = read_text(_text(chosen.file))
    except ExchangeError as error:
        return complain(error)
    return with_store(partial(_import, incoming=incoming, chosen=chosen))


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        raise ExchangeError(
            "The file is no text in UTF-8", "Export it once more, in one of the forms."
        ) from None
    except OSError as error:
        raise ExchangeError(f"The file cannot be read: {error.strerror}", "Look at its name.") from error


def _import(store: UserStore, incoming: Collection, chosen: argparse.Namespace) -> int:
    preview = preview_of(store, incoming)
    print("\n".join(_lines(preview)))
    if chosen.preview:
        return OK
    if not (chosen.yes or _asked()):
        print("Nothing was changed.")
        return NOT_DONE
    backup = store.copies.make()
    edit = merge_edit(f"Import {chosen.file.name}", preview, chosen.choose)
    store.apply(edit)
    history = take_in_history(store, incoming).part.size
    print(f"Done: {len(edit.marks)} marks and {history} entries of the history were taken in.")
    print(f"To undo it: sastra backups --restore {backup.file.name}")
    return OK


def _asked() -> bool:
    """Ask whether to go on; where nobody can answer, do not."""
    if not sys.stdin.isatty():
        return False
    return input("Take this in? [y/N] ").strip().casefold() in {"y", "yes"}


def _lines(preview: MergePreview) -> list[str]:
    counts = f"{len(preview.new)} new, {len(preview.same)} the same, {len(preview.changed)} changed"
    lines = [f"{counts}, {len(preview.new_folders)} new folders"]
    lines += [f"  new      {one.mark.title}" for one in preview.new[:_SHOWN]]
    lines += [
        f"  changed  {one.mine.mark.title} -> {one.theirs.mark.title}" for one in preview.changed[:_SHOWN]
    ]
    lines += [f"  left out {words}" for words in preview.left_out]
    return lines

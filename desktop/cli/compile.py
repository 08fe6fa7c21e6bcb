"""``sastra compile``: brings the library up to date, by hand or as the window's child. Not for reading it.

With ``--json`` each line is one object with an ``event``: ``progress`` (done, total, subject), ``dossier``
(id, title, folder, condition, errors, warnings), ``problem`` (dossier and the fields of a Problem),
``removed`` (folder), ``done`` (compiled, unchanged, removed, broken) or ``failed`` (kind, text, remedy, and
``told``: both for whatever language they are shown in).
Exit status: 0 if the library is up to date, whatever the faults of dossiers; 1 if it could not be brought
up to date; 2 if the arguments make no sense.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from desktop.library.compile import PATIENCE_S, Compiled, Report, compile_folders
from desktop.library.freshness import found_folders, known_folders, spelled
from desktop.model.catalogue import Condition
from desktop.model.errors import StoreError
from desktop.model.progress import Progress
from desktop.paths import find_paths

Say = Callable[[str, dict[str, object]], None]


def run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit status."""
    chosen = _parser().parse_args(arguments)
    paths = find_paths(os.environ)
    library: Path = chosen.library or paths.library
    folders: list[Path] = chosen.folders or list(paths.roots)
    say = _say_json if chosen.json else _say_plain
    found = found_folders(folders)
    gone = _gone(folders, found, library, prune=chosen.prune or not chosen.folders)
    try:
        compiled = compile_folders(found, library, _teller(say), _never, gone, chosen.patience, paths.shipped)
    except StoreError as error:
        words: dict[str, object] = {"text": str(error), "remedy": error.remedy, "told": error.told}
        say("failed", {"kind": type(error).__name__, **words})
        return 1
    _tell(say, compiled)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sastra compile", description="Compile dossiers into the library that the window reads."
    )
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="a dossier or a folder of some"
    )
    parser.add_argument("--library", type=Path, metavar="DIR", help="where the library is kept")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument("--prune", action="store_true", help="take out dossiers that are in no FOLDER")
    parser.add_argument(
        "--patience",
        type=float,
        default=PATIENCE_S,
        metavar="SECONDS",
        help="how long to wait for another build to end (default: %(default)g)",
    )
    return parser


def _gone(folders: Sequence[Path], found: Sequence[Path], library: Path, *, prune: bool) -> list[Path]:
    """Return the folders in the library whose dossiers are no longer where they were looked for."""
    looked = [spelled(folder) for folder in folders]
    missing = [known for known in known_folders(library) if known not in set(found)]
    return [one for one in missing if prune or any(one.is_relative_to(folder) for folder in looked)]


def _tell(say: Say, compiled: Compiled) -> None:
    for report in compiled.reports:
        _tell_dossier(say, report)
    for folder in compiled.removed:
        say("removed", {"folder": str(folder)})
    broken = sum(report.entry.condition is Condition.BROKEN for report in compiled.reports)
    counts: dict[str, object] = {
        "compiled": len(compiled.reports) - broken,
        "unchanged": compiled.unchanged,
        "removed": len(compiled.removed),
        "broken": broken,
    }
    say("done", counts)


def _tell_dossier(say: Say, report: Report) -> None:
    entry = report.entry
    words: dict[str, object] = {
        "id": entry.id,
        "title": entry.dossier.title,
        "folder": entry.folder,
        "condition": entry.condition,
        "errors": entry.errors,
        "warnings": entry.warnings,
    }
    say("dossier", words)
    for problem in report.problems:
        say("problem", {"dossier": entry.id, **problem.told()})


def _teller(say: Say) -> Callable[[Progress], None]:
    def tell(progress: Progress) -> None:
        say("progress", dict(progress._asdict()))

    return tell


def _never() -> bool:
    return False


def _say_json(event: str, words: dict[str, object]) -> None:
    print(json.dumps({"event": event, **words}, ensure_ascii=False), flush=True)


def _say_plain(event: str, words: dict[str, object]) -> None:
    if event == "failed":
        print("{text} {remedy}".format(**words), file=sys.stderr)
    elif event in _PLAIN:
        print(_PLAIN[event].format(**words), flush=True)


_PLAIN: Final = {
    "dossier": "{title}: {condition}, {errors} errors, {warnings} warnings ({folder})",
    "problem": "  {file}:{line}:{column}: {severity}: {what}",
    "removed": "removed: {folder}",
    "done": "{compiled} compiled, {unchanged} unchanged, {removed} removed, {broken} broken",
}

"""``sastra check``: lists every problem of a dossier for its author. Not for finding them: ``load`` does."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from desktop.load.fingerprint import dossier_folders
from desktop.load.folder import load_folder
from desktop.model.choices import Severity
from desktop.model.problem import Problem

OK, FAULTY, WRONG_USE = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Check folders; return 0 if they hold no error, 1 if one does, 2 if there is no such folder."""
    parser = argparse.ArgumentParser(
        prog="sastra check",
        description="List every problem of a dossier as file:line:column. Exit status 1 if one is an error.",
    )
    parser.add_argument("folder", nargs="+", type=Path, help="folder of a dossier, or of several")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    missing = [folder for folder in chosen.folder if not folder.is_dir()]
    for folder in missing:
        parser.print_usage()
        print(f"sastra check: there is no folder {folder}")
    return WRONG_USE if missing else _check(chosen.folder, as_json=chosen.json)


def _check(folders: Sequence[Path], *, as_json: bool) -> int:
    dossiers = [dossier for folder in folders for dossier in dossier_folders(folder) or (folder,)]
    problems = [
        _placed(problem, dossier) for dossier in dossiers for problem in load_folder(dossier).problems
    ]
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if as_json:
        print(_json(dossiers, problems, errors))
    else:
        for problem in problems:
            print(_lines(problem))
        print(_count(len(dossiers), errors, len(problems) - errors))
    return FAULTY if errors else OK


def _placed(problem: Problem, dossier: Path) -> Problem:
    """Return a problem whose path can be opened from where the command was given."""
    return problem._replace(file=str(dossier / problem.file))


def _lines(problem: Problem) -> str:
    lines = [f"{problem.location}: {problem.severity}: {problem.what}"]
    if problem.record:
        lines.append(f"    Left out: {problem.record}")
    lines += [f"    {words}" for words in (problem.why, problem.remedy) if words]
    return "\n".join(lines)


def _count(dossiers: int, errors: int, warnings: int) -> str:
    return f"{_number(dossiers, 'dossier')}: {_number(errors, 'error')}, {_number(warnings, 'warning')}"


def _number(count: int, word: str) -> str:
    return f"{count or 'no'} {word}{'' if count == 1 else 's'}"


def _json(dossiers: Sequence[Path], problems: Sequence[Problem], errors: int) -> str:
    answer = {
        "dossiers": [str(dossier) for dossier in dossiers],
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [problem.told() for problem in problems],
    }
    return json.dumps(answer, ensure_ascii=False, indent=1)

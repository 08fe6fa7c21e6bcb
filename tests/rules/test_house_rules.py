"""Taste as a table: what must not stand in a file, and why. A line is added when a review says it twice."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = ("desktop", "tests", "data", "resources", ".ci", ".github")
TEXT = {".py", ".toml", ".md", ".yaml", ".yml", ".json", ".svg", ".css", ".sh", ".cfg", ""}
THIS = Path(__file__).resolve()

PROGRAM = r"desktop/.*\.py"
CODE = r"(desktop|tests)/.*\.py"
ALL = r".*"


class Rule(NamedTuple):
    """files: of which names; but: of which not. bad, good: a line that breaks the rule, one that does not."""

    pattern: str
    why: str
    files: str
    bad: str
    good: str
    but: str = "$^"


RULES = (
    Rule(
        r"(?<![\w./-])/(work|root|farm|home/\w+|Users/\w+)/|[A-Z]:\\\\?Users",
        "a path of one machine is wrong on every other",
        ALL,
        "see /home/anna/notes",
        "see ~/notes or https://example.org/work/3",
    ),
    Rule(
        r"\b(pypi\.org|files\.pythonhosted\.org|registry\.npmjs\.org|test\.pypi|index-url|extra-index)\b",
        "where packages come from is the reader's choice",
        ALL,
        "pip install --index-url https://pypi.org/simple",
        "pip install -e .",
    ),
    Rule(
        r"\btime\.sleep\(|\bqtbot\.wait\(|\b(ms|u|n)?sleep\(|\.usleep\(",
        "wait for a condition or a signal, never for time",
        CODE,
        "time.sleep(0.1)",
        "qtbot.wait_until(is_shown)",
    ),
    Rule(r"# type: ignore(?!\[)", "an ignore names what it ignores", CODE, "x = y  # type: ignore", "x = y"),
    Rule(r"# noqa(?!: [A-Z])", "an ignore names what it ignores", CODE, "import x  # noqa", "import x"),
    Rule(
        r"\bTODO\b|\bFIXME\b|\bXXX\b(?!\")",
        "a debt is a line in a list with a name, not a comment",
        CODE,
        "# TODO: later",
        "# Later versions of Qt do this by themselves.",
    ),
    Rule(
        r"from __future__",
        "Python 3.11 needs none of it",
        CODE,
        "from __future__ import annotations",
        "from collections.abc import Iterable",
    ),
    Rule(
        r"\bos\.path\.(join|exists|is(file|dir|abs)|(base|dir)name|split(ext)?|expanduser|getsize)\b",
        "paths are pathlib's",
        CODE,
        "os.path.join(a, b)",
        "folder / name",
        # The groundwork of a start, where pathlib is not loaded yet.
        but=r"desktop/app/(start|code_cache)\.py",
    ),
    Rule(
        r"[\"'(: ]#[0-9a-fA-F]{6}\b",
        "colours stand in the palette, where their contrast is tested",
        PROGRAM,
        'colour = "#ff0000"',
        "colour = palette.accent",
        but=r"desktop/render/(palette|themes|contrast)\.py",
    ),
    Rule(
        r"\b(QMessageBox|QInputDialog)\b",
        "what happened goes to the notice bar; dialogs only ask",
        PROGRAM,
        "QMessageBox.warning(self, title, text)",
        "self.notice_added.emit(notice)",
    ),
    Rule(
        r"\bQSettings\b",
        "settings stand in one table and one readable file: desktop/settings/",
        PROGRAM,
        "QSettings().value('theme')",
        "settings.get(THEME)",
    ),
    Rule(
        r"\bunittest\.mock\b|\bMagicMock\b|\bmocker\b",
        "a test of a mock tests the mock; build the small real thing (tests/builders.py)",
        r"tests/.*\.py",
        "engine = MagicMock()",
        "engine = SearchEngine.open(folder)",
    ),
    Rule(
        r"\bfrom PySide6 import\b",
        "name what is used: it is quicker and the borders can be tested",
        PROGRAM,
        "from PySide6 import QtWidgets",
        "from PySide6.QtWidgets import QWidget",
    ),
    Rule(
        r"<(script|iframe|object)\b|\bjavascript:",
        "nothing in a page runs",
        r"(desktop|data|resources)/.*",
        "<script>",
        "<p>",
    ),
    Rule(
        r"^(<<<<<<<|>>>>>>>) ",
        "a merge was not finished",
        ALL,
        "<<<<<<< ours",
        "a < b",
    ),
)


@cache
def files():
    """The text files of the project, by their name below its folder."""
    top = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".git"]
    below = [path for place in PLACES for path in (ROOT / place).rglob("*") if path.is_file()]
    wanted = [
        path
        for path in (*top, *below)
        if path.suffix in TEXT and "__pycache__" not in path.parts and path != THIS
    ]
    return {str(path.relative_to(ROOT).as_posix()): path.read_text("utf-8").splitlines() for path in wanted}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why)
def test_no_file_breaks_the_rule(rule):
    pattern = re.compile(rule.pattern)
    assert not [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, lines in files().items()
        if re.fullmatch(rule.files, name) and not re.fullmatch(rule.but, name)
        for number, line in enumerate(lines, 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.why)
def test_the_rule_finds_what_it_forbids_and_nothing_else(rule):
    assert re.search(rule.pattern, rule.bad)
    assert not re.search(rule.pattern, rule.good)


def test_the_rules_see_the_project():
    assert {"README.md", "pyproject.toml", "desktop/paths.py", ".ci/run"} <= set(files())

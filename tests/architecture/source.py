"""The program's own source as syntax trees, for the tests that hold it to the house's rules."""

import ast
import gc
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
QT_FREE = (
    *(
        "language",
        "icu",
        "model",
        "paths",
        "logs",
        "settings",
        "load",
        "library",
        "userdata",
        "search",
        "statistics",
        "citation",
    ),
    *("anchors", "exchange", "render", "cli"),
)
QT_FOLDERS = ("tasks", "qtmodel", "control", "view", "window", "app")
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Module(NamedTuple):
    """A file of the program. name: dotted. part: the folder or file below ``desktop``."""

    path: Path
    name: str
    tree: ast.Module
    lines: int

    @property
    def part(self) -> str:
        return self.name.split(".")[1] if "." in self.name else ""

    def at(self, node: ast.AST | int) -> str:
        """``desktop/x.py:12``, as a terminal opens it."""
        line = node if isinstance(node, int) else node.lineno
        return f"{self.path.relative_to(ROOT)}:{line}"


@cache
def modules() -> tuple[Module, ...]:
    found = tuple(_module(path) for path in sorted((ROOT / "desktop").rglob("*.py")))
    # These are a million small objects: out of the collector's sight, or each later test would walk them all.
    gc.freeze()
    return found


def _module(path: Path) -> Module:
    text = path.read_text("utf-8")
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    return Module(path, name, ast.parse(text), len(text.splitlines()))


def functions(module: Module) -> Iterator[Function]:
    return (node for node in ast.walk(module.tree) if isinstance(node, Function))


def classes(module: Module) -> Iterator[ast.ClassDef]:
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef))


def methods(owner: ast.ClassDef) -> list[Function]:
    return [node for node in owner.body if isinstance(node, Function)]


def imported(node: ast.AST) -> list[str]:
    """Name what an import statement brings in, ``from a import b`` as ``a`` and ``a.b``."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def imports(module: Module) -> Iterator[tuple[ast.AST, str]]:
    for node in ast.walk(module.tree):
        for name in imported(node):
            yield node, name


def snake(name: str) -> str:
    """``ReaderPane`` as ``reader_pane``."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name).lstrip("_")


def last_name(node: ast.AST) -> str:
    """The name an expression ends in: ``c`` of ``a.b.c``, ``f`` of ``f(x)``."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""

"""How files, functions and names look: sizes, docstrings, no state in modules, no grab-bags."""

import ast

from tests.architecture.source import QT_FOLDERS, QT_FREE, ROOT, classes, functions, methods, modules
from tests.architecture.test_qt_manners import names_of_qt

LINES_OF_A_FILE = 300
LINES_OF_A_FUNCTION = 40
GRAB_BAGS = {
    f"{word}{ending}"
    for word in (
        "util",
        "misc",
        "common",
        "helper",
        "base",
        "manager",
        "data",
        "info",
        "stuff",
        "tool",
        "core",
    )
    for ending in ("", "s", "es")
} | {"utilities", "helpers", "bases"}
MUTABLE = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
MUTABLE_KINDS = {
    "list",
    "dict",
    "set",
    "bytearray",
    "defaultdict",
    "deque",
    "Counter",
    "OrderedDict",
    "count",
}
CHANGING = {"append", "add", "extend", "insert", "update", "setdefault", "pop", "popitem", "clear", "remove"}


def test_no_file_is_longer_than_it_can_be_read_at_once():
    tests = sorted((ROOT / "tests").rglob("*.py"))
    sizes = {path: len(path.read_text("utf-8").splitlines()) for path in tests}
    sizes |= {module.path: module.lines for module in modules()}
    assert not [f"{path.relative_to(ROOT)}: {size}" for path, size in sizes.items() if size > LINES_OF_A_FILE]


def test_no_function_is_longer_than_a_screen():
    assert not [
        f"{module.at(function)}: {function.name} has {length} lines"
        for module in modules()
        for function in functions(module)
        if (length := function.end_lineno - function.lineno + 1) > LINES_OF_A_FUNCTION
    ]


def test_names_say_what_is_inside():
    parts = {part for module in modules() for part in module.name.split(".")}
    assert not parts & GRAB_BAGS


def test_modules_say_what_they_are_for():
    first = {module: (ast.get_docstring(module.tree) or "").split("\n\n")[0] for module in modules()}
    assert not [module.at(1) for module, words in first.items() if not words.endswith((".", ":"))]


def test_modules_say_what_they_are_not_for():
    whole = [module for module in modules() if module.path.name != "__init__.py"]
    silent = [module.at(1) for module in whole if not says_what_not(ast.get_docstring(module.tree) or "")]
    assert not silent


def says_what_not(doc):
    return any(word in f" {doc.lower()}" for word in (" not ", " no ", " never ", " nothing", " only "))


def test_the_door_of_a_package_holds_a_docstring_only():
    doors = [module for module in modules() if module.path.name == "__init__.py"]
    assert not [module.at(1) for module in doors if len(module.tree.body) > 1 and module.name != "desktop"]


def test_public_methods_of_what_is_seen_have_docstrings():
    """Qt documents its own; ruff asks everywhere else."""
    assert not [
        f"{module.at(method)}: {owner.name}.{method.name}"
        for module in modules()
        if module.part in {"qtmodel", "view", "window"}
        for owner in classes(module)
        if not owner.name.startswith("_")
        for method in methods(owner)
        if method.name == method.name.lower()
        and not method.name.startswith("_")
        and not is_overload(method)
        and ast.get_docstring(method) is None
        and method.name not in names_of_qt()
    ]


def is_overload(method):
    return any(isinstance(mark, ast.Attribute) and mark.attr == "setter" for mark in method.decorator_list)


def is_alias(node):
    """Tell a name for a type, which holds nothing."""
    return isinstance(node, ast.AnnAssign) and getattr(node.annotation, "id", "") == "TypeAlias"


def test_no_module_holds_state():
    """A table at the top of a module is Final, and nothing changes it."""
    assert not [
        f"{module.at(node)}: {name}"
        for module in modules()
        for node, name in state(module)
        if name != "__all__" and not is_alias(node)
    ]


def state(module):
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and is_mutable(node.value):
            yield node, ast.unparse(node.targets[0])
        if isinstance(node, ast.AnnAssign) and "Final" not in ast.unparse(node.annotation):
            yield node, ast.unparse(node.target)
    tables = {ast.unparse(node.target) for node in module.tree.body if isinstance(node, ast.AnnAssign)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Global):
            yield node, "global"
        if (changed := changed_name(node)) in tables:
            yield node, f"changes {changed}"


def is_mutable(value):
    called = (
        isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in MUTABLE_KINDS
    )
    return called or isinstance(value, MUTABLE)


def changed_name(node):
    """The plain name whose value a statement changes in place, if it does."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        return node.value.id if isinstance(node.value, ast.Name) else ""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        return node.func.value.id if isinstance(node.func.value, ast.Name) else ""
    return ""


def test_whoever_catches_everything_lets_it_go_on():
    """Else Ctrl+C and the program's own mistakes vanish."""
    handlers = [(module, node) for module in modules() for node in ast.walk(module.tree) if catches_all(node)]
    assert not [module.at(node) for module, node in handlers if ast.unparse(node.body[-1]) != "raise"]


def catches_all(node):
    return isinstance(node, ast.ExceptHandler) and (
        node.type is None or "BaseException" in ast.unparse(node.type)
    )


def test_every_folder_is_mirrored_by_its_tests():
    folders = {
        module.part for module in modules() if (ROOT / "desktop" / module.part).is_dir() and module.part
    }
    assert not {folder for folder in folders if not list((ROOT / "tests" / folder).rglob("test_*.py"))}


def test_the_folders_are_the_ones_that_the_rules_know():
    known = {*QT_FREE, *QT_FOLDERS, "__main__", ""}
    assert {module.part for module in modules()} <= known

"""How Qt is used: marked slots, no lambdas in connections, Qt's names for Qt's overrides only."""

import ast
from functools import cache
from typing import NamedTuple

from PySide6 import QtCore, QtGui, QtWidgets

from tests.architecture.source import QT_FOLDERS, Module, classes, last_name, methods, modules, snake


class Connection(NamedTuple):
    """What is to be called by a signal or a single shot. owner: the class in which it is connected."""

    module: Module
    owner: str
    target: ast.expr


def connections():
    for module in modules():
        for owner in [*classes(module), module.tree]:
            for node in ast.walk(owner):
                if (
                    isinstance(node, ast.Call)
                    and last_name(node.func) in {"connect", "singleShot"}
                    and node.args
                ):
                    yield Connection(module, getattr(owner, "name", ""), node.args[-1])


def qt_classes():
    """The classes that are QObjects, as far as their bases can be read: of Qt or of our own."""
    listed = [
        (module, owner) for module in modules() if module.part in QT_FOLDERS for owner in classes(module)
    ]
    known: set[str] = set()
    for _ in listed:
        found = {owner.name for _, owner in listed if any(is_qt(base, known) for base in owner.bases)}
        if found == known:
            break
        known = found
    return [(module, owner) for module, owner in listed if owner.name in known]


def is_qt(base, known):
    name = last_name(base)
    return name in known or (name[:1] == "Q" and name[1:2].isupper())


@cache
def names_of_qt():
    libraries = (QtCore, QtGui, QtWidgets)
    found = [getattr(library, name) for library in libraries for name in dir(library)]
    return {name for kind in found if isinstance(kind, type) for name in dir(kind)}


def test_a_connection_names_a_method():
    assert not [
        f"{module.at(target)}: {ast.unparse(target)}"
        for module, _, target in connections()
        if any(isinstance(inner, ast.Lambda) for inner in ast.walk(target))
    ]


def test_what_is_connected_is_a_slot():
    """Without @Slot a method is made one at each connection, and has crashed programs across threads."""
    written = [(owner.name, method) for _, owner in qt_classes() for method in methods(owner)]
    assert not [
        f"{connection.module.at(connection.target)}: {owner}.{method.name}"
        for connection in connections()
        for owner, method in meant(connection, written)
        if "Slot" not in {last_name(mark) for mark in method.decorator_list}
    ]


def meant(connection, written):
    """The methods that a connection may mean, told by the name of whose they are: ``side_bar.show_marks``."""
    name = last_name(connection.target)
    same = [(owner, method) for owner, method in written if method.name == name]
    if not isinstance(connection.target, ast.Attribute):
        return []
    whose = last_name(connection.target.value).lstrip("_")
    hint = snake(connection.owner) if whose == "self" else whose
    return [(owner, method) for owner, method in same if snake(owner).endswith(hint) or hint in snake(owner)]


def test_signals_carry_one_payload():
    signals = [
        (module, node)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and last_name(node.func) == "Signal"
    ]
    assert not [f"{module.at(node)}: {ast.unparse(node)}" for module, node in signals if len(node.args) > 1]


def test_camel_case_is_qts():
    assert not [
        f"{module.at(method)}: {owner.name}.{method.name}"
        for module, owner in qt_classes()
        for method in methods(owner)
        if method.name != method.name.lower() and method.name not in names_of_qt()
    ]


def test_overrides_of_qt_stand_last():
    assert not [
        f"{module.at(method)}: {owner.name}.{method.name} comes after an override of Qt"
        for module, owner in qt_classes()
        for method in after_overrides(owner)
        if method.name not in names_of_qt()
    ]


def after_overrides(owner):
    camel = [method.name != method.name.lower() for method in methods(owner)]
    first = camel.index(True) if True in camel else len(camel)
    return [
        method for method, is_camel in zip(methods(owner)[first:], camel[first:], strict=True) if not is_camel
    ]

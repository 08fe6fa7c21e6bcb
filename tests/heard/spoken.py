"""What a screen reader is told of a running program, over AT-SPI, as an outline. Not for starting it."""

import re
from typing import NamedTuple

from tests.heard.bus import Bus

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_SHOWING, _FOCUSABLE = 25, 11
_MOST_CHILDREN = 40
_AGE = re.compile(r" · \d+ years? old")
"""Left out: it is another one next year."""


class Node(NamedTuple):
    """An object of the tree: who owns it and by which path."""

    owner: str
    path: str


class Spoken:
    """Reads the tree of one application."""

    def __init__(self, session: str) -> None:
        asked = Bus(session)
        (address,) = asked.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        asked.close()
        self._bus = Bus(address)

    def close(self) -> None:
        self._bus.close()

    def outline(self, application: str) -> list[str]:
        """Return role and name of all on screen that has a name, indented; * takes the focus.

        Empty where the application is not there.
        """
        root = Node(*_REGISTRY)
        lines: list[str] = []
        for each in self._children(root):
            if self._name(each) == application:
                for window in self._children(each):
                    self._write(window, 0, lines)
        return lines

    def press(self, application: str, role: str, name: str) -> None:
        """Press what has this role and name, as a reader does who cannot click it."""
        below = [each for each in self._children(Node(*_REGISTRY)) if self._name(each) == application]
        while below:
            each = below.pop()
            if self._name(each) == name and self._call(each, f"{_ACCESSIBLE}.GetRoleName") == [role]:
                self._bus.call(each.owner, each.path, "org.a11y.atspi.Action.DoAction", 0)
                return
            below += self._children(each)[:_MOST_CHILDREN]
        raise LookupError(f"no {role} {name}")

    def _write(self, node: Node, depth: int, lines: list[str]) -> None:
        states = self._states(node)
        if not states >> _SHOWING & 1:
            return
        (role,) = self._call(node, f"{_ACCESSIBLE}.GetRoleName")
        name = _AGE.sub("", " ".join(self._name(node).split()))
        can_focus = states >> _FOCUSABLE & 1
        if name or can_focus:
            lines.append(f"{'  ' * depth}{role}: {name}{' *' if can_focus else ''}")
            depth += 1
        for child in self._children(node)[:_MOST_CHILDREN]:
            self._write(child, depth, lines)

    def _children(self, node: Node) -> list[Node]:
        (found,) = self._call(node, f"{_ACCESSIBLE}.GetChildren")
        return [Node(*each) for each in found]

    def _name(self, node: Node) -> str:
        (name,) = self._call(node, "org.freedesktop.DBus.Properties.Get", _ACCESSIBLE, "Name")
        return name

    def _states(self, node: Node) -> int:
        ((low, high),) = self._call(node, f"{_ACCESSIBLE}.GetState")
        return low | high << 32

    def _call(self, node: Node, method: str, *words: str) -> list:
        return self._bus.call(node.owner, node.path, method, *words)

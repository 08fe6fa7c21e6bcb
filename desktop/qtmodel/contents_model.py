"""The contents of a dossier as a tree of sections and passages. Not for finding out which is in view."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.model.choices import Stance
from desktop.model.place import Place
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode
from desktop.render.stance_words import STANCE_WORDS

Index = QModelIndex | QPersistentModelIndex
TOP: Final = -1


class ContentsModel(QAbstractItemModel):
    """The rows of :class:`TreeNode`; an index carries the number of its node, so that rows cost nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[TreeNode, ...] = ()
        self._children: dict[int, list[int]] = {}
        self._row_of: dict[int, int] = {}
        self._numbers: dict[str, int] | None = None

    def set_nodes(self, nodes: tuple[TreeNode, ...]) -> None:
        """Show other contents, in one reset; what lies below a row is found when it is first asked for."""
        self.beginResetModel()
        self._nodes = nodes
        self._children = {}
        self._row_of = {}
        self._numbers = None
        self.endResetModel()

    def index_of(self, place: Place) -> QModelIndex:
        """Return the row of a place; an invalid index where the tree has none."""
        if self._numbers is None:
            # Ids are unique in a dossier; a place as the key would take four times as long to note.
            self._numbers = {node.place.id: number for number, node in enumerate(self._nodes)}
        number = self._numbers.get(place.id)
        if number is None or self._nodes[number].place.kind is not place.kind:
            return QModelIndex()
        return self._index(number)

    def _below(self, number: int) -> list[int]:
        """Return the numbers of the rows directly below one: in reading order they follow it."""
        known = self._children.get(number)
        if known is None:
            known = self._children[number] = self._found_below(number)
            self._row_of.update((child, row) for row, child in enumerate(known))
        return known

    def _found_below(self, number: int) -> list[int]:
        if number == TOP:
            return [each for each, (_, _, _, above, _) in enumerate(self._nodes) if above == TOP]
        found = []
        for each in range(number + 1, len(self._nodes)):
            above = self._nodes[each].parent
            if above < number:
                break
            if above == number:
                found.append(each)
        return found

    def _index(self, number: int) -> QModelIndex:
        self._below(self._nodes[number].parent)
        return self.createIndex(self._row_of[number], 0, number)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._below(parent.internalId() if parent.isValid() else TOP)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].parent
        return QModelIndex() if above == TOP else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.column() > 0:
            return 0
        return len(self._below(parent.internalId() if parent.isValid() else TOP))

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        if not parent.isValid():
            return bool(self._nodes)
        first = parent.internalId() + 1
        return parent.column() == 0 and first < len(self._nodes) and self._nodes[first].parent == first - 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._nodes[index.internalId()])


def _words(node: TreeNode) -> str:
    return f"{node.number}  {node.title}" if node.number else node.title


def _spoken(node: TreeNode) -> str:
    stance = STANCE_WORDS[node.stance] if node.stance not in (None, Stance.CONTEXT) else ""
    return ", ".join(part for part in (node.number, node.title, stance) if part)


def _tip(node: TreeNode) -> str:
    stance = "" if node.stance is None else f"\n{STANCE_WORDS[node.stance]}"
    return _words(node) + stance


def _node(node: TreeNode) -> TreeNode:
    return node


_ANSWERS: Final[dict[int, Callable[[TreeNode], object]]] = {
    Qt.ItemDataRole.DisplayRole: _words,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.VALUE: _node,
}

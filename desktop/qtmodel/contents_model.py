"""The contents of a dossier as a tree of sections and passages. Not for finding out which is in view."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.model.choices import Stance
from desktop.model.place import Place
from desktop.qtmodel.contents_rows import TOP, ContentsRows
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode
from desktop.render.stance_words import STANCE_WORDS

Index = QModelIndex | QPersistentModelIndex
_FLAGS: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
"""Of every row; to put them together for each would be felt in a large tree."""
NOTED_AT_ONCE: Final = 10_000
"""How many rows can be looked through without being felt."""


class ContentsModel(QAbstractItemModel):
    """The rows of :class:`TreeNode`; an index carries the number of its node, so that rows cost nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[TreeNode, ...] = ()
        self._rows = ContentsRows(())
        self._numbers: dict[str, int] = {}
        self._noted = 0
        self._is_fetching = False

    def set_nodes(self, nodes: tuple[TreeNode, ...]) -> None:
        """Show other contents, in one reset; what lies below a row is found when it is first asked for."""
        self.beginResetModel()
        self._nodes = nodes
        self._rows = ContentsRows(nodes)
        self._numbers, self._noted = {}, 0
        self.endResetModel()

    @property
    def knows_places(self) -> bool:
        """Tell whether every place is found at once."""
        return self._noted >= len(self._nodes)

    def note_places(self, most: int = NOTED_AT_ONCE) -> None:
        """Note where the next rows lead."""
        begin, self._noted = self._noted, self._noted + most
        # Ids are unique in a dossier; a place as the key would take four times as long to note.
        self._numbers.update(
            {node.place.id: at for at, node in enumerate(self._nodes[begin : self._noted], begin)}
        )

    def index_of(self, place: Place) -> QModelIndex:
        """Return the row of a place; an invalid index where the tree has none."""
        while place.id not in self._numbers and not self.knows_places:
            self.note_places()
        number = self._numbers.get(place.id)
        if number is None or self._nodes[number].place.kind is not place.kind:
            return QModelIndex()
        return self._index(number)

    def _index(self, number: int) -> QModelIndex:
        above = self._nodes[number].parent
        if self._rows.row_of(number) is None:
            self._fetch(above, self._rows.following(above, number))
        row = self._rows.row_of(number)
        return QModelIndex() if row is None else self.createIndex(row, 0, number)

    def _fetch(self, above: int, found: list[int]) -> None:
        # Who hears that rows are coming may ask for more at once.
        if found and not self._is_fetching:
            self._is_fetching = True
            first = len(self._rows.known(above))
            parent = QModelIndex() if above == TOP else self._index(above)
            self.beginInsertRows(parent, first, first + len(found) - 1)
            self._rows.add(above, found)
            self.endInsertRows()
            self._is_fetching = False

    def _whereabouts(self, number: int) -> str:
        """Return level and place among the rows beside it: Qt tells neither of trees."""
        above, level = self._nodes[number].parent, 1
        row, count = self._rows.row_of(number), len(self._rows.known(above))
        more = "+" if self._rows.has_more(above) else ""
        while above != TOP:
            above, level = self._nodes[above].parent, level + 1
        return tr("Level {level}, {row} of {count}", level=level, row=(row or 0) + 1, count=f"{count}{more}")

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._rows.known(_number(parent))
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
        return len(self._rows.known(_number(parent)))

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        if not parent.isValid():
            return bool(self._nodes)
        first = parent.internalId() + 1
        return parent.column() == 0 and first < len(self._nodes) and self._nodes[first].parent == first - 1

    def canFetchMore(self, parent: Index) -> bool:
        return self._rows.has_more(_number(parent))

    def fetchMore(self, parent: Index) -> None:
        above = _number(parent)
        self._fetch(above, self._rows.following(above))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.isValid():
            return self._whereabouts(index.internalId())
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._nodes[index.internalId()])


def _number(index: Index) -> int:
    return index.internalId() if index.isValid() else TOP


def _words(node: TreeNode) -> str:
    return f"{node.number}  {node.title}" if node.number else node.title


def spoken(node: TreeNode) -> str:
    """Return what is heard of a row."""
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
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    Role.VALUE: _node,
}

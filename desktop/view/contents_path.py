"""The path from the outermost section down to a row of the contents. Not for showing it."""

from PySide6.QtCore import QModelIndex

from desktop.model.choices import RecordKind
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode


def lineage(index: QModelIndex) -> list[QModelIndex]:
    """Return a row and all that it stands below, the outermost last."""
    found: list[QModelIndex] = []
    while index.isValid():
        found.append(index)
        index = index.parent()
    return found


def path_words(index: QModelIndex) -> tuple[str, ...]:
    """Return the titles from the outermost section down; a passage is told by its number alone."""
    rows = [row.data(Role.VALUE) for row in reversed(lineage(index))]
    return tuple(_words(node) for node in rows if isinstance(node, TreeNode))


def _words(node: TreeNode) -> str:
    if node.place.kind is RecordKind.PASSAGE and node.number:
        return f"\N{SECTION SIGN}{node.number}"
    return f"{node.number}  {node.title}" if node.number else node.title

"""Narrows the rows of the contents tree down to some words. Not for laying them out."""

from collections.abc import Sequence

from desktop.render.reading import TreeNode


def filtered(nodes: Sequence[TreeNode], text: str) -> tuple[TreeNode, ...]:
    """Return the rows whose number or title has all the words of a text, with the rows they stand under."""
    words = text.casefold().split()
    kept: set[int] = set()
    for found, node in enumerate(nodes):
        heading = f"{node.number} {node.title}".casefold()
        if all(word in heading for word in words):
            row = found
            while row >= 0 and row not in kept:
                kept.add(row)
                row = nodes[row].parent
    places = {row: number for number, row in enumerate(sorted(kept))}
    return tuple(nodes[row]._replace(parent=places.get(nodes[row].parent, -1)) for row in sorted(kept))

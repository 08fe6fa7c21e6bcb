"""Finds the section or passage before or after the one that is read. Not for going there; imports no Qt."""

from collections.abc import Sequence

from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import TreeNode


def section_beside(tree: Sequence[TreeNode], place: Place, by: int) -> Place | None:
    """Return the section ``by`` steps from that of a place; None where there is none.

    Sections without passages of their own have no text to go to and are stepped over.
    """
    read = [each for each in tree if each.place.kind is RecordKind.PASSAGE]
    sections = list(dict.fromkeys(tree[each.parent].place for each in read if each.parent >= 0))
    here = next((tree[each.parent].place for each in read if each.place.id == place.id), place)
    if here not in sections:
        return None
    at = sections.index(here) + by
    return sections[at] if 0 <= at < len(sections) else None


def passage_beside(tree: Sequence[TreeNode], place: Place, by: int) -> TreeNode | None:
    """Return the passage ``by`` steps from a place, in whichever section; None where there is none."""
    read = [each for each in tree if each.place.kind is RecordKind.PASSAGE]
    here = next((at for at, each in enumerate(read) if each.place.id == place.id), None)
    target = -1 if here is None else here + by
    return read[target] if 0 <= target < len(read) else None

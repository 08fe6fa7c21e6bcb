"""Lays the sections and passages of a dossier out as rows of the contents tree. Not for painting them."""

from collections import defaultdict
from collections.abc import Sequence

from desktop.model.choices import RecordKind
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import SectionId
from desktop.model.place import Place
from desktop.render.reading import TreeNode


def contents_tree(
    dossier: Dossier, sections: Sequence[Section], passages: Sequence[Passage]
) -> tuple[TreeNode, ...]:
    """Return a row for each section followed by its own passages, in reading order."""
    inside: defaultdict[SectionId, list[Passage]] = defaultdict(list)
    for passage in sorted(passages, key=lambda each: each.order):
        inside[passage.section].append(passage)
    rows: list[TreeNode] = []
    row_of: dict[SectionId, int] = {}
    for section in sorted(sections, key=lambda each: each.order):
        row = row_of[section.id] = len(rows)
        parent = row_of.get(section.parent, -1) if section.parent is not None else -1
        place = Place(dossier.id, RecordKind.SECTION, section.id)
        rows.append(TreeNode(place, section.number, section.title, parent))
        rows.extend(_passage_row(dossier, passage, row) for passage in inside[section.id])
    return tuple(rows)


def _passage_row(dossier: Dossier, passage: Passage, parent: int) -> TreeNode:
    place = Place(dossier.id, RecordKind.PASSAGE, passage.id)
    return TreeNode(place, passage.number, passage.title, parent, passage.stance)

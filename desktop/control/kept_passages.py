"""Keeps the passages of the sections read last, so that a long one is fetched once. Not for choosing them."""

from collections.abc import Callable
from functools import partial
from typing import Final

from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.dossier import Passage
from desktop.model.ids import SectionId

MOST_KEPT: Final = 4
Passages = tuple[Passage, ...]


class KeptPassages:
    """Sections of one dossier as it was compiled last. Belongs to the thread of its lane."""

    def __init__(self) -> None:
        self._of: tuple[str, str] = ("", "")
        self._kept: dict[SectionId, Passages] = {}

    def loader(
        self, store: LibraryStore, entry: CatalogueEntry, everything: Passages | None
    ) -> Callable[[SectionId], Passages]:
        """Return what answers with the passages that stand directly in a section, in reading order.

        everything: all of the dossier, where they were fetched for something else.
        """
        if self._of != (entry.id, entry.fingerprint):
            self._of = (entry.id, entry.fingerprint)
            self._kept = {}
        if everything is not None:
            self._kept = _by_section(everything)
        return partial(self._passages, store, entry)

    def forget(self) -> None:
        """Keep only the sections that were asked for last."""
        for section in list(self._kept)[:-MOST_KEPT]:
            del self._kept[section]

    def _passages(self, store: LibraryStore, entry: CatalogueEntry, section: SectionId) -> Passages:
        found = self._kept.pop(section, None)
        if found is None:
            found = store.passages(entry.id, [section])
        self._kept[section] = found
        return found


def _by_section(passages: Passages) -> dict[SectionId, Passages]:
    inside: dict[SectionId, list[Passage]] = {}
    for passage in passages:
        inside.setdefault(passage.section, []).append(passage)
    return {section: tuple(each) for section, each in inside.items()}

"""Finds what names an entity without linking it. Not for what links it: the library knows that."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from desktop.model.dossier import Passage
from desktop.model.entity import Entity
from desktop.model.figure import Figure
from desktop.model.ids import PassageId
from desktop.model.series import Series

_SHORTEST: Final = 3


class Naming:
    """The names of an entity as whole words, written as the dossier writes them."""

    def __init__(self, entity: Entity) -> None:
        given = (entity.name, *entity.aliases, *(name.text for name in entity.native))
        names = sorted({name for name in given if len(name) >= _SHORTEST}, key=len, reverse=True)
        words = "|".join(re.escape(name) for name in names)
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)") if names else None

    def is_in(self, *texts: str) -> bool:
        """Tell whether one of some texts has a name in it."""
        return self._pattern is not None and any(self._pattern.search(text) for text in texts)

    def passages(self, passages: Iterable[Passage], linking: Sequence[PassageId]) -> tuple[Passage, ...]:
        """Return the passages that name it and are not among those that link it."""
        linked = frozenset(linking)
        return tuple(
            each for each in passages if each.id not in linked and self.is_in(each.title, each.prose.text)
        )

    def figures(self, figures: Iterable[Figure]) -> tuple[Figure, ...]:
        """Return the figures that name it in what they are of."""
        return tuple(each for each in figures if self.is_in(each.label, each.measures))

    def series(self, series: Iterable[Series]) -> tuple[Series, ...]:
        """Return the series that name it in their title."""
        return tuple(each for each in series if self.is_in(each.title))

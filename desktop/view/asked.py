"""What the first picture asks of values whose types it can do without. Not for those types.

The types come with all that they are made of, after the first paint.
"""

from collections.abc import Mapping
from typing import Protocol

from desktop.model.place import Place


class About(Protocol):
    """What is asked of what belongs to a place."""

    @property
    def place(self) -> Place:
        """What it is about."""


class Titled(Protocol):
    """What is asked of a dossier."""

    @property
    def title(self) -> str:
        """What it is called."""


class Entry(Protocol):
    """What is asked of an entry of the catalogue."""

    @property
    def dossier(self) -> Titled:
        """What it stands for."""


class Counted(Protocol):
    """What is asked of a progress."""

    def of_sections(self) -> Mapping[str, tuple[int, int]]:
        """Count the passages of each section that were read, and all of them."""

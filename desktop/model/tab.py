"""What a tab shows of itself, and all of them together. Not for what is read in one."""

from typing import NamedTuple


class TabTitle(NamedTuple):
    """title: the section that is read. dossier: its title, told where it says more."""

    title: str
    dossier: str = ""


class TabsShown(NamedTuple):
    """Every tab in order, and which one is read."""

    titles: tuple[TabTitle, ...] = ()
    current: int = 0

"""Where Back and Forward stand. Not for the places themselves."""

from typing import NamedTuple


class HistoryState(NamedTuple):
    """Whether there is a place to go back or forward to."""

    can_back: bool = False
    can_forward: bool = False

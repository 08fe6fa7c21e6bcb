"""How far long work has come. Not for doing it."""

from typing import NamedTuple


class Progress(NamedTuple):
    """done of total steps; subject: what is being worked on, as a reader knows it."""

    done: int
    total: int
    subject: str = ""

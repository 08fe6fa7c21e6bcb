"""What a chart draws, in data terms. Not for choosing it or painting it."""

from typing import NamedTuple


class ChartSpec(NamedTuple):
    """Placeholder of the chart description; its owner fills it."""

    title: str = ""

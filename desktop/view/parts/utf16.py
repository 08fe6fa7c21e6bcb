"""Offsets between code points, which the program counts, and UTF-16 units, which Qt counts. No more."""


def is_flat(text: str) -> bool:
    """Tell whether every character is one unit, so that both counts are the same."""
    return text.isascii() or _units(text) == len(text)


def units(text: str, points: int) -> int:
    """Return how many UTF-16 units the first ``points`` code points take."""
    head = text[:points]
    return len(head) if head.isascii() else _units(head)


def _units(text: str) -> int:
    # To encode all of it is a hundred times as fast as to look at each character.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, units_before: int) -> int:
    """Return how many code points lie in the first ``units_before`` UTF-16 units.

    A unit in the middle of a pair counts as the point it belongs to not yet passed.
    """
    if not text or is_flat(text):
        return min(units_before, len(text))
    return len(text.encode("utf-16-le")[: 2 * units_before].decode("utf-16-le", "ignore"))

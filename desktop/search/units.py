"""Units as they are typed: a sign, a code, a plural or part of a name. Not for turning one into another."""

from collections.abc import Callable, Sequence
from typing import Final

from desktop.library.words import fold, words_of

_DOLLAR: Final = "us dollar"
_SQUARE_KILOMETRE: Final = "square kilometre"
_SIGNS: Final = {
    "%": "percent", "pct": "percent", "per cent": "percent",
    "$": _DOLLAR, "us$": _DOLLAR, "usd": _DOLLAR,
    "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound", "¥": "yen", "jpy": "yen",
    "៛": "riel", "khr": "riel",
    "people": "person", "km": "kilometre", "km2": _SQUARE_KILOMETRE, "km²": _SQUARE_KILOMETRE,
    "sq km": _SQUARE_KILOMETRE, "sqkm": _SQUARE_KILOMETRE,
}  # fmt: skip


def units_like(typed: str, known: Sequence[str], stem: Callable[[str], str]) -> list[str]:
    """Return the ids of the units in whose words all of the typed ones stand, in any form and of any size."""
    folded = fold(typed).strip()
    wanted = {stem(word) for word in words_of(_SIGNS.get(typed.strip().lower(), _SIGNS.get(folded, folded)))}
    if not wanted:
        return []
    return [unit for unit in known if wanted <= {stem(word) for word in unit.split("-")}]

"""Ranks what quick open offers by what was typed and by use, forgiving slips. Not for searching texts."""

from collections.abc import Iterable, Mapping, Sequence
from math import log1p
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from desktop.library.words import fold
from desktop.model.offer import Offer, OfferKind

COMMANDS_ONLY: Final = ">"
_NUMBER_SIGNS: Final = "§#"
_SHORTEST_SLIP: Final = 4
_ALIKE: Final = 74
_MOST_NEIGHBOURS: Final = 6
_KIND_WEIGHTS: Final = {OfferKind.COMMAND: 0.3, OfferKind.RECENT: 0.4, OfferKind.SETTING: 0.1}


class Row(NamedTuple):
    """An offer made ready for comparing. text: folded; words: its words, in order."""

    offer: Offer
    text: str
    words: tuple[str, ...]


class QuickIndex:
    """Offers that can be asked again with every key, without looking at each letter anew."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        self._rows = [_row(offer) for offer in offers]
        self._words = tuple({word for row in self._rows for word in row.words})

    def best(self, text: str, used: Mapping[str, int], limit: int) -> tuple[Offer, ...]:
        """Return the offers that fit, best first: all that are used most where nothing is typed."""
        wanted, rows = _wish(text, self._rows)
        if not wanted:
            return _most_used(rows, used, limit)
        asked = fold(wanted).split()
        found = _ranked(rows, asked, used)
        if len(found) < limit:
            # Slips are forgiven only where what was typed finds little as it stands.
            known = {offer.key for offer in found}
            spelt = _ranked(rows, [self._nearest(word) for word in asked], used)
            found += [offer for offer in spelt if offer.key not in known]
        return tuple(_once(found)[:limit])

    def _nearest(self, word: str) -> tuple[str, ...]:
        """Return a word with those spelt nearly like it, also like its beginning."""
        if len(word) < _SHORTEST_SLIP:
            return (word,)
        heads = {each: each[: len(word) + 1] for each in self._words}
        near = process.extract(word, heads, scorer=ratio, score_cutoff=_ALIKE, limit=_MOST_NEIGHBOURS)
        return (word, *(found for _, _, found in near))


def _row(offer: Offer) -> Row:
    text = fold(f"{offer.number} {offer.title} {offer.also}").strip()
    return Row(offer, text, tuple(text.split()))


def _wish(text: str, rows: Sequence[Row]) -> tuple[str, Sequence[Row]]:
    """Read what was typed: ``>`` asks for commands and settings, ``§`` for numbers."""
    wanted = text.strip()
    if wanted.startswith(COMMANDS_ONLY):
        kinds = (OfferKind.COMMAND, OfferKind.SETTING)
        return wanted[1:].strip(), [row for row in rows if row.offer.kind in kinds]
    if wanted[:1] in _NUMBER_SIGNS and wanted:
        return wanted[1:].strip(), [row for row in rows if row.offer.number]
    return wanted, rows


def _most_used(rows: Sequence[Row], used: Mapping[str, int], limit: int) -> tuple[Offer, ...]:
    recent = [row.offer for row in rows if row.offer.kind is OfferKind.RECENT]
    rest = sorted((row.offer for row in rows), key=lambda offer: -used.get(offer.key, 0))
    liked = [offer for offer in rest if used.get(offer.key)]
    commands = [offer for offer in rest if offer.kind is OfferKind.COMMAND]
    return tuple(_once([*recent[: limit // 2], *liked, *commands])[:limit])


def _ranked(
    rows: Sequence[Row], asked: Sequence[str | tuple[str, ...]], used: Mapping[str, int]
) -> list[Offer]:
    ways = [(word,) if isinstance(word, str) else word for word in asked]
    scored = []
    for place, row in enumerate(rows):
        parts = [max(_fit(way, row) for way in words) for words in ways]
        if parts and all(parts):
            scored.append((-_score(row, parts, ways, used), place, row.offer))
    return [offer for _, _, offer in sorted(scored)]


def _fit(word: str, row: Row) -> float:
    """Tell how well a word fits: the beginning of a word is better than its middle."""
    at = row.text.find(word)
    if at < 0:
        return 0.0
    if at == 0 or f" {word}" in row.text:
        return 3.6 if word in row.words else 2.5
    return 1.0


def _score(
    row: Row, parts: Sequence[float], ways: Sequence[tuple[str, ...]], used: Mapping[str, int]
) -> float:
    offer = row.offer
    score = sum(parts) / len(parts) + _KIND_WEIGHTS.get(offer.kind, 0.0)
    if offer.number:
        score += 0.3  # a section or passage is what is read; a figure only stands in one
    if len(ways) == 1 and offer.number and offer.number == ways[0][0]:
        score += 4.0
    if row.text.startswith(ways[0][0]):
        score += 0.6
    # Short titles say more of what was typed than long ones.
    score += 0.4 / max(1, len(row.words))
    return score + 0.7 * log1p(used.get(offer.key, 0))


def _once(offers: Iterable[Offer]) -> list[Offer]:
    return list({offer.key: offer for offer in reversed(list(offers))}.values())[::-1]

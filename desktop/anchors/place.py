"""Finds where marks belong in a dossier that may have changed. Not for changing the marks.

The rule: a mark is never moved to a look-alike. A sentence is taken for the marked one where it and its
neighbours have kept most of their words, or where it stands word for word, be it elsewhere. Where two places
fit nearly as well, or none well enough, the mark is an orphan and the places are its candidates.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from desktop.anchors.align import Fit, Wanted, fit_of, wanted_of
from desktop.anchors.ground import Ground, Stretch
from desktop.anchors.make import BEYOND_SENTENCE_CHARS, MOST_CHARS
from desktop.anchors.words import sentence_end
from desktop.model.choices import RecordKind
from desktop.model.ids import PassageId
from desktop.model.mark import Anchor, Mark
from desktop.model.place import Place
from desktop.model.placing import FigureChange, Placing, Spot, Standing
from desktop.model.prose import Span

NEAR_CHARS: Final = 32
CANDIDATES: Final = 4
_STRETCHES: Final = 6
_ROUNDS: Final = 3
_LEAST_SENTENCE_WORDS: Final = 6
_LEAST_SENTENCE_CHARS: Final = 30
_LEAST_CUT_CHARS: Final = 64
_LEAST_WHOLE_CHARS: Final = 128
# Shares of letters kept, as measured by ``align``; set so that thousands of made edits give no false place.
_CHANGED_SENTENCE: Final = 0.5
_KEPT_SENTENCE: Final = 0.8
_NEAR_HOME: Final = 0.5
_NEAR_ELSEWHERE: Final = 0.65
_SOME_NEAR: Final = 0.4
_CHANGED_QUOTE: Final = 0.4
_HALF: Final = 0.5
_CLEARLY: Final = 0.3
_INTACT_CLEARLY: Final = 0.1
_TWIN_CLEARLY: Final = 0.6
_NEVER: Final = 9.0
_RIVAL: Final = 0.4
_SHORT_QUOTE_WORDS: Final = 3


def place_marks(marks: Iterable[Mark], ground: Ground) -> tuple[Placing, ...]:
    """Find the places of marks of one dossier, in their order."""
    return tuple(_placing(mark, ground) for mark in marks)


def _placing(mark: Mark, ground: Ground) -> Placing:
    before = mark.anchor.exact if mark.anchor else ""
    figures = _figure_changes(mark, ground)
    if mark.detached:
        return Placing(mark.id, Standing.ORPHAN, None, before, figures=figures)
    if mark.place.kind is RecordKind.PASSAGE and mark.anchor is not None:
        return _of_words(mark, mark.anchor, ground)._replace(before=before, figures=figures)
    standing = Standing.EXACT if _is_there(mark.place, ground) else Standing.ORPHAN
    return Placing(mark.id, standing, None, before, figures=figures)


def _is_there(place: Place, ground: Ground) -> bool:
    if place.kind is RecordKind.PASSAGE:
        return place.id in ground.texts
    if place.kind is RecordKind.DOSSIER or ground.records is None:
        return True
    return (place.kind, place.id) in ground.records


def _figure_changes(mark: Mark, ground: Ground) -> tuple[FigureChange, ...]:
    seen = ((figure, ground.figures.get(figure.figure)) for figure in mark.figures)
    return tuple(FigureChange(was, now) for was, now in seen if was != now)


def _of_words(mark: Mark, anchor: Anchor, ground: Ground) -> Placing:
    home = PassageId(mark.place.id)
    span = _unmoved(anchor, ground.texts.get(home, ""))
    if span is not None:
        return Placing(mark.id, Standing.EXACT, _spot(ground, home, span))
    elsewhere = _unmoved_elsewhere(anchor, ground)
    if elsewhere is not None:
        return Placing(mark.id, Standing.MOVED, elsewhere)
    wanted = wanted_of(anchor)
    fits = _fits(wanted, ground, home)
    best = fits[0] if fits else None
    if best is None or best.span is None or not _is_the_one(wanted, fits):
        spots = (_spot(ground, fit.passage, fit.span) for fit in fits if fit.span is not None)
        return Placing(mark.id, Standing.ORPHAN, candidates=tuple(spots)[:CANDIDATES])
    text = ground.texts[best.passage]
    same = best.home and text[best.span.start : best.span.end] == anchor.exact
    standing = Standing.EXACT if same and _stands_between(anchor, text, best.span) else Standing.MOVED
    return Placing(mark.id, standing, _spot(ground, best.passage, best.span))


def _unmoved(anchor: Anchor, text: str) -> Span | None:
    """Find an anchor whose words all stand in its passage as they did, there or at only one other place."""
    whole = anchor.prefix + anchor.exact + anchor.suffix
    at = anchor.span.start - len(anchor.prefix)
    if at < 0 or not text.startswith(whole, at):
        at = text.find(whole) if len(whole) >= _LEAST_CUT_CHARS else -1
        if text.find(whole, at + 1) >= 0:
            return None
    if at < 0 or not anchor.exact or not _has_its_edges(anchor, at, len(text) - at - len(whole)):
        return None
    return Span(at + len(anchor.prefix), at + len(anchor.prefix) + len(anchor.exact))


def _unmoved_elsewhere(anchor: Anchor, ground: Ground) -> Spot | None:
    """Find an anchor whose words all stand in another passage as they did, and nowhere else."""
    whole = anchor.prefix + anchor.exact + anchor.suffix
    found = ground.only_place(whole) if len(whole) >= _LEAST_WHOLE_CHARS else None
    if found is None:
        return None
    passage, at = found
    if not _has_its_edges(anchor, at, len(ground.texts[passage]) - at - len(whole)):
        return None
    start = at + len(anchor.prefix)
    return _spot(ground, passage, Span(start, start + len(anchor.exact)))


def _has_its_edges(anchor: Anchor, before: int, after: int) -> bool:
    """Tell whether what began or ended its passage still does; else a twin may have come between."""
    began = anchor.span.start == len(anchor.prefix)
    # An anchor reaches beyond its sentence wherever there is something beyond it.
    beyond = (
        len(anchor.suffix) - sentence_end(anchor.exact + anchor.suffix, len(anchor.exact)) + len(anchor.exact)
    )
    ended = beyond < BEYOND_SENTENCE_CHARS and len(anchor.suffix) < MOST_CHARS
    return (before == 0 or not began) and (after == 0 or not ended)


def _stands_between(anchor: Anchor, text: str, span: Span) -> bool:
    before, after = anchor.prefix[-NEAR_CHARS:], anchor.suffix[:NEAR_CHARS]
    return text.endswith(before, 0, span.start) and text.startswith(after, span.end)


def _fits(wanted: Wanted, ground: Ground, home: PassageId) -> list[Fit]:
    """Lay the anchor against every stretch that has some of its words, the best first, each place once."""
    stretches = ground.stretches(wanted.words, _STRETCHES)
    if home in ground.texts and not any(stretch.passage == home for stretch in stretches):
        stretches = (*stretches, Stretch(home, 0, len(ground.words(home).words)))
    found = (fit_of(wanted, ground, stretch, home) for stretch in stretches)
    fits = sorted(found, key=_rank, reverse=True)
    for _ in range(_ROUNDS):
        best = fits[:1]
        fits = sorted([*fits, *_twins(wanted, ground, best, home)], key=_rank, reverse=True)
        if fits[:1] == best:
            break
    return _apart(fits)


def _rank(fit: Fit) -> tuple[float, bool, float, bool]:
    return fit.total, fit.intact, fit.quote, fit.home


def _twins(wanted: Wanted, ground: Ground, best: Sequence[Fit], home: PassageId) -> list[Fit]:
    """Lay the anchor against what stands before and after the best place: a twin may stand beside it."""
    reach = len(wanted.words.words)
    return [
        fit_of(wanted, ground, Stretch(fit.passage, *sides), home)
        for fit in best
        if ground.has_twice(fit.passage, wanted.words.words[wanted.sentence.start : wanted.sentence.end])
        for sides in (
            (max(0, fit.stretch.first - reach), fit.stretch.first),
            (fit.stretch.last, fit.stretch.last + reach),
        )
        if sides[0] < sides[1]
    ]


def _apart(fits: Iterable[Fit]) -> list[Fit]:
    """Leave out what overlaps a better place, and places that the sentence is gone from."""
    kept: list[Fit] = []
    for fit in fits:
        if fit.span is not None and fit.sentence >= _RIVAL and not any(_overlap(fit, one) for one in kept):
            kept.append(fit)
    return kept


def _overlap(one: Fit, other: Fit) -> bool:
    if one.passage != other.passage or one.span is None or other.span is None:
        return False
    return one.span.start < other.span.end and other.span.start < one.span.end


def _is_the_one(wanted: Wanted, fits: Sequence[Fit]) -> bool:
    """Tell whether the best place is the marked one, beyond confusion with the next best."""
    best = fits[0]
    if not (_has_kept_its_sentence(wanted, best) and _has_kept_its_quote(wanted, best)):
        return False
    return all(best.total - fit.total >= _margin(best, fit) for fit in fits[1:])


def _margin(best: Fit, other: Fit) -> float:
    """Return by how much one place must be better than another: much where both have the whole sentence."""
    if not best.intact:
        return _CLEARLY
    if not other.intact:
        return _INTACT_CLEARLY
    return _NEVER if _adjoin(best, other) else _TWIN_CLEARLY


def _adjoin(one: Fit, other: Fit) -> bool:
    """Tell whether two places follow each other: of twins side by side nothing tells which was meant."""
    first, second = sorted((one.stretch, other.stretch))
    return first.passage == second.passage and second.first - first.last <= 1


def _has_kept_its_sentence(wanted: Wanted, fit: Fit) -> bool:
    if fit.sentence >= _CHANGED_SENTENCE and fit.neighbours >= (_NEAR_HOME if fit.home else _NEAR_ELSEWHERE):
        return True
    if fit.home and fit.sentence >= _KEPT_SENTENCE and fit.neighbours >= _SOME_NEAR:
        return True
    words = wanted.words.words[wanted.sentence.start : wanted.sentence.end]
    least = _LEAST_CUT_CHARS if wanted.cut else _LEAST_SENTENCE_CHARS
    return fit.intact and len(words) >= _LEAST_SENTENCE_WORDS and sum(map(len, words)) >= least


def _has_kept_its_quote(wanted: Wanted, fit: Fit) -> bool:
    if wanted.quote.end - wanted.quote.start <= _SHORT_QUOTE_WORDS:
        return fit.quote >= _HALF or (fit.bracketed and fit.sentence >= _CHANGED_SENTENCE)
    return min(fit.quote, fit.least) >= _CHANGED_QUOTE and fit.dense >= _HALF


def _spot(ground: Ground, passage: PassageId, span: Span) -> Spot:
    place = Place(ground.dossier, RecordKind.PASSAGE, passage, span.start)
    return Spot(place, span, ground.texts[passage][span.start : span.end])

"""What the reader decides of a mark whose text has changed, as changed marks. Not for keeping them."""

from desktop.anchors.make import anchor_for
from desktop.model.choices import RecordKind
from desktop.model.mark import Mark, SeenFigure
from desktop.model.place import Place
from desktop.model.placing import Placing
from desktop.model.prose import Span


def accepted(mark: Mark, placing: Placing, text: str, version: str, now: str) -> Mark:
    """Return a mark that belongs where it was found; changed figures under it count as seen.

    text: of the passage that ``placing.spot`` names. now: ISO 8601 in UTC.

    Raises:
        ValueError: it was found nowhere, or the text is another one.
    """
    seen = {change.was.figure: change.now for change in placing.figures}
    kept = ((figure, seen.get(figure.figure, figure)) for figure in mark.figures)
    figures = tuple(now_ for _, now_ in kept if now_ is not None)
    if placing.spot is None:
        if mark.anchor is not None and mark.place.kind is RecordKind.PASSAGE:
            raise ValueError("a mark that was found nowhere cannot be accepted there")
        return mark._replace(figures=figures, changed=now)
    return attached(mark, placing.spot.place, placing.spot.span, text, version, now, figures)


def attached(
    mark: Mark,
    place: Place,
    span: Span,
    text: str,
    version: str,
    now: str,
    figures: tuple[SeenFigure, ...] = (),
) -> Mark:
    """Return a mark that the reader has put on words of a passage by hand.

    Raises:
        ValueError: the span is no part of the text.
    """
    anchor = anchor_for(text, span, version)
    place = place._replace(at=anchor.span.start)
    return mark._replace(place=place, anchor=anchor, figures=figures, detached=False, changed=now)


def detached(mark: Mark, now: str) -> Mark:
    """Return a mark that belongs to no place; its quote and note stay."""
    return mark._replace(detached=True, changed=now)

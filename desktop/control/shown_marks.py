"""Which marks stand on a page and those beside it, and at which words. Not for finding moved ones."""

from collections.abc import Iterable, Mapping

from desktop.model.ids import MarkId
from desktop.model.mark import Mark, MarkKind
from desktop.model.marking import ShownMark
from desktop.model.placing import Placing, Standing
from desktop.render.reading import ArticlePage


def shown_marks(
    page: ArticlePage, marks: Iterable[Mark], placings: Mapping[MarkId, Placing]
) -> tuple[ShownMark, ...]:
    """Return the marks in the sections of a page. placings: of those that the text has moved."""
    texts: dict[str, str] = {anchor.passage: anchor.text for anchor in page.whole}
    found = (_shown(mark, texts, placings) for mark in marks if mark.place.dossier == page.dossier)
    return tuple(mark for mark in found if mark is not None)


def _shown(mark: Mark, texts: Mapping[str, str], placings: Mapping[MarkId, Placing]) -> ShownMark | None:
    if mark.detached:
        return None
    placing = placings.get(mark.id)
    if placing is not None and placing.standing is Standing.ORPHAN:
        return None
    if placing is not None and placing.spot is not None:
        return ShownMark(mark, placing.spot.place, placing.spot.span, placing.standing)
    text = texts.get(mark.place.id)
    if text is None:
        return None
    if mark.anchor is None or mark.kind is MarkKind.BOOKMARK:
        return ShownMark(mark, mark.place, None)
    span = mark.anchor.span
    if text[span.start : span.end] != mark.anchor.exact:
        return None
    return ShownMark(mark, mark.place._replace(at=span.start), span)

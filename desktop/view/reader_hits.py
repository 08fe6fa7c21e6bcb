"""The words of a query in the text of a reader: counted, marked, walked. Not for finding them."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.language import colon, tr
from desktop.model.hit_marks import HitMarks
from desktop.model.ids import PassageId
from desktop.model.span import Span
from desktop.render.reading import ArticlePage, PassageAnchor
from desktop.view.article_browser import ArticleBrowser
from desktop.view.hit_walk import HitWalk, Range
from desktop.view.page_map import PageMap
from desktop.view.page_strip import PageStrip
from desktop.view.palettes import palette_of
from desktop.view.parts.utf16 import points


class MarkedHit(NamedTuple):
    """Words of a passage. range: where they stand in the document; None on a page beside it."""

    passage: PassageId
    span: Span
    range: Range | None = None


class ReaderHits:
    """Hits may stand on the page or on those beside it, where a section is too long for one page."""

    def __init__(self, text: ArticleBrowser, strip: PageStrip) -> None:
        self._text = text
        self._strip = strip
        self._marks = HitMarks()
        self._found: list[MarkedHit] = []
        self._current: tuple[PassageId, Span] | None = None
        self._are_shown = False
        self.walk = HitWalk([])

    def mark(self, hits: HitMarks, page: ArticlePage | None, page_map: PageMap | None) -> None:
        """Mark other hits; a hit that was the current one stays it where it is found again."""
        self._marks = hits
        self.settle(page, page_map)

    def settle(self, page: ArticlePage | None, page_map: PageMap | None) -> None:
        """Find them in the text anew, which was set again or is another one, and mark them."""
        spans = dict(self._marks.passages)
        if page is None or page_map is None:
            self._found, self.walk = [], HitWalk([])
        else:
            before, after = _beside(page.before, spans), _beside(page.after, spans)
            here = _here(page_map, spans)
            self._found = [*before, *here, *after]
            self.walk = HitWalk([one.range for one in here if one.range], len(before), len(after))
        places = [(one.passage, one.span) for one in self._found]
        if self._current in places:
            self.walk.go_to(places.index(self._current))
        self._paint()

    def start_at(self, position: int) -> None:
        """Make the first hit from a position on the current one, where none is."""
        if self.walk.current < 0:
            self.walk.start_at(position)
            self._paint()

    def step(self, by: int, position: int) -> MarkedHit | None:
        """Go on by one hit, from the current one or from a position; None where there are none."""
        if not self._found:
            return None
        number = self.walk.next_number(by, position)
        hit = self._found[number]
        self._current = (hit.passage, hit.span)
        self.walk.go_to(number)
        self._paint()
        return hit

    def spoken(self) -> str:
        """Return how far the reader is and the sentence of the hit, for those who do not see it marked."""
        words = tr("Hit {words}", words=self.walk.words)
        if self.walk.current < 0:
            return words
        # No start should pay for what is said of a hit that was gone to.
        from desktop.render.heard_around import sentence_around  # noqa: PLC0415

        start, end = self.walk.ranges[self.walk.current]
        block = self._text.document().findBlock(start)
        text, first = block.text(), block.position()
        span = Span(points(text, start - first), points(text, end - first))
        return colon(words, sentence_around(text, span))

    def show_on_strip(self, page_map: PageMap) -> None:
        """Show beside the text in which lines hits stand; the heights of the lines must be known by now."""
        # To ask for the height sets all lines, which a page without hits need not pay for.
        height = self._text.document().size().height() if self.walk.ranges else 0.0
        tops = {page_map.line_top(start) for start, _ in self.walk.ranges} if height else set()
        colour = palette_of(self._text).current_hit
        self._strip.show_layer("hits", tuple((top / height, colour) for top in sorted(tops)))

    def _paint(self) -> None:
        if not self.walk.ranges and not self._are_shown:
            return
        # Formats of text take 2 ms to import, which a start without a search should not pay for.
        from desktop.view.hit_paint import paint_hits  # noqa: PLC0415

        self._are_shown = bool(self.walk.ranges)
        paint_hits(self._text, self.walk, palette_of(self._text))


def _here(page_map: PageMap, spans: dict[PassageId, tuple[Span, ...]]) -> list[MarkedHit]:
    """Return the hits on the page in order of position."""
    found = [
        MarkedHit(passage, span, page_map.range(passage, span))
        for passage, each in spans.items()
        for span in each
    ]
    return sorted((one for one in found if one.range and 0 <= one.range[0] < one.range[1]), key=_position)


def _position(hit: MarkedHit) -> Range:
    return hit.range or (0, 0)


def _beside(anchors: Iterable[PassageAnchor], spans: dict[PassageId, tuple[Span, ...]]) -> list[MarkedHit]:
    return [MarkedHit(anchor.passage, span) for anchor in anchors for span in spans.get(anchor.passage, ())]

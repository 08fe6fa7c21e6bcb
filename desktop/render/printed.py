"""What is printed of a dossier: text with numbered notes, charts, sources and marks. Not for the pages."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from desktop.language import colon, quoted, semicolons, tr
from desktop.model.choices import Drawing
from desktop.model.dossier import Dossier, Passage, Section
from desktop.model.ids import FigureId, PassageId, SourceId
from desktop.model.mark import Mark, MarkKind
from desktop.render.article import Surroundings, article_page, byline
from desktop.render.cards import figure_card
from desktop.render.chart import ChartSpec
from desktop.render.mark_look import colour_words
from desktop.render.marked_words import MarkedWords, marked_words
from desktop.render.page import CheckLine, FigureCard, SeriesCard
from desktop.render.printed_table import table_html
from desktop.render.prose import escape, script_html
from desktop.render.reading import ArticlePage
from desktop.render.series_card import series_card
from desktop.render.shelf import Shelf
from desktop.render.words import MARK_WORDS

_FIGURE_LINK: Final = re.compile(r'<a class="figure[^"]*" href="figure:([^"]+)">.*?</a>', re.DOTALL)
CHART: Final = "chart:"
"""What the addresses of charts in the HTML begin with; their place in ``PrintSheet.charts`` follows."""

_HEADS: Final = ' style="-qt-user-state: 1"'
"""Of a paragraph that must stand on the page of the next one, as a heading does."""


class Scope(StrEnum):
    """How much is printed."""

    PASSAGE = "passage"
    SECTION = "section"
    DOSSIER = "dossier"


class PrintChoice(NamedTuple):
    """What the reader wants on paper."""

    scope: Scope = Scope.SECTION
    notes: bool = True
    charts: bool = True
    sources: bool = True
    marks: bool = True


class Printed(NamedTuple):
    """The records to be printed; passages and sections in reading order."""

    dossier: Dossier
    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    marks: tuple[Mark, ...] = ()


class PrintSheet(NamedTuple):
    """A document before it is cut into pages. head: of every page; foot: beside its number."""

    title: str
    html: str
    head: str
    foot: str
    charts: tuple[ChartSpec, ...] = ()
    marked: tuple[MarkedWords, ...] = ()


def print_sheet(printed: Printed, shelf: Shelf, choice: PrintChoice) -> PrintSheet:
    """Write the document. The shelf holds the figures, series and sources of the passages."""
    numbers = _numbers(printed.passages, shelf)
    series = _series(printed.passages, shelf) if choice.charts else ()
    page = _page(printed, shelf)
    body = (
        _text(page, printed, shelf, numbers if choice.notes else {}),
        _charts(series, shelf),
        _notes(numbers, shelf) if choice.notes else "",
        _marks(printed) if choice.marks else "",
        _sources(printed.passages, series, shelf) if choice.sources else "",
    )
    dossier = printed.dossier
    version = tr("version {version}", version=dossier.version) if dossier.version else ""
    link = f"sastra://{dossier.id}"
    foot = " · ".join(part for part in (version, shelf.date(dossier.updated), link) if part)
    marked = marked_words(page.passages, printed.marks) if choice.marks else ()
    charts = tuple(card.chart for card in series)
    return PrintSheet(_title(printed), "".join(body), dossier.title, foot, charts, marked)


def _title(printed: Printed) -> str:
    """Name the document: the passage or section where it is only one, else the dossier."""
    only = printed.passages if len(printed.passages) == 1 else printed.sections
    if len(only) != 1:
        return printed.dossier.title
    return colon(printed.dossier.title, f"{only[0].number} {only[0].title}".strip())


def _numbers(passages: Iterable[Passage], shelf: Shelf) -> dict[FigureId, int]:
    """Number the figures in the order in which the text first names them."""
    named = dict.fromkeys(figure for passage in passages for figure in passage.figures)
    return {figure: at for at, figure in enumerate((one for one in named if one in shelf.figures), start=1)}


def _page(printed: Printed, shelf: Shelf) -> ArticlePage:
    verdicts = {figure.id: figure.verdict for figure in shelf.figures.values()}
    around = Surroundings(verdicts, (), shelf.dates, ways=False)
    return article_page(printed.dossier, printed.sections, printed.passages, around=around)


def _text(page: ArticlePage, printed: Printed, shelf: Shelf, numbers: dict[FigureId, int]) -> str:
    starts_later = bool(printed.sections) and printed.sections[0].order != 0
    heading = _small_title(printed.dossier, shelf) if starts_later else ""
    return heading + _FIGURE_LINK.sub(lambda found: found[0] + _sign(found[1], numbers), page.html)


def _sign(figure: str, numbers: dict[FigureId, int]) -> str:
    number = numbers.get(FigureId(figure))
    return f"<sup>{number}</sup>" if number else ""


def _small_title(dossier: Dossier, shelf: Shelf) -> str:
    line = byline(dossier, shelf.dates)
    return f'<p class="subtitle">{script_html(dossier.title)}</p><p class="byline">{script_html(line)}</p>'


def _heading(words: str) -> str:
    return f'<h2 class="section2">{words}</h2>'


def _notes(numbers: dict[FigureId, int], shelf: Shelf) -> str:
    cards = [(number, figure_card(shelf.figures[figure], shelf)) for figure, number in numbers.items()]
    return _heading(tr("Figures")) + "".join(_note(*each) for each in cards) if cards else ""


def _note(number: int, card: FigureCard) -> str:
    checks = "".join(f"<br/>{_check(check)}" for check in card.checks)
    assessment = f" {script_html(card.assessment)}" if card.assessment else ""
    told = colon(script_html(card.label), f"<b>{script_html(card.copy_text)}</b>.")
    return f'<p class="answers"><b>{number}</b>  {told} {escape(card.verdict_words)}.{assessment}{checks}</p>'


def _check(check: CheckLine) -> str:
    value = f" {script_html(check.value)}" if check.value else ""
    date = f" ({script_html(check.as_of)})" if check.as_of else ""
    reason = f" {script_html(check.reason)}" if check.reason else ""
    named = semicolons(script_html(source.text) for source in check.sources)
    source = f" [{named}]" if named else ""
    told = f"{value}{date} {script_html(check.statement)}{reason}{source}".lstrip()
    return f"– {colon(escape(check.verdict_words), told)}"


def _series(passages: Iterable[Passage], shelf: Shelf) -> tuple[SeriesCard, ...]:
    named = dict.fromkeys(
        one
        for passage in passages
        for one in (
            *(
                link.series
                for each in passage.figures
                if each in shelf.figures
                for link in shelf.figures[each].series
            ),
            *passage.series,
        )
    )
    found = (shelf.series[one] for one in named if one in shelf.series)
    return tuple(
        series_card(
            each,
            shelf,
            [
                figure
                for figure in shelf.figures.values()
                if any(link.series == each.id for link in figure.series)
            ],
        )
        for each in found
    )


def _charts(cards: Sequence[SeriesCard], shelf: Shelf) -> str:
    written = (
        _chart(place, card, shelf.source_names(source.source for source in card.sources))
        for place, card in enumerate(cards)
    )
    return _heading(tr("Series")) + "".join(written) if cards else ""


def _chart(place: int, card: SeriesCard, sources: str) -> str:
    remarks = " ".join(part for part in (card.caveats, *card.breaks) if part)
    named = tr("Sources: {sources}.", sources=sources)
    drawn = f'<p class="chart"><img src="{CHART}{place}"/></p>'
    return (
        f'<p class="chart-title"{_HEADS}><b>{script_html(card.title)}</b></p>'
        f'<p class="answers"{_HEADS}>{script_html(card.summary)}</p>'
        f"{table_html(card.table) if card.chart.drawing is Drawing.TABLE else drawn}"
        f'<p class="answers">{script_html(remarks)} {script_html(named)}</p>'
    )


def _sources(passages: Iterable[Passage], series: Iterable[SeriesCard], shelf: Shelf) -> str:
    named: dict[SourceId, None] = {}
    for passage in passages:
        named |= dict.fromkeys(passage.sources)
    for card in series:
        named |= dict.fromkeys(source.source for source in card.sources)
    lines = shelf.source_lines(named)
    return _heading(tr("Sources")) + "".join(_source(line.text, line.url) for line in lines) if lines else ""


def _source(text: str, url: str) -> str:
    return f'<p class="answers">{script_html(text)}{". " + escape(url) if url else ""}</p>'


def _marks(printed: Printed) -> str:
    numbers: dict[str, PassageId] = {passage.id: passage.id for passage in printed.passages}
    named = {passage.id: f"§{passage.number}" for passage in printed.passages}
    own = [mark for mark in printed.marks if mark.place.id in numbers]
    lines = "".join(_mark(mark, named[numbers[mark.place.id]]) for mark in own)
    return _heading(tr("My marks")) + lines if lines else ""


def _mark(mark: Mark, number: str) -> str:
    """Say what the reader put where; a note keeps its lines and stands on the page of what it is about."""
    has_words = mark.anchor is not None and mark.kind is not MarkKind.BOOKMARK
    quote = quoted(script_html(mark.anchor.exact)) if mark.anchor and has_words else script_html(mark.title)
    colour = f", {colour_words(mark.colour)}" if mark.colour and has_words else ""
    what = colon(f"<b>{escape(number)}</b> \N{MIDDLE DOT} {MARK_WORDS[mark.kind][0]}{colour}", quote)
    if not mark.note:
        return f'<p class="answers">{what}</p>'
    note = script_html(mark.note).replace("\n", "<br/>")
    return f'<p class="answers"{_HEADS}>{what}</p><p class="answers" style="margin-left: 16px">{note}</p>'

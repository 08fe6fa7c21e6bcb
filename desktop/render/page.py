"""The values that a pane shows: pages, cards and lines of words. Not for making them.

All words are final (number and date words already made for the reader's locale); a pane only lays out. The
values of the text itself stand in :mod:`desktop.render.reading`, which the first picture needs alone.
"""

from typing import NamedTuple

from desktop.model.choices import EntityKind, RecordKind, Stance, Verdict
from desktop.model.ids import EntityId, FigureId, PassageId, SeriesId, SourceId
from desktop.model.place import Place
from desktop.render.chart import ChartSpec
from desktop.render.reading import ArticlePage, PassageAnchor, ReadingPosition, TreeNode
from desktop.render.series_record import SeriesRecord

__all__ = ("ArticlePage", "PassageAnchor", "ReadingPosition", "TreeNode")  # handed on


class SourceLine(NamedTuple):
    """A source in one line of words; reliability: what kind of witness, may be empty; name: who speaks."""

    source: SourceId
    text: str
    url: str = ""
    reliability: str = ""
    name: str = ""


class CheckLine(NamedTuple):
    """What another source says, in words; value and as_of are empty where it gives none."""

    verdict: Verdict
    verdict_words: str
    statement: str
    reason: str = ""
    value: str = ""
    as_of: str = ""
    sources: tuple[SourceLine, ...] = ()


class FigureCard(NamedTuple):
    """A figure, ready to be read. copy_text: ``9,205 persons (as of 2023; source)``.

    drawing: its value and those of others over their dates, a mere table where there are too few.
    """

    figure: FigureId
    label: str
    value: str
    as_of: str
    verdict: Verdict
    verdict_words: str
    passage: PassageId
    age: str = ""
    measures: str = ""
    assessment: str = ""
    unverified: str = ""
    sources: tuple[SourceLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    series: tuple[SeriesId, ...] = ()
    copy_text: str = ""
    short_as_of: str = ""
    drawing: ChartSpec = ChartSpec()


class DataTable(NamedTuple):
    """A table of words; numeric: which columns are set flush right.

    keys: what the cells of each row are sorted by, their words where there are none.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    keys: tuple[tuple[float | str | None, ...], ...] = ()


class SeriesCard(NamedTuple):
    """A series with its chart and table. summary: one sentence for those who do not see the chart.

    figures: the figures of the dossier that have their place in it. record: the series itself, for saving.
    """

    series: SeriesId
    title: str
    unit: str
    chart: ChartSpec
    table: DataTable
    summary: str = ""
    description: str = ""
    method: str = ""
    caveats: str = ""
    breaks: tuple[str, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    figures: tuple[FigureId, ...] = ()
    record: SeriesRecord | None = None


class EntityCard(NamedTuple):
    """An entity in brief. native: its name in its own script; mentions: passages that speak of it.

    unlinked: passages that name it without a link.
    """

    entity: EntityId
    kind: EntityKind
    kind_words: str
    name: str
    native: str = ""
    aliases: str = ""
    description: str = ""
    mentions: tuple["PassageLine", ...] = ()
    unlinked: tuple["PassageLine", ...] = ()


class GlanceWords(NamedTuple):
    """What a link leads to, in brief. link: ``kind:id``; text: its beginning or what it is."""

    link: str
    kind: str
    title: str
    text: str = ""


class PassageLine(NamedTuple):
    """A link to a passage. subject: what the two differ about, for answers; excerpt: its beginning."""

    place: Place
    number: str
    title: str
    stance: Stance
    subject: str = ""
    excerpt: str = ""


class EventLine(NamedTuple):
    """An event in one line."""

    place: Place
    date: str
    title: str


class Related(NamedTuple):
    """What belongs to the place in view.

    kind, title: of the record that the pane is about: mostly a passage, else a figure, series or entity
    that the reader opened. focus: the figure whose card stands open and whose point is marked.
    passages: that tell of an event, series or source; those of an entity stand in its card.
    """

    place: Place
    kind: RecordKind
    title: str
    number: str = ""
    stance: Stance | None = None
    figures: tuple[FigureCard, ...] = ()
    series: tuple[SeriesCard, ...] = ()
    entities: tuple[EntityCard, ...] = ()
    answers: tuple[PassageLine, ...] = ()
    answered_by: tuple[PassageLine, ...] = ()
    checks: tuple[CheckLine, ...] = ()
    events: tuple[EventLine, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    focus: FigureId | None = None
    passages: tuple[PassageLine, ...] = ()

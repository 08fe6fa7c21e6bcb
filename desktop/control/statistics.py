"""The figures and series of a dossier or of the library, filtered. Not for opening or showing one."""

from collections.abc import Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.render.statistics_table import StatisticsLine, StatisticsTable, Words, statistics_lines
from desktop.statistics.overview import Concern, Records, overview
from desktop.statistics.row_filter import row_filter, row_text
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

MOST_LINES: Final = 10_000


class Asked(NamedTuple):
    """What is shown of all lines. concerns: lines with any of them; none asks for all."""

    words: str = ""
    concerns: frozenset[Concern] = frozenset()


class Gathered(NamedTuple):
    """All lines of a dossier or of the library. texts: their folded words. cut: there would be more."""

    lines: tuple[StatisticsLine, ...]
    texts: tuple[str, ...] = ()
    cut: bool = False


class Walked(NamedTuple):
    """How far the library has been gone through: dossiers that are done, and their lines."""

    entries: int = 0
    lines: tuple[StatisticsLine, ...] = ()


class StatisticsControl(QObject):
    """Owns the lines and the filter; a change of the filter asks no one."""

    table_changed = Signal(object)  # StatisticsTable

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, manner: Manner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._dossier: DossierId | None = None
        self._of_library = False
        self._asked = Asked()
        self._gathered = Gathered(())
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_gathered)
        self._channel.failed.connect(notices.tell_error)

    def show_dossier(self, dossier: DossierId) -> None:
        """Show the statistics of a dossier; of the one that is shown already, nothing is fetched anew."""
        if dossier != self._dossier:
            self._dossier = dossier
            self._gathered = Gathered(())
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Fetch everything anew, the library having changed."""
        if self._dossier is None:
            return
        if not self._gathered.lines:
            self.table_changed.emit(
                StatisticsTable(loading=True, dossier=self._dossier, of_library=self._of_library)
            )
        if self._of_library:
            self._channel.ask(partial(walk_on, walked=Walked(), manner=self._manner))
        else:
            self._channel.ask(partial(gather, dossier=self._dossier, manner=self._manner))

    @Slot(str)
    def set_words(self, words: str) -> None:
        """Filter by the words of the search language."""
        self._ask(self._asked._replace(words=words))

    @Slot(object)
    def set_concerns(self, concerns: frozenset[Concern]) -> None:
        """Show only what has one of some concerns; none shows all."""
        self._ask(self._asked._replace(concerns=concerns))

    @Slot(bool)
    def set_of_library(self, of_library: bool) -> None:
        """Show the whole library, or the open dossier only."""
        if of_library != self._of_library:
            self._of_library = of_library
            self._gathered = Gathered(())
            self.reload()

    def _ask(self, asked: Asked) -> None:
        if asked != self._asked:
            self._asked = asked
            self._publish()

    @Slot(object)
    def _on_gathered(self, answer: Gathered | Walked) -> None:
        if isinstance(answer, Walked):
            # One dossier a question: the page that is read meanwhile need not wait for thousands.
            self._channel.ask(partial(walk_on, walked=answer, manner=self._manner))
        else:
            self._gathered = answer
            self._publish()

    def _publish(self) -> None:
        table = filtered(self._gathered, self._asked)
        self.table_changed.emit(
            table._replace(
                dossier=self._dossier or DossierId(""),
                of_library=self._of_library,
                numbers=self._manner.numbers,
            )
        )


def filtered(gathered: Gathered, asked: Asked) -> StatisticsTable:
    """Return the lines that are asked for, and how many of what the words leave have which concern."""
    reading = row_filter(asked.words)
    both = zip(gathered.lines, gathered.texts, strict=True)
    worded = [line for line, text in both if reading.keeps(line.row, text)]
    counts = {concern: sum(concern in line.row.concerns for line in worded) for concern in Concern}
    lines = tuple(line for line in worded if not asked.concerns or asked.concerns & line.row.concerns)
    figures = sum(line.row.place.kind is RecordKind.FIGURE for line in lines)
    return StatisticsTable(
        lines,
        tuple(counts.items()),
        len(gathered.lines),
        figures,
        len(lines) - figures,
        reading.ignored,
        gathered.cut,
    )


def gather(store: LibraryStore, dossier: DossierId, manner: Manner) -> Gathered:
    """Fetch the lines of a dossier."""
    return gathered_of(_lines(store, dossier, Words(manner.numbers, manner.dates), manner.today))


def walk_on(store: LibraryStore, walked: Walked, manner: Manner) -> Gathered | Walked:
    """Fetch the lines of the next dossier of the library; at its end, or at the limit, all of them."""
    entries = store.entries(walked.entries, 1)
    if not entries or len(walked.lines) > MOST_LINES:
        return gathered_of(walked.lines[:MOST_LINES], cut=len(walked.lines) > MOST_LINES)
    entry = entries[0]
    words = Words(manner.numbers, manner.dates, {entry.id: entry.dossier.title})
    return Walked(walked.entries + 1, (*walked.lines, *_lines(store, entry.id, words, manner.today)))


def gathered_of(lines: Sequence[StatisticsLine], *, cut: bool = False) -> Gathered:
    """Return lines with their words made ready for filters."""
    texts = tuple(row_text((*line.cells, *line.row.section)) for line in lines)
    return Gathered(tuple(lines), texts, cut)


def _lines(store: LibraryStore, dossier: DossierId, words: Words, today: int) -> tuple[StatisticsLine, ...]:
    records = Records(
        dossier,
        store.sections(dossier),
        store.passages(dossier),
        store.figures(dossier),
        store.series(dossier),
        store.units(dossier),
        today,
        store.entities(dossier),
        store.sources(dossier),
    )
    return statistics_lines(overview(records), words)

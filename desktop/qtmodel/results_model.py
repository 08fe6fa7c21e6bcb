"""The hits of a search as one list with a heading before each kind. Not for searching or painting."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.hit import GROUP_ORDER, Hit, Results
from desktop.model.mark import MarkKind
from desktop.qtmodel.roles import Role
from desktop.render.hit_words import reason_words, why_words
from desktop.render.stance_words import STANCE_WORDS
from desktop.render.words import KIND_WORDS, MARK_WORDS, VERDICT_WORDS

Index = QModelIndex | QPersistentModelIndex


class Heading(NamedTuple):
    """The row before the hits of one kind, or before the best of all (kind None).

    total: all, or about so many; shown: those in the list, made or not.
    """

    kind: RecordKind | MarkKind | None
    total: int
    shown: int
    about: bool = False


Row = Heading | Hit


class ResultsModel(QAbstractListModel):
    """Headings and hits: the best, then the kinds in a fixed order, each by rank, own marks last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = Results("")
        self._rows: tuple[Row, ...] = ()

    def set_results(self, results: Results) -> None:
        """Show another answer, in one reset."""
        self.beginResetModel()
        self._results, self._rows = results, grouped(results)
        self.endResetModel()

    def add_rest(self, hits: Sequence[Hit]) -> None:
        """Put the hits that were not made at first behind those that were."""
        results = self._results._replace(hits=(*self._results.hits, *hits), rest=())
        rows, shown = grouped(results), len(self._rows)
        if len(rows) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(rows) - 1)
            self._results, self._rows = results, rows
            self.endInsertRows()

    def row(self, number: int) -> Row:
        """Return the value of a row."""
        return self._rows[number]

    def next_hit(self, row: int, step: int) -> int:
        """Return the nearest row with a hit after (step 1) or before (step -1) a row; -1 if there is none."""
        row += step
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Hit):
                return row
            row += step
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer = _ANSWERS.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self._rows[index.row()])


def grouped(results: Results) -> tuple[Row, ...]:
    """Return the hits under headings; every kind has its place, so that the eye learns where it is.

    The best of all comes first all the same, since that is what Return opens.
    """
    counts: dict[RecordKind | MarkKind, int] = {**dict(results.counts), **dict(results.mark_counts)}
    groups: dict[RecordKind | MarkKind, list[Hit]] = {kind: [] for kind in (*GROUP_ORDER, *MarkKind)}
    for hit in results.hits:
        groups.setdefault(_kind(hit), []).append(hit)
    best = _best(results, groups)
    waiting = Counter(one.group for one in results.rest)
    rows: list[Row] = [] if best is None else [Heading(None, 1, 1), best]
    for kind, hits in groups.items():
        left = [hit for hit in hits if hit is not best]
        if left:
            shown = len(hits) + waiting[kind]
            total = max(counts.get(kind, 0), shown)
            rows.append(Heading(kind, total, shown, results.about and total > shown))
            rows.extend(left)
    return tuple(rows)


def _best(results: Results, groups: dict[RecordKind | MarkKind, list[Hit]]) -> Hit | None:
    """Return the best hit, unless it stands first anyway or nothing is ranked."""
    first = next((hits[0] for hits in groups.values() if hits), None)
    best = results.hits[0] if results.hits else None
    return best if best is not None and best.score and best is not first else None


def _kind(hit: Hit) -> RecordKind | MarkKind:
    return hit.mark.kind if hit.mark is not None else hit.kind


def heading_words(heading: Heading) -> str:
    """Return what a heading says."""
    if heading.kind is None:
        return tr("Best match")
    if isinstance(heading.kind, MarkKind):
        return MARK_WORDS[heading.kind][1]
    return KIND_WORDS[heading.kind][1]


def _title(row: Row) -> str:
    return heading_words(row) if isinstance(row, Heading) else row.title


def _spoken(row: Row) -> str:
    if isinstance(row, Heading):
        return heading_words(row) if row.kind is None else f"{heading_words(row)}, {row.total}"
    verdict = "" if row.verdict is None else VERDICT_WORDS[row.verdict]
    stance = "" if row.stance is None else STANCE_WORDS[row.stance]
    parts = (row.title, row.detail, verdict, stance, row.snippet, why_words(row), " > ".join(row.path))
    return ", ".join(part for part in parts if part)


def _tip(row: Row) -> str | None:
    if isinstance(row, Heading):
        return None
    return "\n".join(filter(None, (row.title, row.snippet, reason_words(row))))


def _row(row: Row) -> Row:
    return row


def _is_heading(row: Row) -> bool:
    return isinstance(row, Heading)


_ANSWERS: Final[dict[int, Callable[[Row], object]]] = {
    Qt.ItemDataRole.DisplayRole: _title,
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.VALUE: _row,
    Role.GROUP: _is_heading,
}

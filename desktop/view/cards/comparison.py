"""What the article and others say of one count: side by side, or one under the other. Not for the drawing."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.render.comparison import ComparisonLine, comparison_headers, names_of
from desktop.view.cards.lines import source_tip, verdict_line
from desktop.view.parts.labels import SMALL, label
from desktop.view.parts.side_by_side import SideBySide

_SHARES: Final = (0.27, 0.17, 0.35, 0.21)
_LEAST_LINES: Final = 26
"""From how many heights of a line the columns are wide enough to be read."""


class Comparison(QWidget):
    """Lines of one width; the article's own, which stands over them all, only where there are columns."""

    def __init__(self, lines: Sequence[ComparisonLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = SideBySide(_SHARES, _LEAST_LINES * self.fontMetrics().height(), self)
        head = [label(words, SMALL, muted=True, parent=self) for words in comparison_headers()]
        self._rows.add_row(head, wide_only=True)
        for line in lines:
            self._rows.add_row(self._cells(line), wide_only=line.own)

    def _cells(self, line: ComparisonLine) -> tuple[QWidget, ...]:
        own = label(tr("In the text"), SMALL, muted=True, parent=self) if line.own else None
        value = label(line.value, strong=True, parent=self) if line.value else None
        return (
            self._cell(own, value, verdict_line(line.verdict, line.verdict_words, self)),
            self._cell(label(line.as_of, SMALL, muted=True, parent=self) if line.as_of else None),
            self._cell(
                label(line.counts, SMALL, parent=self) if line.counts else None,
                label(line.why, SMALL, muted=True, parent=self) if line.why else None,
            ),
            self._sources(line),
        )

    def _sources(self, line: ComparisonLine) -> QWidget:
        """Name the sources; their tooltip cites them in full."""
        if not line.sources:
            return self._cell()
        made = label(names_of(line.sources), SMALL, muted=True, parent=self)
        told = "\n".join(source_tip(each) for each in line.sources)
        made.setToolTip(told)
        made.setAccessibleDescription(told)
        return self._cell(made)

    def _cell(self, *parts: QWidget | None) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in parts:
            if part is not None:
                column.addWidget(part)
        return cell

"""What the text did to a mark, before and after, and what to do about it. Not for finding it out."""

from importlib import import_module
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import colon, quoted, tr
from desktop.model.mark import Mark
from desktop.model.marking import Settling, SettlingWay, Words
from desktop.model.past import FigureNames
from desktop.model.placing import Placing, Spot, Standing
from desktop.render.figure_change import NO_NAMES, figure_change_words
from desktop.render.prose import escape
from desktop.view.dressing import dress
from desktop.view.parts.labels import SMALL, label, scaled_font
from desktop.view.selection_bar import paint_float
from desktop.view.style_sheet import Dress

_MOST_CHARS: Final = 420
_CANDIDATE_CHARS: Final = 60
_ATTACH: Final = tr("Or select words in the text and press Attach here.")


class PlacingCard(QWidget):
    """Hidden for a mark that stands where it was made."""

    settling_requested = Signal(object)  # Settling
    open_requested = Signal(object)  # Mark, to be looked at where it stands now

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self._spots: tuple[Spot, ...] = ()
        self._names = NO_NAMES
        self._title = label("", SMALL, strong=True, parent=self)
        self._words = QLabel(self)
        self._figures = label("", SMALL, parent=self)
        self._candidates = QVBoxLayout()
        self._hint = label(_ATTACH, SMALL, muted=True, parent=self)
        self._buttons = QHBoxLayout()
        self.accept = self._button(tr("Accept"), tr("Take the mark to the words as they are now"))
        self.attach = self._button(tr("Attach here"), tr("Put the mark on the words selected in the text"))
        self.detach = self._button(tr("Detach"), tr("Keep quote and note without a place in the text"))
        self._build()
        self.hide()

    def _build(self) -> None:
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setFont(scaled_font(SMALL))
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons.addStretch(1)
        for button in (self.accept, self.attach, self.detach):
            self._buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        for part in (self._title, self._words, self._figures):
            column.addWidget(part)
        column.addLayout(self._candidates)
        column.addWidget(self._hint)
        column.addLayout(self._buttons)
        self.accept.clicked.connect(self._on_accept)
        self.attach.clicked.connect(self._on_attach)
        self.detach.clicked.connect(self._on_detach)

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        dress(button, Dress.BUTTON)
        return button

    @Slot(object)
    def name_figures(self, names: FigureNames) -> None:
        """Note what figures are called."""
        self._names = names

    def show_placing(self, mark: Mark | None, placing: Placing | None) -> None:
        """Show what became of a mark; hide where nothing did."""
        self._mark = mark
        if mark is None or placing is None:
            self.hide()
            return
        is_orphan = placing.standing is Standing.ORPHAN
        self._title.setText(_title(mark, placing))
        after = placing.spot.words if placing.spot is not None else ""
        self._words.setText(
            _orphaned(placing.before) if is_orphan else self._difference(placing.before, after)
        )
        self._words.setVisible(bool(placing.before) and (is_orphan or placing.before != after))
        self._figures.setText(
            "\n".join(figure_change_words(change, self._names) for change in placing.figures)
        )
        self._figures.setVisible(bool(placing.figures))
        self._show_candidates(placing.candidates if is_orphan and not mark.detached else ())
        self.accept.setHidden(is_orphan)
        self.attach.setVisible(is_orphan)
        self._hint.setVisible(is_orphan)
        self.detach.setHidden(mark.detached)
        self.setAccessibleName(colon(self._title.text(), placing.before))
        self.show()

    def _show_candidates(self, spots: tuple[Spot, ...]) -> None:
        while (item := self._candidates.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._spots = spots
        for number, spot in enumerate(spots, 1):
            words = " ".join(spot.words.split())
            button = self._button(
                f"{number}  {words[:_CANDIDATE_CHARS]}…", tr("Attach here: {words}", words=words)
            )
            button.setProperty("spot", number - 1)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_candidate)
            self._candidates.addWidget(button)

    def _difference(self, before: str, after: str) -> str:
        # What finds differences is loaded with the first one that is shown.
        pieces = import_module("desktop.anchors.difference").difference(
            before[:_MOST_CHARS], after[:_MOST_CHARS]
        )
        gone = self.palette().color(QPalette.ColorRole.BrightText).name()
        new = self.palette().color(QPalette.ColorRole.Link).name()
        styles = {
            "gone": f'<span style="color:{gone}; text-decoration: line-through">%s</span>',
            "new": f'<span style="color:{new}; text-decoration: underline; font-weight: 600">%s</span>',
        }
        return "".join(styles.get(piece.kind.value, "%s") % escape(piece.text) for piece in pieces)

    def _ask(self, way: SettlingWay, words: Words | None = None) -> None:
        if self._mark is not None:
            self.settling_requested.emit(Settling(self._mark, way, words))

    @Slot()
    def _on_accept(self) -> None:
        self._ask(SettlingWay.ACCEPT)

    @Slot()
    def _on_attach(self) -> None:
        self._ask(SettlingWay.ATTACH)

    @Slot()
    def _on_detach(self) -> None:
        self._ask(SettlingWay.DETACH)

    @Slot()
    def _on_candidate(self) -> None:
        number = self.sender().property("spot")
        spot = self._spots[number]
        self._ask(SettlingWay.ATTACH, Words(spot.place, spot.span))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_float(self)


def _title(mark: Mark, placing: Placing) -> str:
    if mark.detached:
        return tr("Detached from the text")
    if placing.standing is Standing.ORPHAN:
        return (
            tr("Its words are no longer in the text")
            if not placing.candidates
            else tr("It may belong to one of these")
        )
    if placing.standing is Standing.MOVED:
        return tr("The text under this mark has changed")
    return tr("A figure under this mark has changed")


def _orphaned(before: str) -> str:
    return f"<i>{quoted(escape(before[:_MOST_CHARS]))}</i>"

"""Finding words in the text on screen: makes and wires its bar. Not for when: ``features`` asks."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from desktop.app.build import Program
from desktop.control.finding import Find, FindingControl
from desktop.view.find_bar import FindBar
from desktop.window.actions import ActionId


class FindingFeature(QObject):
    """The bar stands under the text; until it closes, what it finds is marked instead of the hits."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._reader = program.window.reader
        self.control = FindingControl(self)
        self.bar = FindBar(self._reader)
        layout = self._reader.layout()
        if layout is not None:
            layout.addWidget(self.bar)
        self.bar.wish_changed.connect(self._on_wish_changed)
        self.bar.step_requested.connect(self._on_step)
        self.bar.closed.connect(self._on_closed)
        self.control.found.connect(self._reader.mark_hits)
        self._reader.hits_counted.connect(self._on_counted)
        program.interior.escapes.append(self.leave)
        program.reading.page_changed.connect(self.control.note_page)
        if program.reading.page is not None:
            self.control.note_page(program.reading.page)

    def do(self, _action: ActionId) -> None:
        """Open the bar."""
        self._program.search.clear_marks()
        words = self._reader.text.selected_text()
        self.bar.open_with(words if len(words) < 80 else "")

    def leave(self) -> bool:
        """Close the bar, if it is open."""
        was_open, focused = self.bar.isVisible(), QApplication.focusWidget()
        self.bar.close_bar()
        if was_open and focused is not None and not self.bar.isAncestorOf(focused):
            focused.setFocus()
        return was_open

    @Slot(object)
    def _on_wish_changed(self, wish: tuple[str, bool, bool]) -> None:
        self.control.look_for(Find(*wish))

    @Slot(int)
    def _on_step(self, by: int) -> None:
        (self._reader.next_hit if by > 0 else self._reader.previous_hit)()
        self.bar.show_count(self._reader.bar.hits.words)

    @Slot(int)
    def _on_counted(self, _count: int) -> None:
        if self.control.is_on:
            self.bar.show_count(self._reader.bar.hits.words)

    @Slot()
    def _on_closed(self) -> None:
        self.control.look_for(Find())
        self._reader.setFocus()


def make_feature(program: Program) -> FindingFeature:
    """Return the feature, which lives as long as the window."""
    return FindingFeature(program)

"""Lets passages be dragged out of contents, results and text. Not for what of them is dragged."""

from PySide6.QtCore import QModelIndex, QObject, Slot

from desktop.app.build import Program
from desktop.model.choices import RecordKind
from desktop.model.hit import Hit
from desktop.model.place import Place
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode
from desktop.view.passage_grip import PassageGrip
from desktop.view.reader_pane import ReaderPane


class Drags(QObject):
    """What fetches a passage with its citation is made with the first one that is dragged."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._fetching: QObject | None = None

    def follow_text(self, reader: ReaderPane) -> None:
        """Let passages be dragged out of a text by their numbers."""
        PassageGrip(reader).dragged.connect(self.drag_passage)

    @Slot(object)
    def drag_passage(self, place: Place) -> None:
        """Drag a passage; other records stay where they are."""
        if place.kind is not RecordKind.PASSAGE:
            return
        # The door to citing: who drags nothing pays nothing.
        from desktop.app.passage_drag import PassageDrag  # noqa: PLC0415

        drag = self._fetching
        if not isinstance(drag, PassageDrag):
            drag = self._fetching = PassageDrag(self._program)
        drag.begin(place)


class Dragging(QObject):
    """Watches the contents, the results and the first text; a second one is told of when it is made."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._drags = Drags(program)
        self._drags.follow_text(program.window.reader)
        tree = program.window.contents.tree
        tree.setDragEnabled(True)
        tree.row_dragged.connect(self._on_row_dragged)
        program.interior.results.hit_dragged.connect(self._on_hit_dragged)

    @Slot(QModelIndex)
    def _on_row_dragged(self, index: QModelIndex) -> None:
        node = index.data(Role.VALUE)
        if isinstance(node, TreeNode):
            self._drags.drag_passage(node.place)

    @Slot(object)
    def _on_hit_dragged(self, hit: Hit) -> None:
        self._drags.drag_passage(hit.place)

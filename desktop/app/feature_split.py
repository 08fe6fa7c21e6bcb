"""The second text beside the first: its reading, its pane, scrolling together. Not for the first."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.app.dragging import Drags
from desktop.control.lens import kept_lens
from desktop.control.manner import system_manner
from desktop.control.reading import ReadingControl
from desktop.language import tr
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.place import Place, parse_place
from desktop.render.reading import ReadingPosition, TreeNode
from desktop.render.typography import typography_of
from desktop.view.caret import Caret
from desktop.view.heard_caret import HeardCaret, reading_position
from desktop.view.reader_pane import ReaderPane
from desktop.window.action_kinds import When
from desktop.window.actions import ActionId
from desktop.window.split import Split

KEPT: Final = "split"


class SplitFeature(QObject):
    """Made when the second text is first asked for; the session keeps where it stands."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._is_shown = False
        self._is_together = False
        self._leading = False
        self._is_second = False
        window, actions = program.window, program.interior.actions
        self.reading = ReadingControl(program.lanes.library, program.notices, system_manner().dates, window)
        self.pane = ReaderPane(window)
        self.pane.text.setAccessibleName(tr("Second text"))
        HeardCaret(self.pane, Caret(self.pane.text, partial(reading_position, self.pane)))
        self.pane.set_zoom(window.theme.zoom_percent)
        self.pane.set_typography(typography_of(program.preferences.settings))
        self.pane.bar.set_buttons(
            (), (actions.button(ActionId.SCROLL_TOGETHER), actions.button(ActionId.SPLIT))
        )
        self.split = Split(window.panes, self.pane)
        Drags(program).follow_text(self.pane)
        self._connect()

    def _connect(self) -> None:
        program, pane, reading = self._program, self.pane, self.reading
        reading.page_changed.connect(pane.show_page)
        reading.position_requested.connect(pane.go_to)
        pane.position_changed.connect(reading.note_position)
        pane.passage_in_view_changed.connect(reading.note_place)
        pane.passage_in_view_changed.connect(self._on_passage_in_view)
        pane.link_activated.connect(program.opener.follow_link)
        program.window.theme.zoom_changed.connect(pane.set_zoom)
        program.preferences.changed.connect(self._on_setting_changed)
        program.library.library_changed.connect(reading.reload)
        program.session.about_to_save.connect(self._keep_split)
        program.opener.watch(pane.text)
        reading.place_changed.connect(self._on_place_changed)
        reading.dossier_opened.connect(self._on_dossier_opened)
        reading.tree_changed.connect(self._on_tree_changed)
        reading.can_back_changed.connect(self._on_trail_changed)
        reading.can_forward_changed.connect(self._on_trail_changed)
        reading.position_changed.connect(self._on_second_moved)
        program.reading.position_changed.connect(self._on_first_moved)
        self.split.turned.connect(self._on_turned)

    def do(self, action: ActionId) -> None:
        """Show or hide the second text, or scroll both together."""
        if action is ActionId.SCROLL_TOGETHER:
            self._scroll_together(not self._is_together)
        else:
            self._show(not self._is_shown, self._program.reading.position)

    def restore(self, kept: object) -> None:
        """Show the second text as it was kept, or hide it where it was not shown."""
        if not isinstance(kept, dict) or not kept.get("shown"):
            if self._is_shown:
                self._show(False, None)
            return
        link, pixels = kept.get("place"), kept.get("pixels")
        place = parse_place(link) if isinstance(link, str) else None
        self.reading.lens.note(kept_lens(kept.get("lens")))
        if place is not None:
            self._show(True, ReadingPosition(place, pixels if isinstance(pixels, int) else 0))
            self._scroll_together(bool(kept.get("together")))

    # --- how -------------------------------------------------------------------------------------------

    def _show(self, is_shown: bool, position: ReadingPosition | None) -> None:
        actions = self._program.interior.actions
        self._is_shown = is_shown
        self.split.set_second_shown(is_shown)
        actions[ActionId.SPLIT].setChecked(is_shown)
        actions.set_met(When.SPLIT, is_shown)
        if not is_shown:
            self._scroll_together(False)
            self._program.window.reader.setFocus()
        elif position is not None:
            self.reading.go_to(position)
        self._program.session.touch()

    def _scroll_together(self, is_together: bool) -> None:
        self._is_together = is_together
        self._program.interior.actions[ActionId.SCROLL_TOGETHER].setChecked(is_together)

    @Slot()
    def _keep_split(self) -> None:
        position = self.reading.position
        kept: dict[str, object] = {"shown": self._is_shown, "together": self._is_together}
        kept["lens"] = self.reading.lens.value.value
        if position is not None:
            kept |= {"place": position.place.link, "pixels": position.pixels}
        self._program.session.note_pages({KEPT: kept})

    @Slot(bool)
    def _on_turned(self, is_second: bool) -> None:
        """Open in the other text from now on; the panes around follow it."""
        program = self._program
        self._is_second = is_second
        reading = self.reading if is_second else program.reading
        program.opener.turn_to(reading)
        if reading.entry is not None:
            self._name_dossier(reading.entry)
            program.window.contents.show_tree(reading.tree)
        self._show_trail(reading)
        if reading.place is not None:
            self._follow(reading.place)

    def _show_trail(self, reading: ReadingControl) -> None:
        state, interior = reading.trail.state, self._program.interior
        interior.set_can_back(state.can_back)
        interior.set_can_forward(state.can_forward)

    @Slot(bool)
    def _on_trail_changed(self, _can: bool) -> None:
        if self._is_second:
            self._show_trail(self.reading)

    def _follow(self, place: Place) -> None:
        self._program.window.contents.follow_place(place)
        self._program.related.show_passage(place)

    @Slot(object)
    def _on_place_changed(self, place: Place) -> None:
        if self._is_second:
            self._follow(place)

    @Slot(object)
    def _on_dossier_opened(self, entry: CatalogueEntry) -> None:
        if self._is_second:
            self._name_dossier(entry)

    def _name_dossier(self, entry: CatalogueEntry) -> None:
        self._program.window.contents.show_dossier(entry)
        self._program.window.show_dossier(entry)

    @Slot(object)
    def _on_tree_changed(self, tree: tuple[TreeNode, ...]) -> None:
        if self._is_second:
            self._program.window.contents.show_tree(tree)

    @Slot(object)
    def _on_passage_in_view(self, place: Place) -> None:
        self.pane.bar.show_path(path_words(place, self.reading.tree))

    @Slot(str)
    def _on_setting_changed(self, _setting_id: str) -> None:
        look = typography_of(self._program.preferences.settings)
        if look != self.pane.text.typography:
            self.pane.set_typography(look)

    @Slot(object)
    def _on_first_moved(self, position: ReadingPosition) -> None:
        self._lead(position, self._program.window.reader, self.pane, self.reading)

    @Slot(object)
    def _on_second_moved(self, position: ReadingPosition) -> None:
        self._program.session.touch()
        self._lead(position, self.pane, self._program.window.reader, self._program.reading)

    def _lead(
        self, position: ReadingPosition, moved: ReaderPane, other: ReaderPane, reading: ReadingControl
    ) -> None:
        """Scroll the other text along: to the same place in the same dossier, else to the same share."""
        if not (self._is_shown and self._is_together) or self._leading:
            return
        self._leading = True
        if reading.is_open(position.place.dossier):
            reading.go_to(position)
        else:
            bar, target = moved.text.verticalScrollBar(), other.text.verticalScrollBar()
            target.setValue(round(bar.value() / max(1, bar.maximum()) * target.maximum()))
        self._leading = False


def path_words(place: Place, tree: tuple[TreeNode, ...]) -> tuple[str, ...]:
    """Return the titles from the outermost section down to a place."""
    wanted = (place.kind, place.id)
    number = next((at for at, node in enumerate(tree) if (node.place.kind, node.place.id) == wanted), -1)
    words: list[str] = []
    while number >= 0:
        node = tree[number]
        is_passage = node.place.kind is RecordKind.PASSAGE and bool(node.number)
        words.append(f"§{node.number}" if is_passage else f"{node.number}  {node.title}".strip())
        number = node.parent
    return tuple(reversed(words))


def make_feature(program: Program) -> SplitFeature:
    """Return the feature, which lives as long as the window."""
    return SplitFeature(program)

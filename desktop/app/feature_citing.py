"""Citing and copying the passage in view: makes and wires it. Not for when: ``features`` asks."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from desktop.app.build import Program
from desktop.control.citing import CitingControl, SavedFile
from desktop.control.manner import system_manner
from desktop.language import tr
from desktop.model.place import Place
from desktop.model.query import search_link
from desktop.render.copied import Copied
from desktop.view.cite_dialog import CiteDialog, SaveWish
from desktop.view.clipboard import put_on_clipboard, put_text_on_clipboard
from desktop.view.selecting import excerpt_of
from desktop.window.actions import ActionId


class CitingFeature(QObject):
    """Follows the reading from its first use on; the window for citing is made when it is first opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._dialog: CiteDialog | None = None
        folder = program.resources / "csl"
        self.control = CitingControl(program.lanes.library, program.notices, system_manner(), folder, self)
        program.reading.place_changed.connect(self._on_place_changed)
        self.control.copied.connect(self._on_copied)
        if program.reading.place is not None:
            self.control.note_place(program.reading.place)

    def do(self, action: ActionId) -> None:
        """Copy, or open the window for citing."""
        if action is ActionId.COPY_LINK:
            self._copy_link()
        elif action is ActionId.COPY_PASSAGE:
            self._note_selection()
            self.control.copy_passage()
        else:
            self._open()

    def _open(self) -> None:
        if self._dialog is None:
            self._dialog = CiteDialog(self._program.window)
            self._dialog.style_chosen.connect(self.control.set_style)
            self._dialog.save_requested.connect(self._on_save)
            self.control.cited_changed.connect(self._dialog.show_cited)
        self._note_selection()
        self.control.cite()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _note_selection(self) -> None:
        """Cite the words that are selected; without any, the passage in view."""
        reader, place = self._program.window.reader, self._program.reading.place
        excerpt = excerpt_of(reader.page_map, reader.text)
        if excerpt is not None:
            self.control.note_excerpt(excerpt)
        elif place is not None:
            self.control.note_place(place)

    def _copy_link(self) -> None:
        """Copy the link of the search, where the keyboard is in it, else that of what is read."""
        place = self._program.reading.view or self._program.reading.place
        query = self._program.search.query
        link = search_link(query) if query and self._is_searching() else place.link if place else ""
        if link:
            put_text_on_clipboard(link)
            self._program.notices.inform(tr("Copied {link}", link=link))

    def _is_searching(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (
            focused is self._program.window.search_field
            or self._program.interior.results.isAncestorOf(focused)
        )

    @Slot(object)
    def _on_place_changed(self, place: Place) -> None:
        self.control.note_place(place)
        if self._dialog is not None and self._dialog.isVisible():
            self.control.cite()

    @Slot(object)
    def _on_copied(self, copied: Copied) -> None:
        put_on_clipboard(copied)

    @Slot(object)
    def _on_save(self, wish: SaveWish) -> None:
        self.control.save(SavedFile(wish.path, wish.text))


def make_feature(program: Program) -> CitingFeature:
    """Return the feature, which lives as long as the window."""
    return CitingFeature(program)

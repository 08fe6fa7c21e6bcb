"""Makes each page of the middle when its place is first opened. Not for what a page is made of.

A page is made and wired by a module of its own, ``page_NAME``, with one function ``make_page``; all of it is
loaded on first use only.
"""

from importlib import import_module
from typing import Final, Protocol

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.notices import NoticeControl
from desktop.language import tr
from desktop.model.choices import RecordKind, ViewName
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.view.middle_page import MiddlePage
from desktop.window.middle import Middle

_MODULES: Final = {
    ViewName.START: "desktop.app.page_start",
    ViewName.STATISTICS: "desktop.app.page_statistics",
    ViewName.TIMELINE: "desktop.app.page_timeline",
    ViewName.PLACES: "desktop.app.page_places",
}


class Content(Protocol):
    """What fills a page."""

    def show_dossier(self, dossier: DossierId) -> None:
        """Fill the page with what a dossier says, unless it shows that already."""

    def reload(self) -> None:
        """Fetch it anew, the library having changed."""


Made = tuple[MiddlePage, Content]


class Pages(QObject):
    """Follows the reading: the page of the view that is open is shown, else the text."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._middle: Middle | None = None
        self._made: dict[ViewName, Made] = {}
        program.interior.page_requested.connect(self._on_page_requested)
        program.reading.view_changed.connect(self._on_view_changed)
        program.reading.place_changed.connect(self._on_place_changed)
        program.library.library_changed.connect(self._on_library_changed)
        program.session.about_to_save.connect(self._on_about_to_save)
        if program.reading.view is not None:
            self._on_view_changed(program.reading.view)

    def page(self, name: ViewName) -> MiddlePage | None:
        """Return a page, if it has been made."""
        return self._made[name][0] if name in self._made else None

    @Slot(str)
    def _on_page_requested(self, name: str) -> None:
        """Open a page made of the whole dossier, by its name."""
        reading = self._program.reading
        if reading.entry is not None:
            place = Place(reading.entry.id, RecordKind.VIEW, name)
            if place != reading.view:
                reading.open_place(place)

    @Slot(object)
    def _on_view_changed(self, place: Place | None) -> None:
        if place is None:
            self._return_to_text()
            return
        name = next((each for each in _MODULES if each.value == place.id), None)
        if name is None:
            self._tell_unknown(self._program.notices, place)
            return
        page, content = self._opened(name)
        entry = self._program.reading.entry
        page.show_dossier(entry.dossier.title if entry is not None else "")
        content.show_dossier(place.dossier)
        if self._middle is not None:
            self._middle.show_page(page)
        self._note(place)

    @Slot(object)
    def _on_place_changed(self, _place: Place) -> None:
        """Go on naming the page, where the text behind it has come to a place: after a start it does."""
        if self._program.reading.view is not None:
            self._note(self._program.reading.view)

    def _return_to_text(self) -> None:
        if self._middle is not None:
            self._middle.show_page(None)
        if self._program.reading.place is not None:
            self._note(self._program.reading.place)

    def _note(self, place: Place) -> None:
        """Say what a bookmark marks and the tab is named after from now on."""
        self._program.marks.note_place(place)
        self._program.tabs.note_place(place)

    def _opened(self, name: ViewName) -> Made:
        if self._middle is None:
            self._middle = Middle(self._program.window.panes, self._program.interior.actions)
        if name not in self._made:
            made: Made = import_module(_MODULES[name]).make_page(self._program, self._middle)
            self._middle.add_page(made[0])
            kept = self._program.session.session.pages.get(name.value)
            if isinstance(kept, dict):
                made[0].restore_when_filled(kept)
            self._made[name] = made
        return self._made[name]

    @Slot()
    def _on_about_to_save(self) -> None:
        self._program.session.note_pages(
            {name.value: dict(page.state()) for name, (page, _) in self._made.items()}
        )

    @Slot()
    def _on_library_changed(self) -> None:
        for _, content in self._made.values():
            content.reload()

    @staticmethod
    def _tell_unknown(notices: NoticeControl, place: Place) -> None:
        names = ", ".join(_MODULES)
        notices.warn(
            tr("There is no page “{page}”.", page=place.id),
            tr("A dossier has these pages: {names}.", names=names),
        )

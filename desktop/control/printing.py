"""Fetches and writes what is to be printed. Not for pages, printers or the window that asks."""

from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.manner import Manner
from desktop.control.notices import NoticeControl
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.dossier import Passage, Section
from desktop.model.ids import PassageId
from desktop.model.mark import Mark
from desktop.model.place import Place
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane


class PrintingControl(QObject):
    """Answers with a sheet for the passage in view, its section or its dossier."""

    sheet_changed = Signal(object)  # PrintSheet

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, manner: Manner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._manner = manner
        self._place: Place | None = None
        self._marks: tuple[Mark, ...] = ()
        self._channel = Channel(lane, self)
        self._channel.answered.connect(self._on_answered)
        self._channel.failed.connect(notices.tell_error)

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Follow the reader."""
        if place.kind is RecordKind.PASSAGE:
            self._place = place

    @Slot(object)
    def note_marks(self, marks: tuple[Mark, ...]) -> None:
        """Know the reader's marks."""
        self._marks = marks

    @Slot(object)
    def prepare(self, choice: object) -> None:
        """Write a sheet. choice: a PrintChoice, whose module is loaded by whoever can print."""
        if self._place is not None:
            self._channel.ask(
                partial(_sheet, place=self._place, choice=choice, marks=self._marks, manner=self._manner)
            )

    @Slot(object)
    def _on_answered(self, sheet: object) -> None:
        if sheet is not None:
            self.sheet_changed.emit(sheet)


def _sheet(
    store: LibraryStore, place: Place, choice: object, marks: tuple[Mark, ...], manner: Manner
) -> object:
    # The doors to printing: what writes it is loaded here, in its lane, when it is first asked for.
    printed = import_module("desktop.render.printed")
    gathering = import_module("desktop.control.gathering")
    entry = store.entry(place.dossier)
    passage = store.passage(place.dossier, PassageId(place.id))
    if entry is None or passage is None or not isinstance(choice, printed.PrintChoice):
        return None
    sections, passages = _scope(store, passage, choice.scope.value, place)
    figures = store.figures(place.dossier, [one for each in passages for one in each.figures])
    named = [link.series for figure in figures for link in figure.series]
    named += [one for each in passages for one in each.series]
    series = store.series(place.dossier, list(dict.fromkeys(named)))
    sources = tuple(one for each in passages for one in each.sources)
    parts = gathering.Parts(passages=passages, figures=figures, series=series, sources=sources)
    shelf = gathering.shelf_of(store, place.dossier, parts, manner)
    own = tuple(mark for mark in marks if mark.place.dossier == place.dossier)
    return printed.print_sheet(printed.Printed(entry.dossier, sections, passages, own), shelf, choice)


def _scope(
    store: LibraryStore, passage: Passage, scope: str, place: Place
) -> tuple[tuple[Section, ...], tuple[Passage, ...]]:
    """Return the sections and passages to be printed, in reading order."""
    sections = store.sections(place.dossier)
    if scope == RecordKind.DOSSIER.value:
        return sections, store.passages(place.dossier)
    own = tuple(section for section in sections if section.id == passage.section)
    if scope == RecordKind.SECTION.value:
        return own, store.passages(place.dossier, [passage.section])
    return own, (passage,)

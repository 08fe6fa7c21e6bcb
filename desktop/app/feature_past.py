"""The windows of places visited and of what has changed: makes and wires them. Not for noting the past."""

from functools import partial
from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt, Slot

from desktop.app.build import Program
from desktop.language import colon, counted, quoted, tr
from desktop.model.choices import RecordKind
from desktop.model.history import DossierChanges, Visit
from desktop.model.ids import DossierId
from desktop.model.past import FigureNames
from desktop.model.place import Place
from desktop.model.placing import FigureChange, Standing
from desktop.render.figure_change import figure_change_words
from desktop.tasks.channel import Channel
from desktop.userdata.store import UserStore
from desktop.view.lines_dialog import Line, LinesDialog
from desktop.window.actions import ActionId

_VISITS: Final = 1_000
_FORGET: Final = tr("Forget all")
_SURE: Final = tr("Forget all for good?")
_NONE_YET: Final = tr("No place visited yet: a passage counts after a moment of reading.")
_NOT_FOUND: Final = tr("No title has these words. Take a word away to see more.")
_UNCHANGED: Final = tr("Nothing has changed. What a new version of the dossier changes is listed here.")
_STANDINGS: Final = {
    Standing.MOVED: tr("moved or changed"),
    Standing.ORPHAN: tr("no longer in the text"),
    Standing.EXACT: "",
}


class PastFeature(QObject):
    """Each window is made when it is first opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._asking = Channel(program.lanes.user, self)
        self._asking.answered.connect(self._on_visits)
        self._asking.failed.connect(program.notices.tell_error)
        self._history: LinesDialog | None = None
        self._changes: LinesDialog | None = None
        program.past.changes_found.connect(self._on_changes_found)

    def do(self, action: ActionId) -> None:
        """Open a window."""
        if action is ActionId.HISTORY:
            self._open_history()
        else:
            self._open_changes()

    @property
    def history(self) -> LinesDialog:
        """The window of places visited, made by now."""
        if self._history is None:
            filters = tr("Find in titles")
            self._history = LinesDialog(tr("History"), self._program.window, filters=filters)
            self._history.words_changed.connect(self._on_words)
            self._history.chosen.connect(self._on_chosen)
            self._forget = self._history.add_button(
                _FORGET, tr("Forget all places visited and what was searched for")
            )
            self._forget.clicked.connect(self._on_forget)
        return self._history

    def _open_history(self) -> None:
        self._on_words(self.history.field.text())
        _show(self.history)
        self.history.field.setFocus()

    @Slot(str)
    def _on_words(self, words: str) -> None:
        self._forget.setText(_FORGET)
        self._asking.ask(partial(_visits, words=words))

    @Slot(object)
    def _on_visits(self, visits: tuple[Visit, ...]) -> None:
        searched = bool(self.history.field.text().strip())
        self.history.show_lines(tuple(_by_day(visits)), _NOT_FOUND if searched else _NONE_YET)

    @Slot()
    def _on_forget(self) -> None:
        """Forget at the second press: what is forgotten does not come back."""
        if self._forget.text() == _SURE:
            self._forget.setText(_FORGET)
            self._asking.ask(_forget)
        else:
            self._forget.setText(_SURE)

    @Slot(object)
    def _on_chosen(self, place: Place) -> None:
        self._program.opener.open_place(place)

    @property
    def changes(self) -> LinesDialog:
        """The window of what has changed, made by now."""
        if self._changes is None:
            self._changes = LinesDialog(tr("What has changed"), self._program.window, hint=" ")
            self._changes.chosen.connect(self._on_chosen)
            seen = self._changes.add_button(
                tr("I have seen this"), tr("Compare with the dossier as it is now from here on")
            )
            seen.clicked.connect(self._on_seen)
        return self._changes

    @Slot(object)
    def _on_changes_found(self, _changes: DossierChanges) -> None:
        if self._changes is not None and self._changes.isVisible():
            self._show_changes()

    def _open_changes(self) -> None:
        self._show_changes()
        _show(self.changes)

    def _show_changes(self) -> None:
        changes = self._program.past.changes
        entry = self._program.reading.entry
        lines = _lines_of(changes, self._program) if changes is not None else ()
        title = entry.dossier.title if entry is not None else tr("This dossier")
        hint = tr("{title} since you read it", title=title)
        if changes is not None:
            hint = tr("{title} since {day}", title=title, day=_day(changes.since))
        self.changes.hint.setText(hint)
        self.changes.show_lines(tuple(lines), _UNCHANGED)

    @Slot()
    def _on_seen(self) -> None:
        self._program.past.note_seen()
        self.changes.close()


def _show(dialog: LinesDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _visits(store: UserStore, words: str) -> tuple[Visit, ...]:
    return store.history.visits(_VISITS, words=words)


def _forget(store: UserStore) -> tuple[Visit, ...]:
    store.history.forget_visits()
    store.searches.forget()
    return ()


def _by_day(visits: tuple[Visit, ...]) -> list[Line]:
    lines: list[Line] = []
    last = ""
    for visit in visits:
        day = _day(visit.time)
        if day != last:
            lines.append(Line(day))
            last = day
        lines.append(Line(f"{_time(visit.time)}   {visit.title or visit.place.id}", visit.place))
    return lines


def _lines_of(changes: DossierChanges, program: Program) -> list[Line]:
    titles, dossier = program.past.titles, program.reading.entry
    assert dossier is not None
    lines: list[Line] = []
    renamed = tuple(new for _, new in changes.renamed)
    for words, ids in (
        (tr("Changed"), changes.changed),
        (tr("New"), changes.added),
        (tr("Under another name"), renamed),
        (tr("Gone"), changes.removed),
    ):
        if ids:
            lines.append(Line(colon(words, counted(len(ids)))))
        is_gone = ids is changes.removed
        for each in ids:
            place = None if is_gone else Place(dossier.id, RecordKind.PASSAGE, each)
            lines.append(Line(f"    {titles.get(each, each)}", place))
    if changes.figures:
        lines.append(Line(tr("Figures with another value: {count}", count=len(changes.figures))))
        lines += [_figure_line(change, dossier.id, program.past.names) for change in changes.figures]
    if changes.marks:
        lines.append(Line(tr("Your marks touched: {count}", count=len(changes.marks))))
        known = {mark.id: mark for mark in program.marks.marks}
        for placing in changes.marks:
            mark = known.get(placing.mark)
            place = (
                placing.spot.place if placing.spot is not None else mark.place if mark is not None else None
            )
            quote = " ".join(placing.before.split())[:90]
            lines.append(Line(f"    {quoted(quote)} {_STANDINGS[placing.standing]}".rstrip(), place))
    return lines


def _figure_line(change: FigureChange, dossier: DossierId, names: FigureNames) -> Line:
    place = Place(dossier, RecordKind.FIGURE, change.was.figure) if change.now is not None else None
    return Line(f"    {figure_change_words(change, names)}", place)


def _day(moment: str) -> str:
    day = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime().date()
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def _time(moment: str) -> str:
    time = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime().time()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def make_feature(program: Program) -> PastFeature:
    """Return the feature, which lives as long as the window."""
    return PastFeature(program)

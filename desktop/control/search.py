"""Searching as the reader types: asks the engine, keeps the latest answer. Not for matching or showing."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.control.engine import Engine
from desktop.control.notices import NoticeControl
from desktop.control.rest_of_hits import RestOfHits
from desktop.model.errors import SastraError, StoreError
from desktop.model.hit import IN_SIGHT, Hit, HitMarks, Results
from desktop.model.ids import DossierId
from desktop.model.mark import Mark
from desktop.model.progress import Progress
from desktop.model.prose import Span
from desktop.model.query import Completions, Facet, Join, query_of
from desktop.render.page import ArticlePage, PassageAnchor
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

PAUSE_MS: Final = 150
"""What no key may wait for comes when none was struck for so long."""
_CLAUSE_SIGNS: Final = (":", '"', "*", "(", " OR ", "-", "near/")
_LEAST_OF_A_FIELD: Final = 2


class SearchControl(QObject):
    """Owns the query; once a hit was opened, keeps its words marked on every page until they are cleared."""

    query_changed = Signal(str)
    results_changed = Signal(object)  # Results
    rest_found = Signal(object)  # tuple[Hit, ...], what the list of results lacked
    hits_changed = Signal(object)  # HitMarks
    facets_changed = Signal(object)  # tuple[Facet, ...]
    completions_changed = Signal(object)  # Completions
    spans_changed = Signal(object)  # tuple of the text and its QuerySpans
    query_wanted = Signal(str)  # the query with a clause more or less
    open_requested = Signal(object)  # Place

    def __init__(self, lane: Lane[Engine], notices: NoticeControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._notices = notices
        self._query = ""
        self._marked = ""
        self._scope: DossierId | None = None
        self._page: ArticlePage | None = None
        self._asking = Channel(lane, self)
        self._asking.answered.connect(self._on_answered)
        self._asking.failed.connect(self._on_failed)
        self._rest = RestOfHits(lane, self)
        self._rest.found.connect(self.rest_found)
        self._rest.failed.connect(self._on_failed)
        self._in_sight = IN_SIGHT
        self._marking = Channel(lane, self)
        self._marking.answered.connect(self.hits_changed)
        self._own: tuple[Mark, ...] = ()
        # The engine takes a dozen megabytes, which whoever only reads is not charged with.
        self._is_near = False
        self._knowing = Channel(lane, self)
        self._completing = Channel(lane, self)
        self._completing.answered.connect(self.completions_changed)
        self._counting = Channel(lane, self)
        self._counting.answered.connect(self.facets_changed)
        # Facets wait for a pause in typing: no key may wait for them.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask_facets)
        # So does the offer of a field that a plain word might become: it lies over the results.
        self._typed = ("", 0)
        self._coloured = False
        self._good = Results("")
        self._awaited = 0
        self._offer = QTimer(self)
        self._offer.setSingleShot(True)
        self._offer.setInterval(PAUSE_MS)
        self._offer.timeout.connect(self._ask_completions)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    @property
    def busy(self) -> bool:
        """Tell whether the list of results lacks hits that it will have in a moment."""
        return self._rest.busy

    @Slot(int)
    def note_room(self, rows: int) -> None:
        """Have so many rows of each answer made at first, if that is more than usual."""
        self._in_sight = max(IN_SIGHT, rows)

    @Slot(str)
    def set_query(self, text: str) -> None:
        """Search for a text, or for what the link of a search says; an empty one clears."""
        if not text.strip():
            self.clear()
        elif linked := query_of(text):
            self.query_wanted.emit(linked)
        elif text != self._query:
            self._query = text
            self.query_changed.emit(text)
            self._ask()

    @Slot(object)
    def set_scope(self, scope: DossierId | None) -> None:
        """Search in one dossier, or in all of them."""
        self._scope = scope
        self._ask()

    @Slot(object)
    def open_hit(self, hit: Hit) -> None:
        """Open a hit with the words of the query marked in the text."""
        self._offer.stop()
        self._marked = self._query
        self._mark()
        self.open_requested.emit(hit.place)

    @Slot()
    def clear(self) -> None:
        """Forget the query and its marks."""
        self._offer.stop()
        self._asking.forget()
        self._rest.forget()
        self._marking.forget()
        if self._query:
            self._query = ""
            self.query_changed.emit("")
        self._marked = ""
        self._good = Results("")
        self._counting.forget()
        self._pause.stop()
        self.facets_changed.emit(())
        self.results_changed.emit(Results(""))
        self.hits_changed.emit(HitMarks())

    @Slot()
    def clear_marks(self) -> None:
        """Take the marks out of the text and keep the results."""
        self._marking.forget()
        self._marked = ""
        self.hits_changed.emit(HitMarks())

    @Slot(object)
    def note_page(self, page: ArticlePage) -> None:
        """Mark the words of an opened hit on a new page, too."""
        self._page = page
        self._mark()

    @Slot()
    def warm_up(self) -> None:
        """Open the engine when searching is near, so that the first letter typed need not wait for it."""
        if not self._is_near:
            self._is_near = True
            self._know()

    @Slot()
    def reload(self) -> None:
        """Open the library anew and repeat the question, the library having changed."""
        self._lane.renew()
        self._know()
        self._ask()
        self._mark()

    @Slot(object)
    def note_progress(self, progress: Progress | None) -> None:
        """Tell with each answer how many dossiers are still to come, unless it is a single one."""
        is_long = progress is not None and progress.total > 1
        self._awaited = progress.total - progress.done if progress is not None and is_long else 0

    @Slot(object)
    def note_marks(self, marks: tuple[Mark, ...]) -> None:
        """Search these marks of the reader's own, too."""
        self._own = marks
        self._know()

    @Slot(object)
    def assist(self, typed: tuple[str, int]) -> None:
        """Answer with the parts of a query and with what may stand at the cursor in it."""
        text, cursor = typed
        signs = any(sign in text for sign in _CLAUSE_SIGNS)
        if signs or self._coloured:
            spans = import_module("desktop.search.colouring").query_spans(text) if signs else ()
            self._coloured = bool(spans)
            self.spans_changed.emit((text, spans))
        # Plain words are answered by results: nothing else may wait in front of their next key.
        token = text[:cursor].rpartition(" ")[2].lstrip("-(")
        self._typed = typed
        self._offer.stop()
        if ":" in token:
            self._ask_completions()
            return
        self._completing.forget()
        self.completions_changed.emit(Completions(Span(0, 0)))
        if is_beginning_of_field(token):
            self._offer.start()

    @Slot(object)
    def pick_clause(self, pick: tuple[str, Join]) -> None:
        """Ask for the query with a clause more."""
        clause, join = pick
        self.query_wanted.emit(import_module("desktop.search.edit").with_clause(self._query, clause, join))

    @Slot(str)
    def drop_clause(self, clause: str) -> None:
        """Ask for the query with a clause less."""
        self.query_wanted.emit(import_module("desktop.search.edit").without_clause(self._query, clause))

    @Slot(object)
    def _on_answered(self, results: Results) -> None:
        if self._awaited:
            _, known = results.partial or (0, results.searched)
            results = results._replace(partial=(results.searched, known + self._awaited))
        if results.hits:
            self._good = results
        elif not results.explanation and self._good.hits:
            # Half typed, it asks for nothing yet: what was found last stays, and what is missing is told.
            self.results_changed.emit(self._good._replace(query=results.query, ignored=results.ignored))
            self._rest.begin(self._good.query, self._good)
            return
        else:
            # The chips of the question before narrow nothing down; what this one chose is counted later.
            self._counting.forget()
            self.facets_changed.emit(())
        self.results_changed.emit(results)
        self._rest.begin(results.query, results)
        self._pause.start()

    @Slot()
    def _ask_facets(self) -> None:
        if self._query:
            self._counting.ask(partial(_facets, query=self._query, scope=self._scope))

    @Slot()
    def _ask_completions(self) -> None:
        text, cursor = self._typed
        self.warm_up()
        self._completing.ask(partial(_complete, text=text, cursor=cursor))

    def _know(self) -> None:
        if self._is_near:
            self._knowing.ask(partial(_know, marks=self._own))

    def _ask(self) -> None:
        self._rest.forget()
        if self._query:
            self.warm_up()
            ask = partial(_search, query=self._query, scope=self._scope, first=self._in_sight)
            self._asking.ask(ask)

    def _mark(self) -> None:
        if self._marked and self._page is not None:
            self._marking.ask(partial(_marks, query=self._marked, anchors=self._page.whole))

    @Slot(object)
    def _on_failed(self, error: SastraError) -> None:
        """A library that is not there yet is no fault of searching: the question is repeated when it is."""
        self.results_changed.emit(Results(self._query, explanation=str(error)))
        if not isinstance(error, StoreError):
            self._notices.tell_error(error)


def is_beginning_of_field(token: str) -> bool:
    """Tell whether a word may become the name of a field, which is worth offering."""
    if len(token) < _LEAST_OF_A_FIELD:
        return False
    names = import_module("desktop.search.fields").FIELDS
    return any(name.startswith(token.lower()) for name in names)


def _search(engine: Engine, query: str, scope: DossierId | None, first: int) -> Results:
    return engine.search(query, scope=scope, first=first)


def _facets(engine: Engine, query: str, scope: DossierId | None) -> tuple[Facet, ...]:
    return engine.facets(query, scope)


def _complete(engine: Engine, text: str, cursor: int) -> Completions:
    return engine.complete(text, cursor)


def _know(engine: Engine, marks: tuple[Mark, ...]) -> None:
    engine.know_marks(marks)


def _marks(engine: Engine, query: str, anchors: Sequence[PassageAnchor]) -> HitMarks:
    found = ((anchor.passage, engine.marks_in(anchor.text, query)) for anchor in anchors)
    return HitMarks(query, tuple((passage, spans) for passage, spans in found if spans))

"""What is being read and where: opens places, keeps the way back, builds pages. Not for showing them."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.kept_passages import KeptPassages
from desktop.control.lens import View
from desktop.control.lens_control import LensControl
from desktop.control.notices import NoticeControl
from desktop.control.opening import PAGE_WORDS, Focus, Opening, open_position
from desktop.control.reading_state import ReadingState, is_near_edge, is_on_page, linked_place
from desktop.control.trail import Trail
from desktop.library.store import LibraryStore
from desktop.model.catalogue import CatalogueEntry
from desktop.model.choices import RecordKind
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.dates import DateStyle
from desktop.render.page import ArticlePage, ReadingPosition, TreeNode
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

_READ = frozenset((RecordKind.DOSSIER, RecordKind.SECTION, RecordKind.PASSAGE))


class ReadingControl(QObject):
    """Owns the open dossier, its page and the reader's position."""

    dossier_opened = Signal(object)  # CatalogueEntry
    tree_changed = Signal(object)  # tuple[TreeNode, ...]
    page_changed = Signal(object)  # ArticlePage; position_requested follows at once
    position_requested = Signal(object)  # ReadingPosition in the text
    view_changed = Signal(object)  # Place of the view that stands in the place of the text, None for the text
    position_changed = Signal(object)  # ReadingPosition, wherever the reader is now
    place_changed = Signal(object)  # Place of the passage in view
    can_back_changed = Signal(bool)
    can_forward_changed = Signal(bool)
    focus_changed = Signal(object)  # Focus

    def __init__(
        self, lane: Lane[LibraryStore], notices: NoticeControl, dates: DateStyle, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._dates = dates
        self.lens = LensControl(self)
        self.lens.chosen.connect(self.reload)
        self._kept = KeptPassages()
        self._trail = Trail()
        self._entry: CatalogueEntry | None = None
        self._page: ArticlePage | None = None
        self._position: ReadingPosition | None = None
        self._place: Place | None = None
        self._view: Place | None = None
        self._tree: tuple[TreeNode, ...] = ()
        self._edges = (True, True)
        self._placing = self._turning = False
        self._travelling = False
        self._opening = Channel(lane, self)
        self._opening.answered.connect(self._on_opened)
        self._opening.failed.connect(notices.tell_error)
        self._notices = notices

    @property
    def entry(self) -> CatalogueEntry | None:
        """The open dossier."""
        return self._entry

    @property
    def page(self) -> ArticlePage | None:
        """The page that is shown."""
        return self._page

    @property
    def position(self) -> ReadingPosition | None:
        """Where the reader is."""
        return self._position

    @property
    def place(self) -> Place | None:
        """The passage in view."""
        return self._place

    @property
    def tree(self) -> tuple[TreeNode, ...]:
        """The contents of the open dossier."""
        return self._tree

    @property
    def trail(self) -> Trail:
        """The way back and forward."""
        return self._trail

    @property
    def view(self) -> Place | None:
        """The view that stands in the place of the text, if one does."""
        return self._view

    def state(self) -> ReadingState:
        """Return this reading, to be laid aside."""
        return ReadingState(
            self._trail, self._position, self._entry, self._page, self._tree, self._edges, self._place
        )

    def take(self, state: ReadingState) -> None:
        """Go on with a reading that was laid aside, in the place of this one."""
        self._opening.forget()
        self._travelling = False
        self.retrace(state.trail)
        if state.page is None or state.entry is None:
            if state.position is not None:
                self._position = state.position
                self._go(state.position)
            return
        self._show_dossier(state.entry, state.tree)
        same, self._page, self._edges = self._page is state.page, state.page, state.edges
        self._place = state.place
        if state.position is not None:
            self._place_reader(None if same else state.page, state.position)

    def retrace(self, trail: Trail) -> None:
        """Take another way back and forward."""
        self._trail = trail
        self._tell_trail()

    def open_first(self, opening: Opening) -> None:
        """Show what was fetched before the window was there; :meth:`fill` completes the page."""
        self._travelling = True
        self._on_opened(opening)

    @Slot()
    def fill(self) -> None:
        """Grow the page to its full length around the reader, who must not see a jump."""
        if self._page is not None and not self._page.complete:
            self._grow(tree=True)

    @Slot()
    def reload(self) -> None:
        """Fetch everything anew, the library having changed; the reader stays where he is."""
        self._grow(tree=True)

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """Go to a place, leaving the present one behind for Back."""
        if self._position is not None:
            self._trail.leave(self._position)
            self._tell_trail()
        self._go(ReadingPosition(place))

    @Slot(object)
    def go_to(self, position: ReadingPosition) -> None:
        """Go to a position exactly, without a step for Back."""
        if position != self._position:
            self._go(position)

    @Slot(str)
    def follow_link(self, link: str) -> None:
        """Follow ``kind:id`` of the open dossier: text is gone to, other records open beside it."""
        place = self.place_of(link)
        if place is None:
            return
        if self.is_read(place):
            self.open_place(place)
        else:
            self.focus_changed.emit(Focus(place, self._place.id if self._place else ""))

    def place_of(self, link: str) -> Place | None:
        """Return what ``kind:id`` means in the open dossier; None where it is no link."""
        return linked_place(link, self._entry.id) if self._entry is not None else None

    def is_read(self, place: Place) -> bool:
        """Tell whether a place is gone to, as text is, and not opened beside it."""
        return place.kind in _READ

    @Slot()
    def go_back(self) -> None:
        """Return to the exact position before."""
        self.travel(-1)

    @Slot()
    def go_forward(self) -> None:
        """Undo one Back."""
        self.travel(1)

    @Slot(object)
    def note_position(self, position: ReadingPosition) -> None:
        """Note where the reader has scrolled to, and grow the page where its edge comes near."""
        if self._placing or self._view is not None or position == self._position:
            return
        self._position = position
        self.position_changed.emit(position)
        if self._near_edge(position.place.id):
            self._grow(tree=False)

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Note the passage in view."""
        self._place = place
        if not self._turning:
            self.place_changed.emit(place)

    def is_open(self, dossier: DossierId) -> bool:
        """Tell whether this dossier is the open one."""
        return self._entry is not None and self._entry.id == dossier

    def travel(self, steps: int) -> None:
        """Go some steps back (below 0) or forward, as far as the way leads."""
        step = self._trail.back if steps < 0 else self._trail.forward
        target = self._position
        for _ in range(abs(steps)):
            target = (target and step(target)) or target
        if target is not None and target is not self._position:
            self._tell_trail()
            self._go(target)

    def _tell_trail(self) -> None:
        state = self._trail.state
        self.can_back_changed.emit(state.can_back)
        self.can_forward_changed.emit(state.can_forward)

    def _go(self, position: ReadingPosition) -> None:
        if self._on_page(position.place):
            if self._travelling:
                self._opening.forget()
            self._place_reader(None, position)
        else:
            self._travelling = True
            self._ask(position, tree=not self.is_open(position.place.dossier))

    def _grow(self, *, tree: bool) -> None:
        """Fetch the page around the reader anew; a journey under way goes first."""
        if self._position is not None and not (self._travelling and self._opening.busy):
            self._travelling = False
            self._ask(self._position, tree=tree)

    def _ask(self, position: ReadingPosition, *, tree: bool) -> None:
        view = View(self.lens.value, is_sought=self._travelling)
        fetch = partial(open_position, most_words=PAGE_WORDS, dates=self._dates, tree=tree, view=view)
        self._opening.ask(partial(fetch, position=position, kept=self._kept))

    def _on_page(self, place: Place) -> bool:
        return self._page is not None and is_on_page(self._page, place)

    def _near_edge(self, passage: str) -> bool:
        if self._page is None or self._opening.busy:
            return False
        return is_near_edge(self._page, self._edges, passage)

    @Slot(object)
    def _on_opened(self, opening: Opening) -> None:
        self._show_dossier(opening.entry, opening.tree)
        same, self._page = self._page == opening.page, opening.page
        self._edges = (opening.begins, opening.ends)
        self.lens.note(opening.lens)
        position = self._target(opening)
        if self._travelling and opening.missing is not None:
            self._notices.tell(opening.missing)
        self._travelling = False
        if not same or position != self._position:
            self._place_reader(None if same else opening.page, position)
        if opening.focus is not None:
            self.focus_changed.emit(opening.focus)

    def _show_dossier(self, entry: CatalogueEntry, tree: tuple[TreeNode, ...] | None) -> None:
        if self._entry != entry:
            self._entry = entry
            self.dossier_opened.emit(entry)
        if tree is not None and tree is not self._tree and tree != self._tree:
            self._tree = tree
            self.tree_changed.emit(tree)

    def _target(self, opening: Opening) -> ReadingPosition:
        """Return where to scroll: a page that only grew stays where the reader has gone meanwhile."""
        here = self._position
        if not self._travelling and here is not None and self._on_page(here.place):
            return here
        return opening.position

    def _place_reader(self, page: ArticlePage | None, position: ReadingPosition) -> None:
        """Show a page and scroll; what the view tells meanwhile is heard once, when it has settled."""
        self._placing = self._turning = page is not None
        self._position = position
        if page is not None:
            self.page_changed.emit(page)
        self._placing = False
        self._tell_where(position)
        self._turning = False
        self.position_changed.emit(self._position)
        if page is not None and self._place is not None:
            self.place_changed.emit(self._place)

    def _tell_where(self, position: ReadingPosition) -> None:
        """Say which view is shown, or where the text is to be scrolled to."""
        view = position.place if position.place.kind is RecordKind.VIEW else None
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)
        if view is None:
            self.position_requested.emit(position)

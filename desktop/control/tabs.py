"""The tabs: one reading is under way, the others are laid aside. Not for reading, nor for the strip."""

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.reading import ReadingControl
from desktop.control.reading_state import ReadingState
from desktop.control.tab_record import KeptTab, KeptTabs
from desktop.control.trail import Trail
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.model.tab import TabsShown, TabTitle
from desktop.render.page import ReadingPosition, TreeNode
from desktop.render.words import VIEW_WORDS

_MOST_CLOSED: Final = 50


class _Tab(NamedTuple):
    """A tab; state: of the one that is read, what it was when it was taken up."""

    title: TabTitle
    state: ReadingState


class TabsControl(QObject):
    """Owns order and titles; hands the reading from one tab to another."""

    tabs_changed = Signal(object)  # TabsShown
    can_reopen_changed = Signal(bool)

    def __init__(self, reading: ReadingControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._tabs = [_Tab(TabTitle(""), reading.state())]
        self._current = 0
        self._closed: list[KeptTab] = []

    @property
    def shown(self) -> TabsShown:
        """The tabs as they are to be shown."""
        return TabsShown(tuple(tab.title for tab in self._tabs), self._current)

    def restore(self, kept: KeptTabs) -> None:
        """Take up the tabs of another time; the one that was read then is the one that is read now."""
        if kept.tabs:
            self._tabs = [_Tab(tab.title, _state(tab)) for tab in kept.tabs]
            self._current = kept.current
            self._reading.retrace(self._tabs[self._current].state.trail)
        self._closed = list(kept.closed[-_MOST_CLOSED:])
        self._tell_tabs()

    def replace(self, kept: KeptTabs) -> None:
        """Put other tabs in the place of all that are open; without any, nothing changes."""
        if kept.tabs:
            self._tabs = [_Tab(tab.title, _state(tab)) for tab in kept.tabs]
            self._take_up(kept.current)

    def kept(self) -> KeptTabs:
        """Return the tabs to be kept, each where it stands now."""
        self._lay_aside()
        tabs = [_kept(tab) for tab in self._tabs]
        missing = sum(tab is None for tab in tabs[: self._current])
        return KeptTabs(
            tuple(tab for tab in tabs if tab is not None),
            max(0, self._current - missing),
            tuple(self._closed),
        )

    # --- wishes ----------------------------------------------------------------------------------------

    @Slot(int)
    def choose(self, number: int) -> None:
        """Read in another tab."""
        if number != self._current and 0 <= number < len(self._tabs):
            self._lay_aside()
            self._take_up(number)

    @Slot(int)
    def step(self, by: int) -> None:
        """Read in the next or previous tab, after the last in the first."""
        self.choose((self._current + by) % len(self._tabs))

    @Slot()
    def add(self) -> None:
        """Open a tab at the same place and read there."""
        self._lay_aside()
        tab = self._tabs[self._current]
        copy = tab._replace(state=tab.state._replace(trail=tab.state.trail.copy()))
        self._tabs.insert(self._current + 1, copy)
        self._take_up(self._current + 1)

    @Slot(object)
    def open_beside(self, place: Place) -> None:
        """Open a place in a new tab and go on reading here."""
        entry = self._reading.entry
        dossier = entry.dossier.title if entry is not None and entry.id == place.dossier else ""
        title = TabTitle(title_of(place, self._reading.tree) or dossier or place.id, dossier)
        self._tabs.insert(self._current + 1, _Tab(title, ReadingState(Trail(), ReadingPosition(place))))
        self._tell_tabs()

    def choose_at(self, place: Place) -> bool:
        """Read in the tab that stands at a place, wherever in its lines; False where there is none."""
        self._lay_aside()
        wanted = {place._replace(at=0), _first_passage(place, self._reading.tree)}
        for number, tab in enumerate(self._tabs):
            position = tab.state.position
            if position is not None and position.place._replace(at=0) in wanted:
                self.choose(number)
                return True
        return False

    @Slot(int)
    def close(self, number: int) -> None:
        """Close a tab; the last one stays."""
        if len(self._tabs) < 2 or not 0 <= number < len(self._tabs):
            return
        self._lay_aside()
        kept = _kept(self._tabs.pop(number))
        if kept is not None:
            self._closed = [*self._closed, kept._replace(number=number)][-_MOST_CLOSED:]
        if number == self._current:
            self._take_up(min(number, len(self._tabs) - 1))
        else:
            self._current -= number < self._current
            self._tell_tabs()

    @Slot()
    def close_current(self) -> None:
        """Close the tab that is read."""
        self.close(self._current)

    @Slot()
    def reopen(self) -> None:
        """Open the tab that was closed last, where and with the way back that it had."""
        if self._closed:
            kept = self._closed.pop()
            self._lay_aside()
            number = min(kept.number, len(self._tabs)) if kept.number >= 0 else self._current + 1
            self._tabs.insert(number, _Tab(kept.title, _state(kept)))
            self._take_up(number)

    @Slot(int)
    def shift(self, by: int) -> None:
        """Move the tab that is read in by so many places, as far as the row goes."""
        self.move((self._current, self._current + by))

    @Slot(object)
    def move(self, step: tuple[int, int]) -> None:
        """Give a tab another place in the row. step: from, to."""
        source, target = step
        if not all(0 <= number < len(self._tabs) for number in step) or source == target:
            return
        self._lay_aside()
        read = self._tabs[self._current]
        self._tabs.insert(target, self._tabs.pop(source))
        self._current = next(number for number, tab in enumerate(self._tabs) if tab is read)
        self._tell_tabs()

    # --- facts -----------------------------------------------------------------------------------------

    @Slot(object)
    def note_place(self, place: Place) -> None:
        """Name the tab after the section that is read."""
        entry = self._reading.entry
        dossier = entry.dossier.title if entry is not None else ""
        title = TabTitle(title_of(place, self._reading.tree) or dossier, dossier)
        if title != self._tabs[self._current].title:
            self._tabs[self._current] = self._tabs[self._current]._replace(title=title)
            self._tell_tabs()

    @Slot()
    def forget_pages(self) -> None:
        """The library has changed: the pages laid aside are fetched anew when they are taken up."""
        self._tabs = [
            tab._replace(state=tab.state._replace(page=None, tree=(), entry=None)) for tab in self._tabs
        ]

    # --- how -------------------------------------------------------------------------------------------

    def _lay_aside(self) -> None:
        tab = self._tabs[self._current]
        state = self._reading.state()
        if state.position is not None:
            self._tabs[self._current] = tab._replace(state=state)

    def _take_up(self, number: int) -> None:
        self._current = number
        self._reading.take(self._tabs[number].state)
        self._tell_tabs()

    def _tell_tabs(self) -> None:
        self.tabs_changed.emit(self.shown)
        self.can_reopen_changed.emit(bool(self._closed))


def title_of(place: Place, tree: tuple[TreeNode, ...]) -> str:
    """Return the number and title of the section that a place lies in; empty where the tree has none.

    A view has its own name.
    """
    if place.kind is RecordKind.VIEW:
        return next((words for name, words in VIEW_WORDS.items() if name.value == place.id), "")
    node = next((each for each in tree if (each.place.kind, each.place.id) == (place.kind, place.id)), None)
    if node is not None and node.place.kind is RecordKind.PASSAGE and node.parent >= 0:
        node = tree[node.parent]
    return f"{node.number} {node.title}".strip() if node is not None else ""


def _first_passage(place: Place, tree: tuple[TreeNode, ...]) -> Place:
    """Return where the reading of a section begins; the place itself for what is none of this tree."""
    rows = iter(tree)
    if any(node.place == place for node in rows):
        rest = (node.place for node in rows if node.place.kind is RecordKind.PASSAGE)
        return next(rest, place) if place.kind is RecordKind.SECTION else place
    return place


def _state(kept: KeptTab) -> ReadingState:
    return ReadingState(Trail(kept.behind, kept.ahead), kept.position)


def _kept(tab: _Tab) -> KeptTab | None:
    trail, position = tab.state.trail, tab.state.position
    if position is None:
        return None
    return KeptTab(position, tab.title, tuple(reversed(trail.behind)), tuple(reversed(trail.ahead)))

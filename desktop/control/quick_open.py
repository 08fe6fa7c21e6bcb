"""What can be opened quickly: gathers names, places, commands, and counts their use. Not for ranking them."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.engine import Engine
from desktop.library.store import LibraryStore
from desktop.model.choices import RecordKind
from desktop.model.hit import Results
from desktop.model.ids import DossierId
from desktop.model.offer import Offer, OfferKind
from desktop.model.place import Place, dossier_place
from desktop.render.page import TreeNode
from desktop.render.words import ENTITY_WORDS, KIND_WORDS
from desktop.search.quick import COMMANDS_ONLY, QuickIndex
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane

SHOWN: Final = 40
_MOST_NAMES: Final = 5_000
_MOST_HITS: Final = 12
_INTO: Final = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
_SHORTEST_SEARCH: Final = 3


class QuickOpenControl(QObject):
    """Answers every key from what it has gathered; what the whole library has comes a moment later."""

    offers_changed = Signal(object)  # tuple[Offer, ...]
    used_changed = Signal(object)  # Mapping[str, int]: how often what was chosen

    def __init__(
        self,
        library: Lane[LibraryStore],
        search: Lane[Engine],
        used: Mapping[str, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._used = dict(used)
        self._text = ""
        self._fixed: tuple[Offer, ...] = ()
        self._tree: tuple[Offer, ...] = ()
        self._names: tuple[Offer, ...] = ()
        self._recent: tuple[Offer, ...] = ()
        self._dossier: DossierId | None = None
        self._index: QuickIndex | None = None
        self._naming = Channel(library, self)
        self._naming.answered.connect(self._on_named)
        self._asking = Channel(search, self)
        self._asking.answered.connect(self._on_answered)

    def begin(
        self,
        fixed: Sequence[Offer],
        dossier: DossierId | None,
        tree: Sequence[TreeNode],
        recent: Sequence[Place],
    ) -> None:
        """Gather anew. fixed: commands and settings. dossier, tree: what is open. recent: latest first."""
        self._fixed = tuple(fixed)
        self._tree = tuple(_node(node) for node in tree[:_MOST_NAMES])
        if dossier != self._dossier:
            self._dossier, self._names = dossier, ()
        self._recent = self._recalled(recent)
        self._index = None
        self._naming.ask(partial(names_of, dossier=dossier))
        self.ask("")

    @Slot(str)
    def ask(self, text: str) -> None:
        """Offer what fits a text."""
        self._text = text
        self._asking.forget()
        self.offers_changed.emit(self._best())
        words = text.strip()
        if len(words) >= _SHORTEST_SEARCH and not words.startswith(COMMANDS_ONLY):
            self._asking.ask(partial(_search, text=words))

    @Slot(object)
    def note_use(self, offer: Offer) -> None:
        """Count a choice, so that it comes sooner next time."""
        self._used[offer.key] = self._used.get(offer.key, 0) + 1
        self.used_changed.emit(dict(self._used))

    def _best(self) -> tuple[Offer, ...]:
        if self._index is None:
            self._index = QuickIndex((*self._recent, *self._tree, *self._names, *self._fixed))
        return self._index.best(self._text, self._used, SHOWN)

    def _recalled(self, recent: Sequence[Place]) -> tuple[Offer, ...]:
        """Return where the reader was, as far as its title is known."""
        known = {offer.target: offer for offer in (*self._tree, *self._names)}
        links = dict.fromkeys(place._replace(at=0).link for place in recent)
        found = [known[link] for link in links if link in known]
        return tuple(offer._replace(kind=OfferKind.RECENT) for offer in found)

    @Slot(object)
    def _on_named(self, names: tuple[Offer, ...]) -> None:
        self._names = names
        self._index = None
        self.offers_changed.emit(self._best())

    @Slot(object)
    def _on_answered(self, results: Results) -> None:
        shown = self._best()
        known = {offer.key for offer in shown}
        more = [offer for offer in _hits(results) if offer.key not in known]
        if more:
            self.offers_changed.emit((*shown, *more))


def names_of(store: LibraryStore, dossier: DossierId | None) -> tuple[Offer, ...]:
    """Return the figures, series, entities and events of a dossier, and all dossiers, as offers."""
    others = [
        _offer(dossier_place(entry.id), entry.dossier.title, KIND_WORDS[RecordKind.DOSSIER][0])
        for entry in store.entries()
    ]
    if dossier is None or store.entry(dossier) is None:
        return tuple(others)
    return (*_records_of(store, dossier), *others)


def _records_of(store: LibraryStore, dossier: DossierId) -> tuple[Offer, ...]:
    offers = []
    for each in store.entities(dossier)[:_MOST_NAMES]:
        place = Place(dossier, RecordKind.ENTITY, each.id)
        offers.append(_offer(place, each.name, ENTITY_WORDS[each.kind], " ".join(each.aliases)))
    words = {kind: KIND_WORDS[kind][0] for kind in RecordKind}
    for figure in store.figures(dossier)[:_MOST_NAMES]:
        place = Place(dossier, RecordKind.FIGURE, figure.id)
        offers.append(_offer(place, figure.label, words[RecordKind.FIGURE]))
    for series in store.series(dossier)[:_MOST_NAMES]:
        place = Place(dossier, RecordKind.SERIES, series.id)
        offers.append(_offer(place, series.title, words[RecordKind.SERIES]))
    for event in store.events(dossier)[:_MOST_NAMES]:
        place = Place(dossier, RecordKind.EVENT, event.id)
        offers.append(_offer(place, event.title, words[RecordKind.EVENT]))
    return tuple(offers)


def _offer(place: Place, title: str, detail: str, also: str = "") -> Offer:
    return Offer(OfferKind.PLACE, place.link, title, detail=detail, also=also)


def _node(node: TreeNode) -> Offer:
    detail = KIND_WORDS[node.place.kind][0]
    return Offer(OfferKind.PLACE, node.place.link, node.title, node.number, detail)


def _search(engine: Engine, text: str) -> Results:
    return engine.search(text, limit=_MOST_HITS)


def _hits(results: Results) -> list[Offer]:
    return [
        Offer(
            OfferKind.PLACE,
            hit.place._replace(at=0).link,
            hit.title,
            detail=" \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(hit.path)
            or KIND_WORDS[hit.kind][0],
        )
        for hit in results.hits
    ]

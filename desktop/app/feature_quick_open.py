"""Quick open: its control, its line over the window, and what a choice does. Not for ranking offers."""

from typing import Final

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.quick_open import QuickOpenControl
from desktop.language import tr, unmarked
from desktop.model.choices import RecordKind
from desktop.model.offer import Offer, OfferKind
from desktop.model.place import parse_place
from desktop.settings.table import GROUPS
from desktop.view.quick_open import QuickOpen
from desktop.window.actions import ACTIONS, ActionId, words_of

NUMBER_SIGN: Final = "§"
_TEXT: Final = (RecordKind.DOSSIER, RecordKind.SECTION, RecordKind.PASSAGE)


class QuickOpenFeature(QObject):
    """Gathers what there is each time it is opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        lanes = program.lanes
        self.control = QuickOpenControl(lanes.library, lanes.search, program.session.session.used, self)
        self.line = QuickOpen(program.window)
        self.line.asked.connect(self.control.ask)
        self.line.chosen.connect(self._on_chosen)
        self.line.chosen_beside.connect(self._on_chosen_beside)
        self.control.offers_changed.connect(self.line.show_offers)
        self.control.used_changed.connect(program.session.note_used)

    def do(self, action: ActionId) -> None:
        """Open the line, for a number with its sign written already."""
        reading = self._program.opener.reading
        trail = reading.trail
        self.control.begin(
            (*self._commands(), *_settings()),
            reading.entry.id if reading.entry is not None else None,
            reading.tree,
            [position.place for position in (*trail.behind, *trail.ahead)],
        )
        self._program.search.warm_up()
        self.line.open(NUMBER_SIGN if action is ActionId.GO_TO_NUMBER else "")

    def _commands(self) -> list[Offer]:
        actions = self._program.interior.actions
        native = actions[ActionId.QUIT].shortcut().SequenceFormat.NativeText
        return [
            Offer(
                OfferKind.COMMAND,
                spec.id.value,
                words_of(spec),
                detail=unmarked(spec.menu.value),
                keys=actions[spec.id].shortcut().toString(native),
            )
            for spec in ACTIONS
            if actions[spec.id].isEnabled() and spec.id is not ActionId.QUICK_OPEN
        ]

    @Slot(object)
    def _on_chosen(self, offer: Offer) -> None:
        self.control.note_use(offer)
        if offer.kind is OfferKind.COMMAND:
            self._program.interior.actions[ActionId(offer.target)].trigger()
        elif offer.kind is OfferKind.SETTING:
            self._program.interior.commands.setting_requested.emit(offer.title)
        else:
            self._open(offer)

    @Slot(object)
    def _on_chosen_beside(self, offer: Offer) -> None:
        place = parse_place(offer.target)
        if offer.kind not in (OfferKind.PLACE, OfferKind.RECENT) or place is None:
            self._on_chosen(offer)
            return
        self.control.note_use(offer)
        self._program.tabs.open_beside(place)

    def _open(self, offer: Offer) -> None:
        place = parse_place(offer.target)
        if place is not None:
            # Only text is opened in the second one; records and pages belong to the first.
            is_text = place.kind in _TEXT
            (self._program.opener.reading if is_text else self._program.reading).open_place(place)


def _settings() -> list[Offer]:
    return [
        Offer(OfferKind.SETTING, each.id, each.title, detail=tr("Setting"), also=each.help)
        for group in GROUPS
        for each in group.settings
    ]


def make_feature(program: Program) -> QuickOpenFeature:
    """Return the feature, which lives as long as the window."""
    return QuickOpenFeature(program)

"""The visible list behind Back and Forward, by a long press, a right click or a key. Not the trail."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.app.build import Program
from desktop.control.reading import ReadingControl
from desktop.control.tabs import title_of
from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import TreeNode
from desktop.view.dressing import dress
from desktop.view.style_sheet import Dress

MOST_SHOWN: Final = 15
_ICONS: Final = ("arrow-left", "arrow-right")


class TrailMenu(QObject):
    """One menu for both buttons: what lies ahead, where the reader is, what lies behind, in this order."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self.menu = QMenu(program.window)
        self.menu.setAccessibleName(tr("Where you were"))
        self.menu.setToolTipsVisible(True)
        dress(self.menu, Dress.MENU)
        self.menu.aboutToShow.connect(self._fill_menu)
        for name in _ICONS:
            button = program.window.reader.bar.button(name)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            button.setMenu(self.menu)
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(self._on_context_menu_requested)
        program.interior.commands.trail_requested.connect(self.show)

    @Slot()
    def show(self) -> None:
        """Show the list under the button for Back."""
        button = self._program.window.reader.bar.button(_ICONS[0])
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    @Slot(QPoint)
    def _on_context_menu_requested(self, _spot: QPoint) -> None:
        self.show()

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        reading = self._program.opener.reading
        trail, here = reading.trail, reading.position
        ahead, behind = trail.ahead[:MOST_SHOWN], trail.behind[:MOST_SHOWN]
        for steps in range(len(ahead), 0, -1):
            self._add(reading, ahead[steps - 1].place, steps)
        if here is not None:
            self._add(reading, here.place, 0)
        for steps, position in enumerate(behind, start=1):
            self._add(reading, position.place, -steps)

    def _add(self, reading: ReadingControl, place: Place, steps: int) -> None:
        words, dossier = self._words(reading, place)
        action = self.menu.addAction(words.replace("&", "&&"))
        action.setToolTip(dossier)
        action.setData(steps)
        if steps == 0:
            action.setCheckable(True)
            action.setChecked(True)
            self.menu.setActiveAction(action)
        action.triggered.connect(self._on_triggered)

    def _words(self, reading: ReadingControl, place: Place) -> tuple[str, str]:
        entries = (reading.entry, *self._program.library.entries)
        entry = next((each for each in entries if each is not None and each.id == place.dossier), None)
        dossier = entry.dossier.title if entry is not None else place.dossier
        is_open = reading.is_open(place.dossier)
        words = place_words(place, reading.tree) if is_open else ""
        return (words, dossier) if words else (dossier, "")

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._program.opener.reading.travel(int(action.data()))


def place_words(place: Place, tree: tuple[TreeNode, ...]) -> str:
    """Return what a place is called in a list: its number and title, or the name of a page."""
    if place.kind is RecordKind.VIEW:
        return place.id.capitalize()
    wanted = (place.kind, place.id)
    node = next((each for each in tree if (each.place.kind, each.place.id) == wanted), None)
    return f"{node.number}  {node.title}".strip() if node is not None else title_of(place, tree)

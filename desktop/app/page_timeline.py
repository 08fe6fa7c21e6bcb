"""Makes and wires the page of the timeline. Not for when: ``pages`` asks for it on first use."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.app.build import Program
from desktop.control.manner import system_manner
from desktop.control.timeline import TimelineControl
from desktop.model.place import Place
from desktop.render.timeline import TimeItem
from desktop.view.timeline_page import TimelinePage


class ItemOpener(QObject):
    """Turns an item of the timeline into where it is told; what no passage tells is shown beside."""

    place_requested = Signal(object)
    link_requested = Signal(str)

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = program.reading

    @Slot(object)
    def open_item(self, item: TimeItem) -> None:
        """Go to the passage that tells of an item."""
        if item.told and self._reading.entry is not None:
            self.place_requested.emit(Place(self._reading.entry.id, item.kind, item.id))
        else:
            self.show_item(item)

    @Slot(object)
    def show_item(self, item: TimeItem) -> None:
        """Show an item beside the timeline."""
        self.link_requested.emit(item.link)


def make_page(program: Program, parent: QWidget) -> tuple[TimelinePage, TimelineControl]:
    """Return the page and what fills it."""
    page = TimelinePage(parent)
    control = TimelineControl(program.lanes.library, program.notices, system_manner(), page)
    opener = ItemOpener(program, page)
    page.item_opened.connect(opener.open_item)
    page.item_beside.connect(opener.show_item)
    opener.place_requested.connect(program.reading.open_place)
    opener.link_requested.connect(program.reading.follow_link)
    control.timeline_changed.connect(page.show_timeline)
    return page, control

"""Opens what is clicked in this tab, or with Ctrl or the middle button in a new one. Not for the tabs."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTextBrowser

from desktop.control.reading import ReadingControl
from desktop.control.tabs import TabsControl
from desktop.model.place import Place
from desktop.view.row_menu import RowMenu


class Opener(QObject):
    """Stands between what is clicked and the reading."""

    turned = Signal(object)  # ReadingControl that is opened in from now on

    def __init__(self, reading: ReadingControl, tabs: TabsControl, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._tabs = tabs
        self._middle = False
        self._views: dict[QObject, QAbstractItemView | QTextBrowser] = {}

    @property
    def reading(self) -> ReadingControl:
        """The reading that is opened in."""
        return self._reading

    def turn_to(self, reading: ReadingControl) -> None:
        """Open in another text from now on."""
        self._reading = reading
        self.turned.emit(reading)

    @Slot()
    def go_back(self) -> None:
        """Go back in the text that is opened in."""
        self._reading.go_back()

    @Slot()
    def go_forward(self) -> None:
        """Undo one Back."""
        self._reading.go_forward()

    @Slot(object)
    def watch(self, view: QAbstractItemView | QTextBrowser) -> None:
        """Have the middle button open what it is pressed on, and rows offer that in a menu."""
        self._views[view.viewport()] = view
        view.viewport().installEventFilter(self)
        if isinstance(view, QAbstractItemView):
            _Rows(view, self)

    @Slot(object)
    def open_place(self, place: Place) -> None:
        """Open a place here or beside."""
        if self._beside():
            self._tabs.open_beside(place)
        else:
            self._reading.open_place(place)

    @Slot(str)
    def follow_link(self, link: str) -> None:
        """Follow a link of the open dossier here or beside."""
        place = self._reading.place_of(link)
        if place is not None and self._reading.is_read(place) and self._beside():
            self._tabs.open_beside(place)
        else:
            self._reading.follow_link(link)

    def activate_beside(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Open what a row stands for in a new tab."""
        self._middle = True
        if index.isValid():
            view.activated.emit(index)
        self._middle = False

    def _beside(self) -> bool:
        keys = QGuiApplication.keyboardModifiers()
        return self._middle or keys == Qt.KeyboardModifier.ControlModifier

    def _open_at(self, view: QAbstractItemView | QTextBrowser, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if isinstance(view, QAbstractItemView):
            self.activate_beside(view, view.indexAt(spot))
            return
        link = view.anchorAt(spot)
        self._middle = True
        if link:
            self.follow_link(link)
        self._middle = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the middle button from views that have no use for it."""
        view = self._views.get(watched)
        if view is None or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.MiddleButton:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._open_at(view, event)
        return True


class _Rows(QObject):
    """Opens the current row as its key or the middle button would, for those who look for a menu."""

    def __init__(self, rows: QAbstractItemView, opener: Opener) -> None:
        super().__init__(rows)
        self._rows = rows
        self._opener = opener
        RowMenu(rows, self.open_here, self.open_beside)

    @Slot()
    def open_here(self) -> None:
        """Open the row here."""
        if self._rows.currentIndex().isValid():
            self._rows.activated.emit(self._rows.currentIndex())

    @Slot()
    def open_beside(self) -> None:
        """Open the row in a new tab."""
        self._opener.activate_beside(self._rows, self._rows.currentIndex())

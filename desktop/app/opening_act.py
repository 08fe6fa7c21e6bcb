"""The order of starting: first the page, then everything that can wait for it. Not for what is shown."""

from importlib import import_module

from PySide6.QtCore import QObject, Signal, Slot

from desktop.app.build import Program
from desktop.app.first_paint import FirstPaint
from desktop.app.groundwork import Groundwork


class OpeningAct(QObject):
    """Shows the window with the first page; once it is painted, lets the lanes go to work."""

    painted = Signal()

    def __init__(self, program: Program, ground: Groundwork) -> None:
        super().__init__(program.window)
        self._program = program
        self._ground = ground
        self._over = False
        self.pages: object = None
        self._first_paint = FirstPaint(program.window)
        self._first_paint.painted.connect(self._on_painted)

    @property
    def over(self) -> bool:
        """Tell whether everything that waited for the first paint has been asked for."""
        return self._over

    def begin(self) -> None:
        """Show the window."""
        if self._ground.opening is not None:
            self._program.reading.open_first(self._ground.opening)
        for notice in self._ground.notices:
            self._program.notices.tell(notice)
        self._program.window.show()

    @Slot()
    def _on_painted(self) -> None:
        self.painted.emit()
        program = self._program
        program.reading.fill()
        program.library.start()
        program.marks.load()
        program.search.warm_up()
        program.lanes.release()
        # What no first picture shows: pages are made when they are opened.
        self.pages = import_module("desktop.app.pages").Pages(program)
        if self._ground.session.search:
            program.window.search_field.show_query(self._ground.session.search)
        self._over = True

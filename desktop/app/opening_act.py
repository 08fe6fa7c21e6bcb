"""The order of starting: the first picture, then everything that can wait for it. Not for making either.

Between the two nothing that the reader does is lost: keys wait in the queue of events while the second act
is made in one go, and what was typed into the search field is asked for when there is somebody to ask.
"""

from importlib import import_module
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from desktop.app.first_act import Stage
from desktop.app.first_paint import FirstPaint
from desktop.app.swift_enums import swift_enums
from desktop.window.main_window import MainWindow

MISTAKE = 70


class Second(Protocol):
    """What is asked of :class:`desktop.app.second_act.SecondAct`, which is loaded after the first paint."""

    @property
    def quiet(self) -> bool:
        """Tell whether nothing is under way: what can be shown is shown."""

    def begin(self) -> None:
        """Let everything that waited go to work."""

    def end(self) -> None:
        """Shut down."""


class OpeningAct(QObject):
    """Shows the window; once it is painted, has the second act made and lets it begin."""

    painted = Signal()  # the first picture is on the screen
    built = Signal()  # the second act is made and wired, and has not begun

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._over = False
        self._second: Second | None = None
        self._failure: Exception | None = None
        self._first_paint = FirstPaint(stage.window)
        self._first_paint.painted.connect(self._on_painted)

    @property
    def window(self) -> MainWindow:
        """The window that both acts make."""
        return self._stage.window

    @property
    def over(self) -> bool:
        """Tell whether everything that waited for the first paint has been asked for."""
        return self._over

    @property
    def quiet(self) -> bool:
        """Tell whether all is made and nothing is under way."""
        return self._over and self._second is not None and self._second.quiet

    @property
    def second(self) -> Second | None:
        """The second act, once it is made."""
        return self._second

    @property
    def failure(self) -> Exception | None:
        """What kept the second act from being made."""
        return self._failure

    def begin(self) -> None:
        """Show the window."""
        self._stage.window.show()

    def end(self) -> None:
        """Shut down what was made."""
        if self._second is not None:
            self._second.end()

    @Slot()
    def _on_painted(self) -> None:
        self.painted.emit()
        try:
            with swift_enums():
                # The door to everything that the first picture can do without.
                second: Second = import_module("desktop.app.second_act").SecondAct(self._stage)
                self._second = second
                self.built.emit()
                second.begin()
        except Exception as error:  # a window without an inside must not stay
            self._failure = error
            QCoreApplication.exit(MISTAKE)
        self._over = True

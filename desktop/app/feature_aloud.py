"""Reads the text aloud where the system has a voice. Not for finding one."""

import os

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.aloud import AloudControl
from desktop.control.voice import find_voice
from desktop.window.action_kinds import When
from desktop.window.actions import ActionId


class AloudFeature(QObject):
    """Begins with the text that has the keyboard, and stops when it is asked for again."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._control: AloudControl | None = None

    def do(self, _action: ActionId) -> None:
        """Begin, or stop."""
        if self._control is None:
            voice = find_voice(os.environ)
            if voice is None:
                return
            self._control = AloudControl(voice, self._program.notices, self)
            self._control.spoken_changed.connect(self._on_spoken_changed)
            self._program.window.closing.connect(self._control.silence)
        if self._control.is_on:
            self._control.stop()
        else:
            self._control.begin(self._program.opener.reading)

    @Slot(bool)
    def _on_spoken_changed(self, is_spoken: bool) -> None:
        self._program.interior.actions[ActionId.READ_ALOUD].setChecked(is_spoken)


def offer_voice(program: Program) -> None:
    """Show the action where something can speak; without a voice it is not there at all."""
    program.interior.actions.set_met(When.VOICE, find_voice(os.environ) is not None)


def make_feature(program: Program) -> AloudFeature:
    """Return the feature, which lives as long as the window."""
    return AloudFeature(program)

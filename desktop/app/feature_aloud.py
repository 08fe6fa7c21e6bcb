"""Reads the text aloud where the system has a voice, and marks what is read. Not for finding a voice."""

import os

from PySide6.QtCore import QObject, Slot

from desktop.app.build import Program
from desktop.control.aloud import AloudControl, Spoken
from desktop.control.reading import ReadingControl
from desktop.control.speaker import Speaker
from desktop.control.voices import find_voices
from desktop.settings.table import ALOUD_SPEED
from desktop.view.reader_pane import ReaderPane
from desktop.view.spoken_mark import SpokenMark
from desktop.window.actions import ActionId


class AloudFeature(QObject):
    """Begins with the text that has the keyboard, and stops when it is asked for again."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._program = program
        self._marks: dict[ReaderPane, SpokenMark] = {}
        self._mark: SpokenMark | None = None
        self._speaker = Speaker(find_voices(os.environ), self)
        self._control = AloudControl(self._speaker, program.notices, self)
        self._control.spoken_changed.connect(self._on_spoken_changed)
        self._control.sentence_changed.connect(self._on_sentence_changed)
        program.window.closing.connect(self._control.silence)
        program.preferences.changed.connect(self._on_setting_changed)
        self._on_setting_changed(ALOUD_SPEED.id)

    def do(self, _action: ActionId) -> None:
        """Begin, or stop."""
        if self._control.is_on:
            self._control.stop()
            return
        reading = self._program.opener.reading
        pane = self._pane(reading)
        if pane not in self._marks:
            self._marks[pane] = SpokenMark(pane)
        self._mark = self._marks[pane]
        self._control.begin(reading)

    def _pane(self, reading: ReadingControl) -> ReaderPane:
        window = self._program.window
        second = (each for each in window.findChildren(ReaderPane) if each is not window.reader)
        return window.reader if reading is self._program.reading else next(second, window.reader)

    @Slot(str)
    def _on_setting_changed(self, setting_id: str) -> None:
        """Take another speed from the next sentence on."""
        if setting_id == ALOUD_SPEED.id:
            self._speaker.percent = self._program.preferences.get(ALOUD_SPEED)

    @Slot(bool)
    def _on_spoken_changed(self, is_spoken: bool) -> None:
        self._program.interior.actions[ActionId.READ_ALOUD].setChecked(is_spoken)

    @Slot(object)
    def _on_sentence_changed(self, spoken: Spoken | None) -> None:
        if self._mark is None:
            return
        if spoken is None:
            self._mark.clear()
        else:
            self._mark.show(spoken.passage, spoken.span)


def make_feature(program: Program) -> AloudFeature:
    """Return the feature, which lives as long as the window."""
    return AloudFeature(program)

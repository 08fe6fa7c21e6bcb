"""Has sentences spoken by the first voice that knows their language. Not for choosing what is spoken."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal, Slot

from desktop.control.voice import NO_VOICE_CODE, Voice

_END_MS: Final = 2_000
_LIST_MS: Final = 5_000
_OFF: Final = QProcess.ProcessState.NotRunning


class Fault(NamedTuple):
    """Why nothing was spoken. language: the one that no voice speaks, empty where a voice failed."""

    language: str = ""


class _Chosen(NamedTuple):
    voice: Voice
    name: str


class Speaker(QObject):
    """Speaks one sentence at a time; whoever is hushed tells nothing any more."""

    spoken = Signal(int)  # milliseconds that the sentence took
    failed = Signal(object)  # Fault

    def __init__(self, voices: Sequence[Voice], parent: QObject) -> None:
        super().__init__(parent)
        self.percent = 100
        self._voices = tuple(voices)
        self._chosen: dict[str, _Chosen | None] = {}
        self._words: tuple[str, str] | None = None
        self._asked: list[Voice] = []
        self._running: _Chosen | None = None
        self._percent = 100
        self._is_hushed = False
        self._clock = QElapsedTimer()
        self._process = self._made(self._on_finished)
        self._process.readyReadStandardOutput.connect(self._on_answered)
        self._process.errorOccurred.connect(self._on_error)
        self._list = self._made(self._on_listed)
        self._list.errorOccurred.connect(self._on_list_error)
        self._hushing = self._made(self._on_hushed)
        self._hushing.errorOccurred.connect(self._on_hush_error)
        # A dispatcher that does not answer would let them stay for ever.
        self._list_patience = QTimer(self, singleShot=True, interval=_LIST_MS)
        self._list_patience.timeout.connect(self._list.kill)
        self._hush_patience = QTimer(self, singleShot=True, interval=_END_MS)
        self._hush_patience.timeout.connect(self._on_impatient)

    def say(self, words: str, language: str) -> None:
        """Speak a sentence. language: a BCP 47 tag, may be empty."""
        self._words = (words, language)
        self._begin()

    def hush(self) -> None:
        """Be silent at once."""
        self._words, self._asked = None, []
        self._list_patience.stop()
        self._list.kill()
        self._list.waitForFinished(_END_MS)
        if self._process.state() is _OFF or self._is_hushed:
            return
        if self._running is not None and self._running.voice.hush:
            # Whoever waits for the dispatcher must not be killed: after that it drops what it is given next.
            self._is_hushed = True
            self._hushing.start(self._running.voice.program, list(self._running.voice.hush))
            self._hush_patience.start()
        else:
            self._end_process()

    def silence(self) -> None:
        """Be silent, and leave no process behind."""
        self.hush()
        for process in (self._hushing, self._process):
            if not process.waitForFinished(_END_MS // 4):
                process.kill()
                process.waitForFinished(_END_MS)

    def _begin(self) -> None:
        """Speak when nothing is being hushed any more: that would be hushed, too."""
        if self._words is None or self._is_hushed or self._hushing.state() is not _OFF:
            return
        if self._words[1] in self._chosen:
            self._speak()
        else:
            self._asked = list(self._voices)
            self._ask_next()

    # --- which voice -----------------------------------------------------------------------------------

    def _ask_next(self) -> None:
        """Ask the next program whether it speaks the language."""
        if self._words is None:
            return
        language = self._words[1]
        if not self._asked:
            self._chosen[language] = None
            self._speak()
        elif not language or not self._asked[0].listing:
            self._chosen[language] = _Chosen(self._asked[0], language)
            self._speak()
        else:
            words = [word.format(language=language.partition("-")[0]) for word in self._asked[0].listing]
            self._list.start(self._asked[0].program, words)
            self._list.closeWriteChannel()
            self._list_patience.start()

    @Slot(int, QProcess.ExitStatus)
    def _on_listed(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._list_patience.stop()
        listed = bytes(self._list.readAllStandardOutput().data()).decode(errors="replace")
        self._note_list(listed)

    @Slot(QProcess.ProcessError)
    def _on_list_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._list_patience.stop()
            self._note_list("")

    def _note_list(self, listed: str) -> None:
        if self._words is None or not self._asked:
            return
        voice = self._asked.pop(0)
        name = voice.name_for(self._words[1], listed)
        if name is None:
            self._ask_next()
        else:
            self._chosen[self._words[1]] = _Chosen(voice, name)
            self._speak()

    # --- speaking --------------------------------------------------------------------------------------

    def _speak(self) -> None:
        assert self._words is not None
        words, language = self._words
        chosen = self._chosen[language]
        if chosen is None:
            self._fail(Fault(language))
            return
        voice, name = chosen
        is_first = self._process.state() is _OFF
        if not is_first and (self._running, self._percent) != (chosen, self.percent):
            self._end_process()
            is_first = True
        self._running, self._percent = chosen, self.percent
        self._words = (words, language)
        self._clock.start()
        if is_first:
            self._process.start(voice.program, voice.arguments(words, name, self.percent))
        self._process.write(voice.input(words, name, self.percent, is_first=is_first))
        if not voice.stays:
            self._process.closeWriteChannel()

    def _end_process(self) -> None:
        """End what runs without taking its end for one of a sentence."""
        self._words = None
        self._process.kill()
        self._process.waitForFinished(_END_MS)

    @Slot()
    def _on_answered(self) -> None:
        is_line = bool(bytes(self._process.readAllStandardOutput().data()).strip())
        if is_line and self._words is not None and self._running is not None and self._running.voice.stays:
            self.spoken.emit(self._clock.elapsed())

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._is_hushed:
            self._is_hushed = False
            self._note_silence()
        elif self._words is None or self._running is None:
            return
        elif self._running.voice.stays:
            self._fail(Fault(self._words[1] if code == NO_VOICE_CODE else ""))
        elif code or status is not QProcess.ExitStatus.NormalExit:
            self._fail(Fault())
        else:
            self.spoken.emit(self._clock.elapsed())

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._words is not None:
            self._fail(Fault())

    @Slot(int, QProcess.ExitStatus)
    def _on_hushed(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._note_silence()

    @Slot(QProcess.ProcessError)
    def _on_hush_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process.kill()

    @Slot()
    def _on_impatient(self) -> None:
        self._hushing.kill()
        self._process.kill()

    def _note_silence(self) -> None:
        """Go on with what was asked for meanwhile, once both that was hushed and what hushes have ended."""
        if not self._is_hushed and self._hushing.state() is _OFF:
            self._hush_patience.stop()
            self._begin()

    def _fail(self, fault: Fault) -> None:
        self._words = None
        self.failed.emit(fault)

    def _made(self, on_finished: Callable[[int, QProcess.ExitStatus], None]) -> QProcess:
        process = QProcess(self)
        process.finished.connect(on_finished)
        return process

"""Has the text read aloud, passage by passage, the text following the voice. Not for finding a voice."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.control.reading import ReadingControl
from desktop.control.voice import Voice
from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.place import Place
from desktop.render.reading import PassageAnchor, ReadingPosition

_END_MS: Final = 2_000
QUICK_MS: Final = 200
"""No voice says a passage in less; one that ends sooner has not been heard, as without a sound card."""
_QUICK_CHARS: Final = 40
_QUICK_MOST: Final = 3
_NO_VOICE: Final = tr("Try the voice of your system; it may have none for this language.")


class AloudControl(QObject):
    """Begins at the passage in view and goes on until it is stopped or the dossier ends."""

    spoken_changed = Signal(bool)  # whether it is read aloud now

    def __init__(self, voice: Voice, notices: NoticeControl, parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._notices = notices
        self._reading: ReadingControl | None = None
        self._at: Place | None = None
        self._begun: Place | None = None
        self._clock = QElapsedTimer()
        self._unheard = 0
        self._hushing = QProcess(self)
        self._patience = QTimer(self, singleShot=True, interval=_END_MS)
        self._patience.timeout.connect(self._hushing.kill)
        self._hushing.finished.connect(self._patience.stop)
        self._process = QProcess(self)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    @property
    def is_on(self) -> bool:
        """Tell whether the text is being read aloud."""
        return self._at is not None

    def begin(self, reading: ReadingControl) -> None:
        """Read aloud from the passage in view on."""
        place = reading.place
        self._reading, self._unheard = reading, 0
        if place is not None and place.kind is RecordKind.PASSAGE:
            self._begun = place._replace(at=0)
            self._speak(self._begun)

    @Slot()
    def stop(self) -> None:
        """Be silent; to begin again goes on with the passage in view."""
        if self._at is None:
            return
        self._at = None
        self.spoken_changed.emit(False)
        self._process.terminate()
        if not self._process.waitForFinished(_END_MS):
            self._process.kill()
            self._process.waitForFinished(_END_MS)
        # A dispatcher that does not answer would let it stay for ever.
        if self._voice.hush and self._hushing.state() is QProcess.ProcessState.NotRunning:
            self._hushing.start(self._voice.program, list(self._voice.hush))
            self._patience.start()

    @Slot()
    def silence(self) -> None:
        """Be silent at the end of the program, and leave no process behind."""
        self.stop()
        if not self._hushing.waitForFinished(_END_MS // 4):
            self._hushing.kill()
            self._hushing.waitForFinished(_END_MS)

    # --- how -------------------------------------------------------------------------------------------

    def _speak(self, place: Place) -> None:
        anchor = self._anchor(place)
        if anchor is None:
            self.stop()
            return
        was_on, self._at = self.is_on, place
        entry = self._reading.entry if self._reading is not None else None
        language = entry.dossier.language if entry is not None else ""
        self._clock.start()
        self._process.start(self._voice.program, self._voice.arguments(anchor.text, language))
        if self._voice.by_input:
            self._process.write(anchor.text.encode())
        self._process.closeWriteChannel()
        if not was_on:
            self.spoken_changed.emit(True)

    def _anchor(self, place: Place) -> PassageAnchor | None:
        page = self._reading.page if self._reading is not None else None
        if page is None or page.dossier != place.dossier:
            return None
        return next((each for each in page.passages if each.passage == place.id), None)

    def _following(self, place: Place) -> Place | None:
        page = self._reading.page if self._reading is not None else None
        names = [each.passage for each in page.passages] if page is not None else []
        if page is None or page.dossier != place.dossier or place.id not in names[:-1]:
            return None
        return Place(place.dossier, RecordKind.PASSAGE, names[[*map(str, names)].index(place.id) + 1])

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._at is None or self._reading is None:
            return
        if code or status is not QProcess.ExitStatus.NormalExit:
            self._fail(_NO_VOICE)
            return
        self._count_unheard(self._at)
        if self._unheard >= _QUICK_MOST and self._begun is not None:
            self._reading.go_to(ReadingPosition(self._begun))
            self._fail(tr("The voice ends before it can have spoken; look whether the sound works."))
            return
        following = self._following(self._at)
        if following is None:
            self.stop()
            return
        self._reading.go_to(ReadingPosition(following))
        self._speak(following)

    def _count_unheard(self, place: Place) -> None:
        anchor = self._anchor(place)
        if self._clock.elapsed() >= QUICK_MS:
            self._unheard = 0
        elif anchor is not None and len(anchor.text) >= _QUICK_CHARS:
            self._unheard += 1

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._at is not None:
            self._fail(_NO_VOICE)

    def _fail(self, advice: str) -> None:
        self.stop()
        self._notices.warn(tr("The text could not be read aloud."), advice)

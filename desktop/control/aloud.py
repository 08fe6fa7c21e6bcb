"""Has the text read aloud, sentence by sentence, the text following the voice. Not for speaking itself."""

from typing import Final, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from desktop.control.notices import NoticeControl
from desktop.control.reading import ReadingControl
from desktop.control.sections import passage_beside
from desktop.control.speaker import Fault, Speaker
from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.ids import PassageId
from desktop.model.place import Place
from desktop.model.span import Span
from desktop.render.reading import PassageAnchor, ReadingPosition
from desktop.render.spoken import sentences, spoken_words
from desktop.settings.table import LANGUAGE

QUICK_MS: Final = 200
"""No voice says a sentence in less; one that ends sooner has not been heard, as without a sound card."""
_QUICK_CHARS: Final = 40
_QUICK_MOST: Final = 3
_BEGINNING: Final = Span(0, 0)


class Spoken(NamedTuple):
    """What is being read aloud. span: of the passage's text; empty for its title."""

    passage: PassageId
    span: Span


class AloudControl(QObject):
    """Begins at the passage in view and goes on until it is stopped or the dossier ends."""

    spoken_changed = Signal(bool)  # whether it is read aloud now
    sentence_changed = Signal(object)  # Spoken, None when it is silent

    def __init__(self, speaker: Speaker, notices: NoticeControl, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._notices = notices
        self._reading: ReadingControl | None = None
        self._at: Place | None = None
        self._begun: Place | None = None
        self._left: tuple[Place, int] | None = None
        self._spans: tuple[Span, ...] = ()
        self._number = 0
        self._unheard = 0
        self._known: ReadingPosition | None = None
        self._is_awaited = self._is_moving = False
        speaker.spoken.connect(self._on_spoken)
        speaker.failed.connect(self._on_failed)

    @property
    def is_on(self) -> bool:
        """Tell whether the text is being read aloud."""
        return self._at is not None

    def begin(self, reading: ReadingControl) -> None:
        """Read aloud from the passage in view on, or from the sentence in it that was left last."""
        place = reading.place
        if place is None or place.kind is not RecordKind.PASSAGE:
            return
        self._follow(reading)
        self._unheard, self._known = 0, reading.position
        self._begun = place._replace(at=0)
        number = self._left[1] if self._left is not None and self._left[0] == self._begun else 0
        self._read(self._begun, number)

    @Slot()
    def stop(self) -> None:
        """Be silent; to begin again goes on with the sentence that was left, if its passage is in view."""
        if self._at is None:
            return
        self._left = (self._at, self._number)
        self._at, self._is_awaited = None, False
        self._speaker.hush()
        self.sentence_changed.emit(None)
        self.spoken_changed.emit(False)

    @Slot()
    def silence(self) -> None:
        """Be silent at the end of the program, and leave no process behind."""
        self.stop()
        self._speaker.silence()

    # --- where the reader goes ---------------------------------------------------------------------------

    def _follow(self, reading: ReadingControl) -> None:
        if self._reading is reading:
            return
        if self._reading is not None:
            self._reading.position_requested.disconnect(self._on_position_requested)
            self._reading.position_changed.disconnect(self._on_position_changed)
            self._reading.view_changed.disconnect(self._on_view_changed)
        self._reading = reading
        reading.position_requested.connect(self._on_position_requested)
        reading.position_changed.connect(self._on_position_changed)
        reading.view_changed.connect(self._on_view_changed)

    @Slot(object)
    def _on_position_changed(self, position: ReadingPosition) -> None:
        self._known = position

    @Slot(object)
    def _on_view_changed(self, view: Place | None) -> None:
        """Be silent where something else stands in the place of the text."""
        if view is not None:
            self.stop()

    @Slot(object)
    def _on_position_requested(self, position: ReadingPosition) -> None:
        """Go on where the reader has gone; a page that only grew around him asks for where he is."""
        if self._at is None or self._is_moving or self._reading is None:
            return
        place = self._reading.place
        if self._is_awaited:
            self._read(self._at, 0)
        elif place is None or place.dossier != self._at.dossier:
            self.stop()
        elif position != self._known and place.id != self._at.id:
            self._read(place._replace(at=0), 0)

    # --- what is said ------------------------------------------------------------------------------------

    def _read(self, place: Place, number: int) -> None:
        """Read a passage of the page from one of its sentences on."""
        anchor = self._anchor(place)
        if anchor is None:
            self.stop()
            return
        was_on, self._at, self._is_awaited = self.is_on, place, False
        self._spans = (_BEGINNING, *sentences(anchor.text))
        if was_on:
            self._speaker.hush()
        else:
            self.spoken_changed.emit(True)
        self._say(min(number, len(self._spans) - 1))

    def _say(self, number: int) -> None:
        assert self._at is not None
        assert self._reading is not None
        anchor, entry = self._anchor(self._at), self._reading.entry
        if anchor is None or entry is None:
            self.stop()
            return
        self._number = number
        span = self._spans[number]
        written = anchor.text[span.start : span.end] if span.end else self._title()
        language = entry.dossier.language
        words = spoken_words(written, language)
        if not words:
            self._go_on()
            return
        self.sentence_changed.emit(Spoken(anchor.passage, span))
        self._speaker.say(words, language)

    def _title(self) -> str:
        node = passage_beside(self._reading.tree, self._at, 0) if self._reading and self._at else None
        return node.title if node is not None else ""

    def _anchor(self, place: Place) -> PassageAnchor | None:
        page = self._reading.page if self._reading is not None else None
        if page is None or page.dossier != place.dossier:
            return None
        return next((each for each in page.passages if each.passage == place.id), None)

    def _go_on(self) -> None:
        if self._number + 1 < len(self._spans):
            self._say(self._number + 1)
            return
        following = self._following()
        if following is None or self._reading is None:
            self._left = None
            self.stop()
            self._left = None
            return
        self._at, self._is_awaited = following, self._anchor(following) is None
        self._is_moving = not self._is_awaited
        self._reading.go_to(ReadingPosition(following))
        self._is_moving = False
        if not self._is_awaited:
            self._read(following, 0)

    def _following(self) -> Place | None:
        page = self._reading.page if self._reading is not None else None
        if page is None or self._reading is None or self._at is None:
            return None
        names = [each.passage for each in page.passages]
        number = next((number for number, name in enumerate(names) if name == self._at.id), None)
        if number is not None and number + 1 < len(names):
            return Place(self._at.dossier, RecordKind.PASSAGE, names[number + 1])
        # What is not on the page has not been left out of it, unless the page is whole.
        node = None if page.complete else passage_beside(self._reading.tree, self._at, 1)
        return node.place if node is not None else None

    @Slot(int)
    def _on_spoken(self, lasted_ms: int) -> None:
        if self._at is None or self._reading is None:
            return
        span = self._spans[self._number]
        if lasted_ms >= QUICK_MS:
            self._unheard = 0
        elif span.end - span.start >= _QUICK_CHARS:
            self._unheard += 1
        if self._unheard >= _QUICK_MOST and self._begun is not None:
            self._reading.go_to(ReadingPosition(self._begun))
            self._fail(tr("The voice ends before it can have spoken; look whether the sound works."))
            return
        self._go_on()

    @Slot(object)
    def _on_failed(self, fault: Fault) -> None:
        if self._at is None:
            return
        if fault.language:
            own = QLocale(fault.language).nativeLanguageName() or fault.language
            name = dict(LANGUAGE.choices).get(fault.language, own)
            advice = tr("Add a voice for {language} to your system; it has none.", language=name)
        else:
            advice = tr("Try the voice of your system; it may have none for this language.")
        self._fail(advice)

    def _fail(self, advice: str) -> None:
        self.stop()
        self._left = None
        self._notices.warn(tr("The text could not be read aloud."), advice)

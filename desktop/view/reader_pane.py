"""The middle pane: a page of the dossier, read, walked and marked. Not for deciding what is read."""

from PySide6.QtCore import QCoreApplication, QEvent, QUrl, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.hit_marks import HitMarks
from desktop.model.place import Place
from desktop.render.palette import Palette
from desktop.render.reading import ArticlePage, ReadingPosition
from desktop.render.style import BASE_SIZE_PX
from desktop.render.typography import Typography
from desktop.view.article_browser import ArticleBrowser
from desktop.view.locator_bar import LocatorBar
from desktop.view.page_map import PageMap
from desktop.view.page_strip import PageStrip
from desktop.view.palettes import palette_of
from desktop.view.parts.announce import announce
from desktop.view.parts.empty_state import EmptyState
from desktop.view.parts.restyling import Restyling
from desktop.view.reader_hits import ReaderHits
from desktop.view.reading_place import ReadingPlace
from desktop.view.selecting import kept_selection, select_again


class ReaderPane(QWidget):
    """Shows an :class:`ArticlePage`, tells which passage is in view and keeps the reader's line."""

    position_changed = Signal(object)
    passage_in_view_changed = Signal(object)
    position_requested = Signal(object)  # ReadingPosition of a hit on another page
    link_activated = Signal(str)
    hits_counted = Signal(int)
    lines_settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyling = Restyling(self, self._restyle)
        self._page: ArticlePage | None = None
        self._map: PageMap | None = None
        self._place: ReadingPlace | None = None
        self._zoom, self._in_view, self._settling = 1.0, -1, 0
        self._colours: Palette | None = None
        self._anchored: ReadingPosition | None = None
        self._sought_hit: Place | None = None
        self.bar = LocatorBar(self)
        self.text = ArticleBrowser(self)
        self.strip = PageStrip(self.text)
        self.hits = ReaderHits(self.text, self.strip)
        self._empty: EmptyState | None = None
        self._column = QVBoxLayout(self)
        self._build()

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.text, 1)
        self.setFocusProxy(self.text)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.text.anchorClicked.connect(self._on_anchor_clicked)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.text.lines_about_to_change.connect(self._on_lines_about_to_change)
        self.text.lines_changed.connect(self._on_lines_changed)
        self.text.pressed_at.connect(self.show_in_view)
        self.text.focus_changed.connect(self.bar.show_focus)

    # --- what it is told -------------------------------------------------------------------------------

    @Slot(object)
    def show_page(self, page: ArticlePage) -> None:
        """Show a page from its beginning."""
        before, self._page = self._page, page
        self._anchored, self._in_view = None, -1
        self._set_page()
        if before is not None and page.goes_on_from(before):
            self.text.forget_html(before.html)

    @Slot(object)
    def go_to(self, position: ReadingPosition) -> None:
        """Scroll to a position exactly; kept for later while the pane has no size yet."""
        self._anchored = position
        self._settle()
        # An exact position is one that was left: what was in view there is in view again.
        is_exact = position.pixels != 0
        target = -1 if self._map is None or is_exact else self._target(position.place)
        if target < 0 and not self.isVisible():
            # What is seen can be told when the pane has its size.
            self._in_view = -1
            return
        self._set_in_view(target if target >= 0 else self._seen())
        self._tell_position()
        if position.place == self._sought_hit:
            self._announce_hit()

    @Slot(object)
    def mark_hits(self, hits: HitMarks) -> None:
        """Mark the words of a query on the page; none where it is empty."""
        self.hits.mark(hits, self._page, self._map)
        if self._map is not None and self._in_view > 0:
            self.hits.start_at(self._map.starts[self._in_view])
        if self._map is not None and self.isVisible():
            self.hits.show_on_strip(self._map)
        self._count_hits()

    @Slot()
    def next_hit(self) -> None:
        """Go on to the next hit, after the last one to the first."""
        self._step_hit(1)

    @Slot()
    def previous_hit(self) -> None:
        """Go back to the hit before, before the first one to the last."""
        self._step_hit(-1)

    @Slot(int)
    def set_zoom(self, percent: int) -> None:
        """Set the size of the text, keeping the reader's line."""
        if self._zoom != percent / 100:
            self._zoom = percent / 100
            self._set_page()

    @Slot(object)
    def set_typography(self, typography: Typography) -> None:
        """Set the text in another way, keeping the reader's line."""
        self.text.typography = typography
        self._set_page()

    def reveal(self, position: int, end: int = -1) -> None:
        """Scroll to a position of the document, only where it, or what follows to an end, is not in view."""
        if self._place is not None:
            self._place.reveal(position, end)

    # --- what it tells ---------------------------------------------------------------------------------

    def position(self) -> ReadingPosition | None:
        """Return where the reader is; None without a page."""
        return self._anchored or (self._place.position(self._zoom) if self._place else None)

    def passage_in_view(self) -> Place | None:
        """Return the passage that the side pane is about; None without one."""
        shown = self._map is not None and 0 <= self._in_view < len(self._map.anchors)
        return self._map.place(self._in_view) if shown and self._map else None

    @property
    def page(self) -> ArticlePage | None:
        """What is shown."""
        return self._page

    @property
    def page_map(self) -> PageMap | None:
        """Where the passages stand in the text; None without a page."""
        return self._map

    # --- how -------------------------------------------------------------------------------------------

    def _restyle(self) -> None:
        if self._colours is not palette_of(self):
            self._set_page()

    def _set_page(self) -> None:
        if self._page is None:
            return
        self._settling += 1
        self._colours = palette_of(self)
        selected = kept_selection(self._map, self.text)
        self.text.show_html(self._page.html, round(BASE_SIZE_PX * self._zoom), self._page.columns)
        self._map = PageMap(self._page, self.text.document())
        self._place = ReadingPlace(self.text, self._map)
        select_again(selected, self._map, self.text)
        self._tell_if_empty()
        self._settling -= 1
        self.hits.settle(self._page, self._map)
        self._count_hits()
        self._settle_lines()

    @Slot()
    def _on_lines_about_to_change(self) -> None:
        # Qt moves the scroll bar while it sets the lines anew; that is no wish of the reader.
        self._settling += 1

    @Slot()
    def _on_lines_changed(self) -> None:
        self._settling -= 1
        self._settle_lines()

    def _settle_lines(self) -> None:
        """Take note of lines that were set anew, once all of it is done; unseen they have no true width."""
        if self._map is None or self._settling or not self.isVisible():
            return
        self._map.forget_lines()
        self._settle()
        if self._in_view < 0:
            self._set_in_view(self._seen())
        self._show_bar()
        self.hits.show_on_strip(self._map)
        self.lines_settled.emit()

    def _settle(self) -> None:
        """Bring the reader's line back to its place without taking it for a wish to read elsewhere."""
        if self._place is None or self._anchored is None or not self.isVisible():
            return
        self._settling += 1
        self._place.go_to(self._anchored, self._zoom)
        self._settling -= 1

    @Slot(int)
    def _on_scrolled(self, _value: int) -> None:
        if self._settling or self._place is None:
            return
        self._anchored = self._place.position(self._zoom)
        self._set_in_view(self._seen())
        self._tell_position()

    @Slot(int)
    def show_in_view(self, position: int) -> None:
        """Take the passage at a position of the document as the one in view."""
        if self._map is not None and self._map.anchors:
            self._set_in_view(self._map.number_of(self._map.place_at(position).id))

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        if self._map is not None and self._map.anchors:
            self._set_in_view(self._map.number_at(self.text.textCursor().selectionStart()))
        self.link_activated.emit(url.toString())

    def _seen(self) -> int:
        return self._place.in_view() if self._place and self._map and self._map.anchors else -1

    def _target(self, place: Place) -> int:
        assert self._map is not None
        if place.kind is RecordKind.SECTION:
            return self._map.first_of_section(place.id)
        return self._map.number_of(place.id) if place.kind is RecordKind.PASSAGE else -1

    def _set_in_view(self, number: int) -> None:
        if number == self._in_view or self._map is None or not 0 <= number < len(self._map.anchors):
            return
        self._in_view = number
        self._show_bar()
        self.passage_in_view_changed.emit(self._map.place(number))

    def _tell_position(self) -> None:
        position = self.position()
        if position is not None:
            self.position_changed.emit(position)

    def _show_bar(self) -> None:
        if self.isVisible() and self._map is not None and 0 <= self._in_view < len(self._map.anchors):
            self.text.mark_passage(self._map.extent(self._in_view))

    def _step_hit(self, by: int) -> None:
        if self._map is None or self._place is None:
            return
        hit = self.hits.step(by, self._map.position_at(self.text.verticalScrollBar().value()))
        if hit is None:
            return
        if hit.range is None:
            place = Place(self._map.dossier, RecordKind.PASSAGE, hit.passage, hit.span.start)
            self._sought_hit = place
            self.position_requested.emit(ReadingPosition(place))
            return
        self._place.reveal(hit.range[0])
        self._set_in_view(self._map.number_at(hit.range[0]))
        self._count_hits()
        self._announce_hit()

    def _announce_hit(self) -> None:
        self._sought_hit = None
        announce(self.text, self.hits.spoken())

    def _count_hits(self) -> None:
        self.bar.hits.show_count(self.hits.walk.words)
        self.hits_counted.emit(self.hits.walk.total)

    def _tell_if_empty(self) -> None:
        is_empty = self._page is None
        if is_empty and self._empty is None:
            words = tr("Nothing open yet"), tr("Choose a dossier on the left.")
            self._empty = EmptyState("book-open", *words, self)
            self._column.addWidget(self._empty, 1)
        self.text.setHidden(is_empty)
        if self._empty is not None:
            self._empty.setVisible(is_empty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_if_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._restyling.note(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text also from beside its column, where Qt gives the wheel to nobody."""
        QCoreApplication.sendEvent(self.text.viewport(), event)

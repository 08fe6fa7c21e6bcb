"""The strip beside the text of a pane, made with the first thing to show. Not for what stands where."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTextBrowser

from desktop.view.scroll_strip import ScrollStrip, Ticks


class PageStrip(QObject):
    """Shows the layers of one page and scrolls to where it is clicked."""

    def __init__(self, text: QTextBrowser) -> None:
        super().__init__(text)
        self._text = text
        self._strip: ScrollStrip | None = None

    def show_layer(self, name: str, ticks: Ticks) -> None:
        """Show where something stands; no strip is made for nothing."""
        if self._strip is None:
            if not ticks:
                return
            self._strip = ScrollStrip(self._text)
            self._strip.height_requested.connect(self._on_height_requested)
        self._strip.show_layer(name, ticks)

    @Slot(float)
    def _on_height_requested(self, part: float) -> None:
        height = self._text.document().size().height()
        third = self._text.viewport().height() / 3
        self._text.verticalScrollBar().setValue(round(part * height - third))

"""The one channel for telling the reader something. Not for showing it."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.model.errors import SastraError
from desktop.model.notice import Notice, NoticeAction, NoticeLevel


class NoticeControl(QObject):
    """Passes notices on, each once until another came between."""

    notice_added = Signal(object)  # Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: Notice | None = None

    @Slot(object)
    def tell(self, notice: Notice) -> None:
        """Tell the reader, unless it is what was told last."""
        if notice != self._last:
            self._last = notice
            self.notice_added.emit(notice)

    @Slot(object)
    def tell_error(self, error: SastraError) -> None:
        """Tell of an expected failure."""
        self.tell(Notice(NoticeLevel.ERROR, str(error), error.remedy))

    def inform(self, text: str, detail: str = "", action: NoticeAction = NoticeAction.NONE) -> None:
        """Tell something that is no fault; said again it is shown again."""
        self._last = None
        self.tell(Notice(NoticeLevel.INFORMATION, text, detail, action))

    @Slot(str)
    def hint(self, text: str) -> None:
        """Tell how something is done."""
        self.inform(text)

    def warn(self, text: str, detail: str = "", action: NoticeAction = NoticeAction.NONE) -> None:
        """Tell a fault that leaves something usable."""
        self.tell(Notice(NoticeLevel.WARNING, text, detail, action))

"""How wide the panes are and which of them are shown, as values that can be kept. Not for the panes."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter

NARROW_PX: Final = 1040
SIDE_PX: Final = 300
RELATED_PX: Final = 360
SIDE_MINIMUM_PX: Final = 220
RELATED_MINIMUM_PX: Final = 256
READER_MINIMUM_PX: Final = 320
State = Mapping[str, object]


def window_state(window: QMainWindow, splitter: QSplitter, shown: list[bool]) -> State:
    """Return what must be known to show the window again as it is."""
    return {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
        "panes": splitter.sizes(),
        "shown": shown,
    }


def restore_geometry(window: QMainWindow, state: State) -> bool:
    """Put the window where it was; False where the state does not tell."""
    kept = state.get("geometry")
    return isinstance(kept, str) and window.restoreGeometry(
        QByteArray.fromBase64(kept.encode("ascii", "ignore"))
    )


def restored_sizes(state: State, count: int) -> list[int] | None:
    """Return the widths of the panes; None where the state does not tell them."""
    kept = state.get("panes")
    if not isinstance(kept, list) or len(kept) != count:
        return None
    widths = [width for width in kept if isinstance(width, int) and width >= 0]
    return widths if len(widths) == count else None


def restored_shown(state: State, count: int) -> list[bool] | None:
    """Return which panes are shown; None where the state does not tell."""
    kept = state.get("shown")
    if not isinstance(kept, list) or len(kept) != count:
        return None
    return [bool(shown) for shown in kept]

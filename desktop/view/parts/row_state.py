"""The state of a row as its view tells a delegate. Not for the start: it takes 6 ms to import."""

from typing import Final

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.view.parts.row_ground import RowState

_FLAG: Final = QStyle.StateFlag


def row_state(option: QStyleOptionViewItem) -> RowState:
    """Return the state that is to be painted."""
    state = option.state
    selected = bool(state & _FLAG.State_Selected)
    return RowState(
        selected, bool(state & _FLAG.State_MouseOver), selected and bool(state & _FLAG.State_HasFocus)
    )

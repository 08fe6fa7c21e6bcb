"""Carries out edits of the reader's marks one after the other, and takes them back. Not for what they are.

Undo and redo wait for what was asked before them, so that keys pressed fast never take back a wrong thing.
"""

from collections import deque
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desktop.control.marking import now, stamped
from desktop.model.edit import Edit, EditLog
from desktop.model.errors import SastraError
from desktop.tasks.channel import Channel
from desktop.tasks.lane import Lane
from desktop.userdata.store import UserStore


class _Way(Enum):
    NEW = 1
    UNDO = 2
    REDO = 3


class EditLine(QObject):
    """Owns what can be undone in this session."""

    done = Signal(object)  # Edit as it was carried out, the opposite one after an undo
    failed = Signal(object)  # SastraError
    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, lane: Lane[UserStore], parent: QObject) -> None:
        super().__init__(parent)
        self._log = EditLog()
        self._waiting: deque[tuple[_Way, Edit]] = deque()
        self._present: tuple[_Way, Edit] | None = None
        self._writing = Channel(lane, self, latest_only=False)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        self.is_new = True

    def do(self, edit: Edit) -> None:
        """Carry out an edit when those before it are done."""
        self._waiting.append((_Way.NEW, stamped(edit, now())))
        self._go_on()

    def undo(self) -> None:
        """Take back the last edit, if there will be one."""
        self._waiting.append((_Way.UNDO, Edit("")))
        self._go_on()

    def redo(self) -> None:
        """Do again what was taken back last, if there will be something."""
        self._waiting.append((_Way.REDO, Edit("")))
        self._go_on()

    def _go_on(self) -> None:
        while self._present is None and self._waiting:
            way, edit = self._waiting.popleft()
            if way is _Way.UNDO:
                if not self._log.done:
                    continue
                edit = self._log.done[-1].opposite
            elif way is _Way.REDO:
                if not self._log.taken_back:
                    continue
                edit = self._log.taken_back[-1]
            self._present = (way, edit)
            self._writing.ask(partial(_apply, edit=edit))

    @Slot(object)
    def _on_written(self, edit: Edit) -> None:
        way = self._present[0] if self._present is not None else _Way.NEW
        self._present = None
        if way is _Way.NEW:
            self._log = self._log.with_done(edit)
        else:
            self._log = self._log.after_undo() if way is _Way.UNDO else self._log.after_redo()
        self.is_new = way is _Way.NEW
        self._tell_ways()
        self.done.emit(edit)
        self._go_on()

    @Slot(object)
    def _on_failed(self, error: SastraError) -> None:
        """Forget what was taken back or done on ground that is no longer there."""
        way = self._present[0] if self._present is not None else _Way.NEW
        self._present = None
        if way is _Way.UNDO:
            self._log = EditLog(self._log.done[:-1], ())
        elif way is _Way.REDO:
            self._log = EditLog(self._log.done, ())
        self._tell_ways()
        self.failed.emit(error)
        self._go_on()

    def _tell_ways(self) -> None:
        self.can_undo_changed.emit(bool(self._log.done))
        self.can_redo_changed.emit(bool(self._log.taken_back))


def _apply(store: UserStore, edit: Edit) -> Edit:
    store.apply(edit)
    return edit

"""The actions of the table as Qt's actions. Not for what they do."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.language import unmarked
from desktop.settings.kinds import KeyMap
from desktop.window.action_kinds import When
from desktop.window.actions import ACTIONS, ActionId, ActionSpec
from desktop.window.key_map import is_needed, is_single, keys_of


class ActionSet(QObject):
    """Makes every action once, on the window, so that its keys work wherever the focus is."""

    triggered = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._made(spec) for spec in ACTIONS}
        self._met = {When.ALWAYS}
        self._enable()

    def __getitem__(self, action_id: ActionId) -> QAction:
        return self._actions[action_id]

    def set_met(self, when: When, is_met: bool) -> None:
        """Say that a condition holds or no longer holds."""
        if is_met != (when in self._met):  # told with every passage that is scrolled by
            (self._met.add if is_met else self._met.discard)(when)
            self._enable()

    def set_keys(self, changed: KeyMap, *, singles: bool = True) -> None:
        """Give every action its keys. changed: in the place of the table's. singles: letters alone, too."""
        for spec in ACTIONS:
            keys = keys_of(spec, changed)
            _give_keys(
                self[spec.id],
                spec,
                tuple(each for each in keys if not is_needed(each) and (singles or not is_single(each))),
            )

    def _enable(self) -> None:
        for spec in ACTIONS:
            is_met = spec.when in self._met
            self._actions[spec.id].setEnabled(is_met)
            if spec.when is When.VOICE:
                # What the system cannot do at all is not offered.
                self._actions[spec.id].setVisible(is_met)

    def give_to_text(self, text: QWidget) -> None:
        """Let the keys that are single letters work in the text, and nowhere else."""
        for spec in ACTIONS:
            if spec.in_text:
                text.addAction(self._actions[spec.id])

    def button(self, action_id: ActionId) -> tuple[QAction, str]:
        """Return an action and the name of its icon."""
        return self._actions[action_id], next(spec.icon for spec in ACTIONS if spec.id is action_id)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self._window)
        action.setText(spec.text)
        action.setObjectName(spec.id.value)
        action.setCheckable(spec.checkable)
        _give_keys(action, spec, spec.keys)
        if spec.group:
            self._groups.setdefault(spec.group, QActionGroup(self)).addAction(action)
        action.triggered.connect(self._on_triggered)
        if spec.in_text:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self._window.addAction(action)
        return action

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            if action.isCheckable() and action.actionGroup() is None:
                # A state is shown when it has come about, not when it is wished.
                action.setChecked(not action.isChecked())
            self.triggered.emit(ActionId(action.objectName()))


def _give_keys(action: QAction, spec: ActionSpec, keys: tuple[str, ...]) -> None:
    action.setShortcuts([QKeySequence(key) for key in keys])
    words = unmarked(spec.text)
    native = QKeySequence.SequenceFormat.NativeText
    action.setToolTip(f"{words} ({QKeySequence(keys[0]).toString(native)})" if keys else words)

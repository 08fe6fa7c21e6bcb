"""What keys mean for how a chart is shown. Not for walking its points."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.render.chart import ChartSpec
from desktop.render.chart_manner import ChartChoice, can_index, can_log, can_show_events, nearer

_NEARER = 0.5
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def choice_after(
    event: QKeyEvent, spec: ChartSpec, choice: ChartChoice, day: float | None
) -> ChartChoice | None:
    """Return what a key makes of a choice, None for keys that mean nothing here. day: of the chosen point."""
    if event.modifiers() not in _PLAIN or spec.rows:
        return None
    match Qt.Key(event.key()):
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
            return nearer(spec, choice, day, _NEARER)
        case Qt.Key.Key_Minus:
            return nearer(spec, choice, day, 1 / _NEARER)
        case Qt.Key.Key_0:
            return choice._replace(days=None)
        case Qt.Key.Key_Escape if choice.days is not None and day is None:
            # The point that is chosen is left first.
            return choice._replace(days=None)
        case Qt.Key.Key_L if can_log(spec):
            return choice._replace(log=not choice.log)
        case Qt.Key.Key_E if can_show_events(spec):
            return choice._replace(events=not choice.events)
        case Qt.Key.Key_I if can_index(spec):
            return choice._replace(as_index=not choice.as_index)
        case _:
            return None

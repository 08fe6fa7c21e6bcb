"""The control that changes one setting, by its kind. Not for its words: those are beside it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import tr
from desktop.settings.kinds import Amount, Choice, Family, Switch
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.number_field import NumberField
from desktop.view.parts.toggle import Toggle


class ChoiceEditor(QObject):
    """A list to choose from; a family of fonts may also be one of those installed."""

    edited = Signal(object)

    def __init__(self, setting: Choice | Family, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = DropDown(parent)
        for value, words in setting.choices:
            self.widget.addItem(words, value)
        if isinstance(setting, Family):
            self.widget.insertSeparator(self.widget.count())
            for name in QFontDatabase.families():
                self.widget.addItem(name, name)
            self.widget.setMaxVisibleItems(16)
        self.widget.setMinimumContentsLength(18)
        self.widget.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.widget.activated.connect(self._on_activated)
        _leave_wheel(self.widget)

    def show_value(self, value: object) -> None:
        """Show a value; a family that is not installed is listed all the same."""
        place = self.widget.findData(value)
        if place < 0:
            self.widget.addItem(str(value), value)
            place = self.widget.count() - 1
        self.widget.setCurrentIndex(place)

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.edited.emit(self.widget.itemData(place))


class AmountEditor(QObject):
    """A number with its unit, between a button for less and one for more."""

    edited = Signal(object)

    def __init__(self, setting: Amount, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QWidget(parent)
        self.field = NumberField(self.widget)
        self.field.setRange(setting.least, setting.most)
        self.field.setSingleStep(setting.step)
        unit = setting.unit.split()[0]
        self.field.setSuffix(tr("{number}%", number="") if unit == "%" else f" {unit}")
        # A number is taken when it is complete, not while its first digit stands there alone.
        self.field.setKeyboardTracking(False)
        less = IconButton("minus", tr("Less: {title}", title=setting.title), self.widget)
        more = IconButton("plus", tr("More: {title}", title=setting.title), self.widget)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(less)
        row.addWidget(more)
        self.widget.setFocusProxy(self.field)
        self.field.valueChanged.connect(self._on_value_changed)
        less.clicked.connect(self.field.stepDown)
        more.clicked.connect(self.field.stepUp)
        _leave_wheel(self.field)

    def show_value(self, value: object) -> None:
        """Show a value."""
        if isinstance(value, int):
            self.field.blockSignals(True)
            self.field.setValue(value)
            self.field.blockSignals(False)

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self.edited.emit(value)


class SwitchEditor(QObject):
    """On or off."""

    edited = Signal(object)

    def __init__(self, _setting: Switch, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = Toggle(parent)
        self.widget.toggled.connect(self._on_toggled)

    def show_value(self, value: object) -> None:
        """Show a value."""
        self.widget.blockSignals(True)
        self.widget.setChecked(bool(value))
        self.widget.blockSignals(False)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self.edited.emit(is_on)


class _WheelGuard(QObject):
    """Lets the wheel scroll the page instead of changing a value that the pointer happens to pass."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            event.ignore()
            return True
        return False


def _leave_wheel(widget: QWidget) -> None:
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_WheelGuard(widget))


AnyEditor = ChoiceEditor | AmountEditor | SwitchEditor


def editor_for(setting: Choice | Family | Amount | Switch, parent: QWidget) -> AnyEditor:
    """Make the editor of a setting, named for screen readers."""
    made: AnyEditor
    if isinstance(setting, Choice | Family):
        made = ChoiceEditor(setting, parent)
    elif isinstance(setting, Amount):
        made = AmountEditor(setting, parent)
    else:
        made = SwitchEditor(setting, parent)
    named = made.field if isinstance(made, AmountEditor) else made.widget
    named.setAccessibleName(setting.title)
    named.setAccessibleDescription(setting.help)
    return made

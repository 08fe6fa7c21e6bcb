"""The window for citing the passage in view: styles, sources, copying, saving. Not for writing citations."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.language import tr
from desktop.render.citing import FORMATS, CitedPassage, Format, offered_styles
from desktop.render.copied import Copied, Reference
from desktop.view.clipboard import put_on_clipboard
from desktop.view.dressing import dress, dress_scroll_bars
from desktop.view.menu_button import MenuButton
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.labels import SMALL, TITLE, label
from desktop.view.parts.walked_by_key import Dialog
from desktop.view.style_sheet import Dress

_LINES: Final = {"note": 2, "reference": 4, "sources": 9}


class SaveWish(NamedTuple):
    """A text to be written to a file."""

    path: Path
    text: str


class CiteDialog(Dialog):
    """Stands beside the reader's work and follows it; Esc closes it."""

    style_chosen = Signal(str)
    save_requested = Signal(object)  # SaveWish

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Cite"))
        self.setModal(False)
        self._cited: CitedPassage | None = None
        self._title = label("", TITLE, strong=True, parent=self)
        self._styles = self._style_box()
        self._note = self._field(tr("In the text"), _LINES["note"])
        self._reference = self._field(tr("Reference"), _LINES["reference"])
        self._sources = self._field(tr("Sources of the passage"), _LINES["sources"])
        self._fill()
        self.resize(560, 600)

    @Slot(object)
    def show_cited(self, cited: CitedPassage) -> None:
        """Show a passage as it is cited."""
        self._cited = cited
        self._title.setText(cited.title)
        self._note.setPlainText(cited.note)
        self._reference.setPlainText(cited.reference.text)
        self._sources.setPlainText("\n\n".join(source.text for source in cited.sources) or tr("None named."))
        for button in self._buttons:
            button.setEnabled(True)

    @Slot()
    def copy_reference(self) -> None:
        """Copy the reference, with its italics where the other program takes them."""
        if self._cited is not None:
            _copy((self._cited.reference,))

    @Slot()
    def copy_sources(self) -> None:
        """Copy the references of the sources."""
        if self._cited is not None:
            _copy(self._cited.sources)

    @Slot()
    def copy_passage(self) -> None:
        """Copy the passage with its citation."""
        if self._cited is not None:
            put_on_clipboard(self._cited.copied)

    @Slot()
    def copy_markdown(self) -> None:
        """Copy the passage with its citation as Markdown text."""
        if self._cited is not None:
            QGuiApplication.clipboard().setText(self._cited.copied.markdown)

    @Slot(int)
    def _on_style(self, row: int) -> None:
        self.style_chosen.emit(str(self._styles.itemData(row)))

    @Slot(QAction)
    def _on_format(self, action: QAction) -> None:
        chosen = action.data()
        if self._cited is None or not isinstance(chosen, Format):
            return
        proposed = f"{self._cited.place.dossier}-{self._cited.place.id}{chosen.suffix}"
        kinds = f"{chosen.name} (*{chosen.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as {name}", name=chosen.name), proposed, kinds)
        if name:
            path = Path(name) if Path(name).suffix else Path(name + chosen.suffix)
            self.save_requested.emit(SaveWish(path, chosen.write(self._cited.items)))

    def _style_box(self) -> DropDown:
        box = DropDown(self)
        box.setAccessibleName(tr("Style of citation"))
        for style, name in offered_styles():
            box.addItem(name, style)
        box.currentIndexChanged.connect(self._on_style)
        return box

    def _field(self, name: str, lines: int) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        # The keyboard can walk and select in it although it cannot be changed.
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        field.setAccessibleName(name)
        field.setMinimumHeight(field.fontMetrics().lineSpacing() * lines + 20)
        dress(field, Dress.FIELD)
        dress_scroll_bars(field)
        return field

    def _fill(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(self._title)
        row = QHBoxLayout()
        caption = QLabel(tr("&Style"), self)
        caption.setBuddy(self._styles)
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.addWidget(caption)
        row.addWidget(self._styles, 1)
        column.addLayout(row)
        for field in (self._note, self._reference, self._sources):
            column.addSpacing(6)
            column.addWidget(label(field.accessibleName(), SMALL, muted=True, parent=self))
            column.addWidget(field, 1 if field is self._sources else 0)
        column.addSpacing(8)
        self._buttons = self._button_row(column)

    def _button_row(self, column: QVBoxLayout) -> tuple[QPushButton, ...]:
        saving = QMenu(self)
        for each in FORMATS:
            saving.addAction(f"{each.name}…").setData(each)
        saving.triggered.connect(self._on_format)
        dress(saving, Dress.MENU)
        buttons: tuple[QPushButton, ...] = (
            self._button(tr("Copy &reference"), self.copy_reference),
            self._button(tr("Copy s&ources"), self.copy_sources),
            self._button(tr("Copy &passage"), self.copy_passage),
            self._button(tr("Copy as &Markdown"), self.copy_markdown),
            MenuButton(tr("Save &as"), self),
        )
        buttons[-1].setMenu(saving)
        buttons[-1].setEnabled(False)
        first, second = QHBoxLayout(), QHBoxLayout()
        for at, button in enumerate(buttons):
            (first if at < 2 else second).addWidget(button)
        column.addLayout(first)
        column.addLayout(second)
        return buttons

    def _button(self, text: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setEnabled(False)
        button.clicked.connect(does)
        dress(button, Dress.BUTTON)
        return button


def _copy(references: tuple[Reference, ...]) -> None:
    text = "\n".join(reference.text for reference in references)
    html = "".join(f"<p>{reference.html}</p>" for reference in references)
    put_on_clipboard(Copied(text, text, html))

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from desktop.view.cite_dialog import CiteDialog
from desktop.view.print_dialog import PrintDialog

PLACE = "sastra://cambodia-peace-diplomacy/passage/personnel-by-2023"


def clipboard():
    return QGuiApplication.clipboard()


def test_a_passage_is_copied_with_its_citation_by_key(kept, desks):
    desk = desks("--place", PLACE).press("Ctrl+Shift+C")
    desk.until(lambda: "The count of 2023" in clipboard().text())
    assert "version 1.0" in clipboard().text()
    assert PLACE in clipboard().text()
    assert "sastra://cambodia-peace-diplomacy/figure/" in clipboard().mimeData().html()
    assert bytes(clipboard().mimeData().data("text/markdown")).startswith(b"### 3.2 The count of 2023")


def test_the_link_of_a_passage_is_copied_by_key(kept, desks):
    desks("--place", PLACE).press("Ctrl+Alt+C")
    assert clipboard().text() == PLACE


def test_citing_follows_the_style_and_the_reader(kept, desks):
    desk = desks("--place", PLACE).press("Ctrl+Shift+E")
    dialog = desk.window.findChild(CiteDialog)
    fields = {field.accessibleName(): field for field in dialog.findChildren(QPlainTextEdit)}
    desk.until(lambda: "§3.2" in fields["Reference"].toPlainText())
    styles = dialog.findChild(QComboBox)
    styles.setCurrentIndex(styles.findText("APA"))
    desk.until(lambda: "(Sastra contributors, 2026, Section 3.2)" in fields["In the text"].toPlainText())
    assert fields["Sources of the passage"].toPlainText().count("\n\n") >= 1
    desk.open_contents("Knowledge passed on")
    desk.until(lambda: "§3.6" in fields["Reference"].toPlainText())
    dialog.close()


def test_a_section_is_printed_to_a_file_with_the_readers_marks(kept, desks, tmp_path):
    desk = desks("--place", PLACE).bookmark().press("Ctrl+P")
    dialog = desk.window.findChild(PrintDialog)
    sheets = []
    dialog._then = sheets.append
    dialog.sheet_requested.emit(dialog.choice())
    desk.until(lambda: bool(sheets))
    assert "My marks" in sheets[0].html
    dialog.write_pdf(sheets[0], tmp_path / "section.pdf")
    assert (tmp_path / "section.pdf").stat().st_size > 10_000
    assert any("section.pdf" in notice.text for notice in desk.told)
    dialog.close()

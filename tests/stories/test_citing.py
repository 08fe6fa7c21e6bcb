from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QComboBox, QFileDialog, QMenu, QPlainTextEdit, QPushButton

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


def select_from_one_passage_into_the_next(desk):
    page_map = desk.window.reader.page_map
    number = page_map.number_of("personnel-by-2023")
    cursor = QTextCursor(desk.window.reader.text.document())
    cursor.setPosition(page_map.end(number) - 20)
    cursor.setPosition(page_map.starts[number + 1] + 10, QTextCursor.MoveMode.KeepAnchor)
    desk.window.reader.text.setTextCursor(cursor)
    anchors = page_map.anchors[number : number + 2]
    return anchors[0].text[-20:].strip(), anchors[1].text[:10].strip(), [each.passage for each in anchors]


def test_selected_words_are_copied_with_a_citation_of_each_passage_they_stand_in(kept, desks):
    desk = desks("--place", PLACE)
    before, after, passages = select_from_one_passage_into_the_next(desk)
    desk.press("Ctrl+Shift+C")
    desk.until(lambda: clipboard().text().startswith(f"“{before}\n"))
    words, _, references = clipboard().text().partition("”\n\n")
    assert words.endswith(f"\n{after}")
    assert [line.rpartition("/")[2] for line in references.splitlines()] == passages
    assert references.count("version 1.0") == 2
    assert "selected words" in desk.notice()
    desk.window.reader.text.moveCursor(QTextCursor.MoveOperation.Start)
    desk.press("Ctrl+Shift+C")
    desk.until(lambda: not clipboard().text().startswith("“"))


def test_the_passages_of_a_selection_are_saved_for_a_reference_manager(kept, desks, tmp_path, monkeypatch):
    desk = desks("--place", PLACE)
    passages = select_from_one_passage_into_the_next(desk)[2]
    desk.press("Ctrl+Shift+E")
    dialog = desk.window.findChild(CiteDialog)
    desk.until(lambda: all(button.isEnabled() for button in dialog.findChildren(QPushButton)))
    for name, suffix in (("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json")):
        file = tmp_path / f"saved.{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, file=file: (str(file), ""))
        actions = [each for menu in dialog.findChildren(QMenu) for each in menu.actions()]
        next(each for each in actions if each.text().startswith(name)).trigger()
        desk.until(file.is_file)
        assert all(f"/passage/{each}" in file.read_text("utf-8") for each in passages)
    dialog.close()


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

from desktop.__main__ import main
from desktop.library.store import LibraryStore
from desktop.model.placing import Standing
from desktop.paths import find_paths
from tests.tongues import speaking

HELP = find_paths({}).helps[0]


def bands(desk):
    return desk.interior.reader_marks.bands.bands


def test_help_opens_by_key_and_back_returns(desk):
    before = desk.window.reader.text.toPlainText()
    desk.press("F1")
    desk.until(lambda: "Three panes" in desk.window.reader.text.toPlainText())
    assert "Ctrl+D: Bookmark" in desk.window.reader.text.toPlainText()
    desk.press("Alt+Left")
    desk.until(lambda: desk.window.reader.text.toPlainText() == before)


def test_help_is_found_like_any_text(desk):
    desk.type_query("slip of the finger").open_hit("What you need not mind")
    assert "What you need not mind" in desk.window.reader.text.toPlainText()


def test_the_help_has_no_fault(capsys):
    assert main(["check", str(HELP / "en")]) == 0
    assert "no errors, no warnings" in capsys.readouterr().out


def test_help_is_in_the_language_of_the_window_whatever_it_was_before(home, desks):
    first = desks()
    first.press("F1")
    first.until(lambda: "Three panes" in first.window.reader.text.toPlainText())
    first.settle().close()
    compiling = ["compile", "--library", str(home / "cache" / "library")]
    assert main([*compiling, str(HELP / "fr")]) == 0
    assert main(["check", str(HELP / "fr")]) == 0
    desk = desks()
    desk.press("F1")
    desk.until(lambda: "Three panes" in desk.window.reader.text.toPlainText())
    assert "Aide de Sastra" not in [entry.dossier.title for entry in desk.program.library.entries]
    assert desk.settle().notice() == ""


def test_marks_of_the_help_wait_for_its_language_without_a_word(home, desks):
    first = desks().press("F1")
    first.until(lambda: "Three panes" in first.window.reader.text.toPlainText())
    first.window.reader.text.setFocus()
    first.press("F7", *["Shift+Right"] * 12, "H")
    first.until(lambda: len(first.program.marks.marks) == 1).settle().close()
    with speaking("fr"):
        french = desks().press("F1")
        french.until(lambda: "Trois volets" in french.window.reader.text.toPlainText())
        french.settle()
        assert bands(french) == ()
        assert french.told == []
        french.close()
    again = desks().press("F1")
    again.until(lambda: "Three panes" in again.window.reader.text.toPlainText())
    again.until(lambda: len(bands(again)) == 1).settle()
    assert [band.standing for band in bands(again)] == [Standing.EXACT]
    assert again.told == []


def test_a_first_start_opens_the_dossier_and_not_its_help_whichever_name_comes_first(home, desks):
    library = home / "cache" / "library"
    assert main(["compile", "--library", str(library), str(HELP / "fr"), str(find_paths({}).builtin)]) == 0
    store = LibraryStore.open(library)
    assert store.entries()[0].dossier.title == "Aide de Sastra"
    store.close()
    assert desks().window.reader.text.toPlainText().startswith("Cambodia's peace diplomacy")

from desktop.__main__ import main
from tests.stories.conftest import BUILTIN


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
    assert main(["check", str(BUILTIN.parent / "sastra-help")]) == 0
    assert "no errors, no warnings" in capsys.readouterr().out

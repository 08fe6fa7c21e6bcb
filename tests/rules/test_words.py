"""Words that a reader sees go through ``tr``, ``trn`` or ``said``: a text that is unmarked is refused."""

import ast
import re
from pathlib import Path

DESKTOP = Path(__file__).parents[2] / "desktop"
FOLDERS = (
    "view",
    "window",
    "control",
    "qtmodel",
    "render",
    "search",
    "settings",
    "exchange",
    "userdata",
    "app",
    "load",
    "library",
    "model",
    "statistics",
    "citation",
    "anchors",
    "tasks",
)
MARKED = {"tr", "trn", "said"}
SHOWING = {
    *(
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setWindowTitle",
        "setTitle",
        "setPlaceholderText",
    ),
    *(
        "setAccessibleName",
        "setAccessibleDescription",
        "addAction",
        "addMenu",
        "addItem",
        "addButton",
        "label",
    ),
    *("QLabel", "QPushButton", "QAction", "CheckBox", "RadioButton", "LinesDialog", "inform", "warn", "hint"),
    *("Notice", "SastraError", "StoreError", "StoreDamaged", "ExchangeError", "icon_button", "show_words"),
}
"""What puts its words before a reader: not even a single one may stand there as it is."""
ALLOWED_FILES = {
    "app/argument_parser.py": "the terminal speaks English",
    "app/start.py": "the terminal speaks English",
    "app/screenshot.py": "the terminal speaks English",
    "app/desktop_entry.py": "the terminal speaks English",
    "app/one_instance.py": "errors that never leave the file",
    "app/qt_messages.py": "the terminal speaks English, and Qt does",
    "app/system_libraries.py": "said before there is a language",
    "app/code_cache.py": "source of Python",
    "app/swift_enums.py": "source of Python",
    "app/icon_sizes.py": "a fault of building",
    "app/probe.py": "for the bench",
    "app/probe_desk.py": "for the bench",
    "app/probe_typing.py": "for the bench",
    "app/floor.py": "for the bench",
    "app/floor_search.py": "for the bench",
    "app/chart_clock.py": "for the bench",
    "render/style.py": "style sheets",
    "render/series_package.py": "a file format",
    "exchange/annotation_form.py": "a file format",
    "userdata/copies.py": "columns of the store",
    "userdata/history.py": "columns of the store",
    "userdata/mark_rows.py": "columns of the store",
    "userdata/marks.py": "columns of the store",
    "userdata/migrations.py": "statements and names of steps in the store",
    "search/units.py": "words that are typed, by which units are found",
    "load/records.py": "descriptions in the schema, which speaks English as its keys do",
    "load/records_sources.py": "descriptions in the schema, which speaks English as its keys do",
    "load/schema.py": "the title of the schema",
    "library/numbers.py": "words of numbers, by which they are found",
    "library/words.py": "words that are not searched for",
    "library/records.py": "columns of the store",
    "citation/items.py": "fields of formats that other programs read",
    "tasks/lane.py": "the name of a thread",
}
ALLOWED = {
    "the quick brown fox jumps over the lazy dog and then some more of it": "measured, never shown",
    "Peacekeepers sent on missions, total": "measured, never shown",
    "nearly 10,000 persons sent": "measured, never shown",
    "11 months old": "measured, never shown",
    "Global contributions": "measured, never shown",
    "persons in the field": "measured, never shown",
    "Sastra": "the name of the program",
    "Source Serif 4": "the name of a font",
    "Noto Sans": "the name of a font",
    "Title": "a key in a picture's file",
    "Description": "a key in a picture's file",
    "'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif": "names of fonts",
    "English": "languages are named in themselves",
    "Français": "languages are named in themselves",
    "sq km": "a word that is typed",
}
FAULTS_OF_OURS = {"ValueError", "RuntimeError", "TypeError", "KeyError", "AttributeError", "MixedUnitsError"}
"""Errors that no reader meets, unless the program is wrong."""


def test_no_words_for_readers_stand_unmarked():
    found = [
        f"{file.relative_to(DESKTOP)}:{line}: {words}"
        for folder in FOLDERS
        for file in sorted((DESKTOP / folder).rglob("*.py"))
        if str(file.relative_to(DESKTOP)) not in ALLOWED_FILES
        for line, words in unmarked(ast.parse(file.read_text("utf-8")))
    ]
    assert not found, "these go through tr, or stand in the allowance with a reason"


def test_the_allowance_holds_nothing_that_is_not_there():
    assert not [name for name in ALLOWED_FILES if not (DESKTOP / name).is_file()]
    everything = "".join(file.read_text("utf-8") for file in DESKTOP.rglob("*.py"))
    assert not [words for words in ALLOWED if words not in everything]


def test_unmarked_words_are_seen_wherever_they_stand():
    code = '''
def show(count):
    """Say nothing of this."""
    button.setToolTip("Close")
    field.setText(f"{count} marks found")
    table = (("mine", "The one of mine"),)
    notices.inform(tr("Well said."), "But not this.")
    return tr("fine"), trn("{n} one", "{n} ones", count), "ctrl", f"marks-{count}.json"
'''
    assert [words for _, words in unmarked(ast.parse(code))] == [
        "Close", "{} marks found", "The one of mine", "But not this.",
    ]  # fmt: skip


def test_no_plural_is_made_by_hand():
    by_hand = re.compile(r'"s" if|\(s\)|\+ "s"|else "s"|\}s"')
    found = [
        f"{file.relative_to(DESKTOP)}:{number}"
        for folder in FOLDERS
        for file in sorted((DESKTOP / folder).rglob("*.py"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if by_hand.search(line)
        and 'tr("{}s")' not in line
        and 'kind}s"' not in line
        and 'kind.value}s"' not in line
    ]
    assert not found


def test_no_quotes_are_set_by_hand():
    """French and English have others: ``quoted`` knows."""
    found = [
        f"{file.relative_to(DESKTOP)}:{number}"
        for folder in FOLDERS
        for file in sorted((DESKTOP / folder).rglob("*.py"))
        if str(file.relative_to(DESKTOP)) not in ALLOWED_FILES
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if re.search(r'f"[^"]*“', line)
    ]
    assert not found


def test_no_colon_is_set_by_hand():
    """French sets a space before it, Khmer has one of its own: ``colon`` knows."""
    by_hand = re.compile(r'f"[^"<]*\}: \{(?!.*px)|\}: <')
    found = [
        f"{file.relative_to(DESKTOP)}:{number}"
        for folder in ("view", "window", "qtmodel", "render", "control")
        for file in sorted((DESKTOP / folder).rglob("*.py"))
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if by_hand.search(line) and ".location}: {" not in line
    ]
    assert not found


def unmarked(tree):
    """Return line and words of each text that reads as words and is given to no translation."""
    nodes = list(ast.walk(tree))
    passed = {each for node in nodes for each in passed_over(node)}
    direct = {each for node in nodes for each in shown_by(node)}
    found = [
        (node.lineno, words)
        for node in nodes
        if node not in passed and (words := words_of(node)) and (reads_as_words(words) or node in direct)
    ]
    return [(line, words) for line, words in sorted(found) if words not in ALLOWED]


def words_of(node):
    """Return the text of a literal, a gap as ``{}``; empty for anything else."""
    if isinstance(node, ast.JoinedStr):
        return "".join(each.value if isinstance(each, ast.Constant) else "{}" for each in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def passed_over(node):
    """Yield literals that are no words to be shown: marked, documentation, types, parts of others."""
    if isinstance(node, ast.Expr):
        yield node.value
    if isinstance(node, ast.Call) and (
        (isinstance(node.func, ast.Name) and node.func.id in MARKED | FAULTS_OF_OURS)
        or ast.unparse(node.func) == "re.compile"
    ):
        yield from (each for given in node.args for each in ast.walk(given))
    if isinstance(node, ast.JoinedStr):
        yield from (each for each in node.values if isinstance(each, ast.Constant))
    for types in (getattr(node, "annotation", None), getattr(node, "returns", None)):
        if types is not None:
            yield from ast.walk(types)


def shown_by(node):
    """Yield single words that a call puts before a reader."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in SHOWING:
        yield from (each for each in node.args if re.fullmatch("[A-Z][a-z]+[^/{}:]*", words_of(each)))


def reads_as_words(text):
    """Tell a sentence or a title of words from ids, formats, markup, statements and keys."""
    if re.search(r"[<>=;#]|[A-Z]{4,} |^[.\w-]+[:/]|\\[wd]|\(\?", text):
        return False
    return bool(re.search(r"[A-Za-z]{2,},? [a-z]{2,}", text) or re.search(r"[a-z]{2} \{\}", text))

"""Whatever the interface says through ``tr`` is said in every language, from files that are up to date."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from desktop.app.argument_parser import THEMES
from desktop.language import ENGLISH, LANGUAGES
from desktop.settings.table import LANGUAGE, THEME

ROOT = Path(__file__).parents[2]
FILES = ROOT / "resources" / "translations"
OTHERS = [code for code in LANGUAGES if code != ENGLISH]


def given(function, place):
    calls = (
        call
        for file in (ROOT / "desktop").rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == function
    )
    return {text.value for call in calls if isinstance(text := call.args[place], ast.Constant)}


def texts_of_the_code():
    return given("tr", 0) | given("said", 0)


def messages(code, *, plural):
    rows = ElementTree.parse(FILES / f"sastra_{code}.ts").getroot().iter("message")
    return [row for row in rows if ("numerus" in row.attrib) is plural]


def translations(code):
    return {row.findtext("source"): row.findtext("translation") for row in messages(code, plural=False)}


def plurals(code):
    return {
        row.findtext("source"): [form.text for form in row.iter("numerusform")]
        for row in messages(code, plural=True)
    }


@pytest.mark.parametrize("code", OTHERS)
def test_every_plural_has_all_forms_of_its_language_and_says_the_number(code):
    said = plurals(code)
    assert set(said) == given("trn", 1)
    for text, forms in said.items():
        assert all(forms), text
        for form in forms[-1:]:
            assert sorted(re.findall(r"\{\w*\}", form)) == sorted(re.findall(r"\{\w*\}", text))


@pytest.mark.parametrize("code", OTHERS)
def test_the_program_finds_the_form_for_each_number(code):
    translator = QTranslator()
    assert translator.load(str(FILES / f"sastra_{code}.qm"))
    for text, forms in plurals(code).items():
        assert translator.translate("sastra", text, None, 5) == forms[-1]
        assert translator.translate("sastra", text, None, 1) == forms[0]


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_and_no_translation_is_left_over(code):
    said = translations(code)
    assert set(said) == texts_of_the_code()
    assert not [text for text, words in said.items() if not words]


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_what_is_filled_in(code):
    def names(text):
        return sorted(re.findall(r"\{\w*\}", text))

    assert not [text for text, words in translations(code).items() if names(text) != names(words)]


@pytest.mark.parametrize("code", OTHERS)
def test_translations_keep_the_letter_that_opens_a_menu_entry(code):
    assert not [t for t, words in translations(code).items() if len(t.split("&")) != len(words.split("&"))]


def khmer_terms():
    """What the interface speaks of most, and its one name in Khmer, as it is written down for translators."""
    written = ast.get_docstring(ast.parse((FILES / "make_translations.py").read_text("utf-8")))
    terms = dict(re.findall(r"(\w+): [^,;\n]+, ([^;\n]+)", written.partition("Terms")[2]))
    held = [
        "passage",
        "section",
        "dossier",
        "mark",
        "bookmark",
        "figure",
        "event",
        "source",
        "workspace",
        "result",
        "setting",
        "text",
    ]
    return [(each, terms[each].removeprefix("ការ")) for each in held]


@pytest.mark.parametrize(("term", "khmer"), khmer_terms())
def test_one_thing_has_one_name_in_khmer(term, khmer):
    bare = re.compile(r"`[^`]*`|\(.*?\)|\{\w*\}|\w+:\S*|Source Serif|&")
    texts = {bare.sub("", text): words for text, words in translations("km").items()}
    named = {text: words for text, words in texts.items() if re.search(rf"\b{term}s?\b", text, re.IGNORECASE)}
    assert named
    assert [text for text, words in named.items() if khmer not in words.replace("\u200b", "")] == []


def test_french_never_breaks_a_line_before_its_high_signs():
    """Between words and ; : ! ? and inside « » stands a space that holds them together."""
    texts = list(translations("fr").values())
    texts += [
        file.read_text("utf-8") for file in sorted((ROOT / "resources" / "help" / "fr").rglob("*.yaml"))
    ]
    told = [re.sub(r"`[^`]*`|^\s*#.*$", "", text, flags=re.MULTILINE) for text in texts]
    assert [found for text in told for found in re.findall(r".{0,30}(?:\S [;:?!»]|« ).{0,9}", text)] == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_file_that_the_program_loads_says_what_its_source_says(code):
    translator = QTranslator()
    assert translator.load(str(FILES / f"sastra_{code}.qm"))
    assert {text: translator.translate("sastra", text) for text in translations(code)} == translations(code)


def test_the_setting_offers_every_language():
    assert [code for code, _ in LANGUAGE.choices] == ["system", *LANGUAGES]


def test_the_command_line_takes_every_theme():
    assert [name for name, _ in THEME.choices] == list(THEMES)


def test_no_words_are_asked_for_before_the_language_is_known():
    code = (
        "import desktop.language as language\n"
        "def tr(text, **values): raise SystemExit(text)\n"
        "language.tr = tr\n"
        "import desktop.__main__, desktop.app.start, desktop.app.argument_parser\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("code", "title"), [("fr", "&Fichier"), ("km", "ឯកសារ (&F)"), ("en", "&File")])
def test_a_start_speaks_the_language_of_the_settings_whatever_the_system_speaks(tmp_path, code, title):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text(f'{{"language": "{code}"}}', "utf-8")
    assert menu_in(tmp_path, LANG="de_DE.UTF-8") == title


@pytest.mark.parametrize(
    ("system", "title"),
    [("fr_FR.UTF-8", "&Fichier"), ("km_KH", "ឯកសារ (&F)"), ("de_DE.UTF-8", "&File"), ("C.UTF-8", "&File")],
)
def test_a_start_speaks_the_language_of_the_system_where_it_is_known(tmp_path, system, title):
    assert menu_in(tmp_path, LANG=system) == title


def menu_in(home, **environ):
    """Return the title of the first menu as a start in this environment would show it."""
    code = (
        "import os, sys\n"
        "from desktop.app.tongue import choose_language\n"
        "from desktop.paths import find_paths\n"
        "choose_language(find_paths(os.environ), os.environ)\n"
        "from desktop.window.main_window import MENU_TITLES\n"
        "sys.stdout.buffer.write(MENU_TITLES[0].encode())\n"
    )
    kept = {
        name: value for name, value in os.environ.items() if name not in ("LANGUAGE", "LC_ALL", "LC_MESSAGES")
    }
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**kept, "SASTRA_HOME": str(home), **environ},
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()

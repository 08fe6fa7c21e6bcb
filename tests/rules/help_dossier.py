"""The parts of the help dossiers that are made from the program's tables, so that they cannot lie.

The tables are in the language that was in place when they were imported, so each language but English is
written by a process of its own. ``python tests/rules/test_readme_keys.py`` writes them all anew, with the
README's list of keys.
"""

import json
import subprocess
import sys
from pathlib import Path

from desktop.language import ENGLISH, LANGUAGES, spoken, unmarked
from desktop.search.fields import FIELDS
from desktop.settings.table import SETTINGS
from desktop.window.action_kinds import Menu
from desktop.window.actions import ACTIONS
from desktop.window.other_keys import OTHER_KEYS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "help"
MODELINE = (
    "# yaml-language-server: $schema=../../../../data/schema/dossier.schema.json\n"
    "# Made from the program's tables.\n"
)
WORDS = {
    "en": {
        "fields": "Fields of a query",
        "query-fields": "What can be asked for",
        "field": "- Records {words} …: `{example}`",
        "values": "; it can be {values}",
        "keys": "Keys",
        "elsewhere": "Elsewhere",
        "key": "- {keys}: {words}",
        "settings": "Settings",
        "all-settings": "What can be set",
        "setting": "- {title}: {help} It is {range}.",
    },
    "fr": {
        "fields": "Filtres d’une recherche",
        "query-fields": "Ce que l’on peut demander",
        "field": "- Entrées {words} …\u00a0: `{example}`",
        "values": "\u00a0; valeurs\u00a0: {values}",
        "keys": "Touches",
        "elsewhere": "Ailleurs",
        "key": "- {keys}\u00a0: {words}",
        "settings": "Réglages",
        "all-settings": "Ce que l’on peut régler",
        "setting": "- {title}\u00a0: {help} Valeurs\u00a0: {range}.",
    },
    "km": {
        "fields": "តម្រងនៃការស្វែងរក",
        "query-fields": "អ្វីដែលអាចសួរ",
        "field": "- ធាតុ{words} …៖ `{example}`",
        "values": " អាចជា {values}",
        "keys": "គ្រាប់ចុច",
        "elsewhere": "កន្លែងផ្សេង",
        "key": "- {keys}៖ {words}",
        "settings": "ការកំណត់",
        "all-settings": "អ្វីដែលអាចកំណត់",
        "setting": "- {title}៖ {help} តម្លៃ៖ {range}។",
    },
}
"""What stands around the words of the tables."""


IN_PLACE = """
import json, sys
from tests.tongues import speaking
with speaking(sys.argv[1]):
    from tests.rules.help_dossier import made
    sys.stdout.buffer.write(json.dumps(made()).encode())
"""


def written(code):
    """Return the text of each file of a language by its name."""
    if code == ENGLISH:
        return made()
    command = [sys.executable, "-c", IN_PLACE, code]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


def write():
    for code in LANGUAGES:
        for name, text in written(code).items():
            (FOLDER / code / "sections" / name).write_text(text, "utf-8")


def made():
    """Return the files in the language in place."""
    words = WORDS[spoken()]
    return {
        "3-fields.yaml": _section("fields", words["fields"], "3", [_fields(words)]),
        "6-keys.yaml": _section("keys", words["keys"], "6", _keys(words)),
        "7-settings.yaml": _section("settings", words["settings"], "7", [_settings(words)]),
    }


def _section(record, title, number, passages):
    lines = [f"{MODELINE}sections:", f"- id: {record}", f"  title: {title}", f'  number: "{number}"']
    lines.append("  passages:")
    for passage, name, items in passages:
        lines += [f"  - id: {passage}", f"    title: {name}", "    text: |"]
        lines += [f"      {item}" for item in items]
    return "\n".join(lines) + "\n"


def _keys(words):
    for menu in Menu:
        items = [
            words["key"].format(keys=_code(spec.keys), words=_plain(spec.text))
            for spec in ACTIONS
            if spec.menu is menu and spec.keys
        ]
        if items:
            yield f"keys-{menu.name.lower()}", _plain(menu.value), items
    items = [words["key"].format(keys=keys, words=said) for keys, said in OTHER_KEYS]
    yield "keys-elsewhere", words["elsewhere"], items


def _fields(words):
    items = [
        words["field"].format(words=field.words, example=field.example)
        + (words["values"].format(values=", ".join(field.values)) if field.values else "")
        for field in FIELDS.values()
    ]
    return "query-fields", words["query-fields"], items


def _settings(words):
    items = [
        words["setting"].format(title=setting.title, help=setting.help, range=setting.range)
        for setting in SETTINGS
    ]
    return "all-settings", words["all-settings"], items


def _plain(text):
    return unmarked(text).rstrip("…")


def _code(keys):
    return ", ".join(f"`{key}`" if "`" not in key else key for key in keys)

"""The parts of the help dossier that are made from the program's tables, so that they cannot lie.

``python tests/rules/test_readme_keys.py`` writes them anew, with the README's list of keys.
"""

from pathlib import Path

from desktop.search.fields import FIELDS
from desktop.settings.table import SETTINGS
from desktop.window.action_kinds import Menu
from desktop.window.actions import ACTIONS
from desktop.window.other_keys import OTHER_KEYS

FOLDER = Path(__file__).resolve().parents[2] / "data" / "sastra-help" / "sections"
MODELINE = (
    "# yaml-language-server: $schema=../../schema/dossier.schema.json\n# Made from the program's tables.\n"
)


def written():
    """Return the text of each file by its name."""
    return {
        "3-fields.yaml": _section("fields", "Fields of a query", "3", [_fields()]),
        "6-keys.yaml": _section("keys", "Keys", "6", _keys()),
        "7-settings.yaml": _section("settings", "Settings", "7", [_settings()]),
    }


def write():
    for name, text in written().items():
        (FOLDER / name).write_text(text, "utf-8")


def _section(record, title, number, passages):
    lines = [f"{MODELINE}sections:", f"- id: {record}", f"  title: {title}", f'  number: "{number}"']
    lines.append("  passages:")
    for passage, name, items in passages:
        lines += [f"  - id: {passage}", f"    title: {name}", "    text: |"]
        lines += [f"      {item}" for item in items]
    return "\n".join(lines) + "\n"


def _keys():
    for menu in Menu:
        items = [
            f"- {_code(spec.keys)}: {_plain(spec.text)}"
            for spec in ACTIONS
            if spec.menu is menu and spec.keys
        ]
        if items:
            yield f"keys-{menu.name.lower()}", _plain(menu.value), items
    yield "keys-elsewhere", "Elsewhere", [f"- {keys}: {words}" for keys, words in OTHER_KEYS]


def _fields():
    items = [
        f"- Records {field.words} …: `{field.example}`"
        + (f"; it can be {', '.join(field.values)}" if field.values else "")
        for field in FIELDS.values()
    ]
    return "query-fields", "What can be asked for", items


def _settings():
    items = [f"- {setting.title}: {setting.help} It is {setting.range}." for setting in SETTINGS]
    return "all-settings", "What can be set", items


def _plain(text):
    return text.replace("&", "").rstrip("…")


def _code(keys):
    return ", ".join(f"`{key}`" if "`" not in key else key for key in keys)

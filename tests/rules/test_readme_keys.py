"""The README's list of keys and the lists of the help are made from the program's tables.

Run this file as a program to write them anew.
"""

from pathlib import Path

import pytest

from desktop.language import LANGUAGES
from desktop.window.actions import ACTIONS
from tests.rules import help_dossier

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"


def keys_table():
    rows = ["| keys | what they do |", "| --- | --- |"]
    for action in ACTIONS:
        if action.keys:
            keys = ", ".join(f"`{key}`" for key in action.keys)
            rows.append(f"| {keys} | {action.text.replace('&', '')} |")
    return "\n".join(rows) + "\n"


def test_the_keys_of_the_readme_are_those_of_the_table():
    listed = README.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]
    assert listed == keys_table()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lists_of_the_help_are_those_of_the_tables(code):
    for name, text in help_dossier.written(code).items():
        found = help_dossier.FOLDER / code / "sections" / name
        assert found.read_text("utf-8") == text, "run this file to write it anew"


if __name__ == "__main__":
    head, _, rest = README.read_text("utf-8").partition(BEGIN)
    README.write_text(head + BEGIN + keys_table() + END + rest.partition(END)[2], "utf-8")
    help_dossier.write()

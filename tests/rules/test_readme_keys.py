"""The README's list of keys is made from the table of actions.

Run this file as a program to write the list anew.
"""

from pathlib import Path

from desktop.window.actions import ACTIONS

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


if __name__ == "__main__":
    head, _, rest = README.read_text("utf-8").partition(BEGIN)
    README.write_text(head + BEGIN + keys_table() + END + rest.partition(END)[2], "utf-8")

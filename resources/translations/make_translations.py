"""Brings the translations up to what the code says: new texts come, old ones go. Not for translating.

Run it in the folder that holds ``desktop``: it rewrites ``sastra_*.ts`` beside it, new texts unfinished, and
makes each ``.qm`` of them. ``--check`` only tells whether anything would be written.
"""

import ast
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

FOLDER = Path(__file__).parent
CODE = FOLDER.parents[1] / "desktop"
CONTEXT = "sastra"


def texts_of_the_code() -> list[str]:
    """Return each text that the code gives to ``tr``, once, in order."""
    calls = (
        call
        for file in CODE.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "tr"
    )
    firsts = [call.args[0] for call in calls]
    return sorted(
        {first.value for first in firsts if isinstance(first, ast.Constant) and isinstance(first.value, str)}
    )


def read_translations(file: Path) -> dict[str, str]:
    """Return the finished translations of a file by their text."""
    messages = ElementTree.parse(file).getroot().iter("message")
    pairs = ((each.findtext("source", ""), each.find("translation")) for each in messages)
    return {
        text: found.text or "" for text, found in pairs if found is not None and "type" not in found.attrib
    }


def ts_text(code: str, texts: list[str], known: dict[str, str]) -> str:
    """Return a file of translations as Qt's tools read it."""
    rows = []
    for text in texts:
        done = known.get(text, "")
        state = "" if done else ' type="unfinished"'
        rows.append(
            f"<message><source>{escape(text)}</source><translation{state}>{escape(done)}</translation></message>"
        )
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    head += f'<TS version="2.1" language="{code}" sourcelanguage="en">\n'
    return head + f"<context><name>{CONTEXT}</name>\n" + "\n".join(rows) + "\n</context>\n</TS>\n"


def main() -> int:
    """Write what has changed, or tell of it."""
    texts, stale = texts_of_the_code(), []
    for file in sorted(FOLDER.glob("sastra_*.ts")):
        code = file.stem.removeprefix("sastra_")
        wanted = ts_text(code, texts, read_translations(file))
        if wanted != file.read_text("utf-8"):
            stale.append(file.name)
        if "--check" in sys.argv:
            continue
        file.write_text(wanted, "utf-8")
        subprocess.run(
            ["pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True
        )
    sys.stdout.write("".join(f"{name} has changed\n" for name in stale))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())

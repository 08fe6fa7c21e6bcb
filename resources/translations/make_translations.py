"""Brings the translations up to what the code says: new texts come, old ones go. Not for translating.

Run it in the folder that holds ``desktop``: it rewrites ``sastra_*.ts`` beside it, new texts unfinished, and
makes each ``.qm`` of them. In French it sets the spaces before ; : ! ? and inside « » that no line breaks at.
``qt_*.ts`` hold Qt's own words where Qt has no translation; they are written by
hand. ``--check`` only tells whether anything would be written.

Terms (English: French, Khmer), so that one thing has one name:

- dossier: dossier, សំណុំឯកសារ; section: section, ផ្នែក; passage: passage, វគ្គ; record: entrée, ធាតុ
- figure: chiffre, តួលេខ; series: série, ស៊េរី; source: source, ប្រភព; event: événement, ព្រឹត្តិការណ៍
- stance: position, គោលជំហរ; verdict: verdict, ការវាយតម្លៃ; check: vérification, ការផ្ទៀងផ្ទាត់
- mark: marque, សញ្ញាសម្គាល់; bookmark: signet, ចំណាំ; note: note, កំណត់ចំណាំ; tag: étiquette, ស្លាក
- folder of marks: classeur, ថត; folder of files: répertoire, ថត; workspace: espace de travail, កន្លែងធ្វើការ
- result: résultat, លទ្ធផល; hit, a place of the text: occurrence, លទ្ធផល; text: texte, អត្ថបទ
- tab: onglet, ផ្ទាំង; pane: volet, ផ្ទាំងរង; setting: réglage, ការកំណត់; key: touche, គ្រាប់ចុច
"""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

FOLDER = Path(__file__).parent
CODE = FOLDER.parents[1] / "desktop"
CONTEXT = "sastra"
FORMS = {"fr": 2, "km": 2}
"""How many forms of plural a language has, as Qt counts them: it takes Khmer, which has one, for English."""


def texts_of_the_code() -> list[str]:
    """Return each text that the code gives to ``tr`` or ``said``, once, in order."""
    return sorted({*_given("tr", 0), *_given("said", 0)})


def plurals_of_the_code() -> list[str]:
    """Return each text for several things that the code gives to ``trn``, once, in order."""
    return _given("trn", 1)


def _given(function: str, place: int) -> list[str]:
    calls = (
        call
        for file in CODE.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == function
    )
    given = [call.args[place] for call in calls if len(call.args) > place]
    return sorted(
        {each.value for each in given if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    )


def read_translations(file: Path) -> dict[str, tuple[str, ...]]:
    """Return the finished translations of a file by their text: one, or a form for each number of things."""
    messages = ElementTree.parse(file).getroot().iter("message")
    pairs = ((each.findtext("source", ""), each.find("translation")) for each in messages)
    return {text: _forms(found) for text, found in pairs if found is not None and "type" not in found.attrib}


def _forms(found: ElementTree.Element) -> tuple[str, ...]:
    forms = found.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (found.text or "",)


def ts_text(code: str, texts: list[str], plurals: list[str], known: dict[str, tuple[str, ...]]) -> str:
    """Return a file of translations as Qt's tools read it."""
    rows = []
    for text in sorted({*texts, *plurals}):
        forms = tuple(_held_together(form) if code == "fr" else form for form in known.get(text, ()))
        several = text in plurals
        state = "" if all(forms) and len(forms) == (FORMS[code] if several else 1) else ' type="unfinished"'
        done = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or [""] * FORMS[code])
        words = done if several else escape("".join(forms[:1]))
        kind = ' numerus="yes"' if several else ""
        rows.append(
            f"<message{kind}><source>{escape(text)}</source><translation{state}>{words}</translation></message>"
        )
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    head += f'<TS version="2.1" language="{code}" sourcelanguage="en">\n'
    return head + f"<context><name>{CONTEXT}</name>\n" + "\n".join(rows) + "\n</context>\n</TS>\n"


def _held_together(words: str) -> str:
    """Return French words, but for what stands in backticks, with spaces that hold their high signs."""
    parts = words.split("`")
    parts[::2] = [re.sub(r" (?=[;:?!»])|(?<=«) ", "\N{NO-BREAK SPACE}", part) for part in parts[::2]]
    return "`".join(parts)


def _compile(file: Path) -> None:
    target = str(file.with_suffix(".qm"))
    subprocess.run(["pyside6-lrelease", "-silent", str(file), "-qm", target], check=True)


def main() -> int:
    """Write what has changed, or tell of it."""
    texts, plurals, stale = texts_of_the_code(), plurals_of_the_code(), []
    for file in sorted(FOLDER.glob("sastra_*.ts")):
        code = file.stem.removeprefix("sastra_")
        wanted = ts_text(code, texts, plurals, read_translations(file))
        if wanted != file.read_text("utf-8"):
            stale.append(file.name)
        if "--check" in sys.argv:
            continue
        file.write_text(wanted, "utf-8")
        _compile(file)
    for file in () if "--check" in sys.argv else FOLDER.glob("qt_*.ts"):
        _compile(file)
    sys.stdout.write("".join(f"{name} has changed\n" for name in stale))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())

"""Writes dossiers for tests from pieces of YAML. Not for the tiny dossiers in ``tests/content``."""

from pathlib import Path
from typing import NamedTuple

from desktop.load.folder import load_folder
from desktop.model.choices import Severity

CONTENT = Path(__file__).parents[1] / "content"
HERE = "¦"
"""Stands in a YAML text where a problem is expected."""

SOUND = """\
dossier: {id: tiny, title: Tiny, language: en, version: "1", licence: CC0-1.0, description: For tests.}
units:
  - {id: person, one: person, other: persons}
  - {id: tonne, one: tonne, other: tonnes}
sections:
  - id: one
    title: One
    passages:
      - id: claim
        title: Claim
        stance: account
        text: |
          There are [ten](figure:ten) and [twenty](figure:twenty).
      - id: reply
        title: Reply
        stance: criticism
        text: |
          Says [somebody](entity:somebody), as in [a paper](source:paper).
        answers: [{passage: claim, subject: How many}]
figures:
  - {id: ten, label: Ten, value: 10, unit: person, as_of: "2020", passage: claim, sources: [paper]}
  - id: twenty
    label: Twenty
    value: 20
    unit: person
    as_of: "2021"
    passage: claim
    sources: [paper]
    series: [{series: people, field: value}]
series:
  - id: people
    title: People
    unit: person
    fields:
      - {name: date, type: date}
      - {name: value, type: integer}
      - {name: word, type: string}
    points:
      - {date: "2019", value: 15}
      - {date: "2021", value: 25, word: rainy, sources: [paper]}
entities:
  - {id: somebody, kind: person, name: Somebody}
  - {id: other, kind: person, name: Another}
events:
  - {id: day, date: "2020-02-29", title: A day}
sources:
  - {id: paper, type: report, title: A paper}
"""


def put(folder, **files):
    """Write files named by keywords; ``__`` stands for a folder."""
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def load(folder, text):
    """Load a dossier of one file."""
    return load_folder(put(folder, dossier=text))


def marked(text):
    """Return the text without its mark, and ``line, column`` of the mark."""
    at = text.index(HERE)
    before = text[:at]
    line = before.count("\n") + 1
    return before + text[at + len(HERE) :], (line, at - (before.rfind("\n") + 1) + 1)


class Case(NamedTuple):
    """A fault: the text of the sound dossier that is replaced, and what is then told.

    new: holds the mark where the problem is expected. record: left out for it. gone: records that go with it.
    """

    old: str
    new: str
    what: str
    remedy: str = ""
    record: str = ""
    gone: tuple[str, ...] = ()


def assert_error(folder, case):
    """Load the sound dossier with the fault, and see it told once, in its place, with what it left out."""
    loaded, problem, place = _told(folder, case)
    assert problem.severity is Severity.ERROR
    assert problem.record == case.record
    assert place in (None, (problem.line, problem.column))
    if case.record.startswith("dossier:"):
        assert loaded.content is None
        return
    lost = _standing(load(folder, SOUND).content) - _standing(loaded.content)
    told = {each.record for each in loaded.problems if each.record}
    assert lost <= told | set(case.gone)
    assert not told & _standing(loaded.content)
    assert case.record in lost | told | {""}


def assert_warning(folder, case):
    """Load the sound dossier with the doubt, and see it told once, in its place, with nothing left out."""
    loaded, problem, place = _told(folder, case)
    assert place in (None, (problem.line, problem.column))
    assert all(each.severity is Severity.WARNING and not each.record for each in loaded.problems)
    assert _standing(load(folder, SOUND).content) <= _standing(loaded.content)


def _told(folder, case):
    assert SOUND.count(case.old) == 1, f"{case.old!r} must stand once in the sound dossier"
    text, place = SOUND.replace(case.old, case.new), None
    if HERE in text:
        text, place = marked(text)
    loaded = load(folder, text)
    found = [problem for problem in loaded.problems if case.what.lower() in str(problem.what).lower()]
    assert len(found) == 1, loaded.problems
    assert case.remedy in str(found[0].remedy)
    return loaded, found[0], place


def _standing(content):
    """Return the field and id of all records of a content, as ``kind:id``."""
    if content is None:
        return set()
    kinds = ("section", "passage", "unit", "figure", "series", "entity", "event", "source")
    fields = ("sections", "passages", "units", "figures", "series", "entities", "events", "sources")
    return {
        f"{kind}:{record.id}"
        for kind, field in zip(kinds, fields, strict=True)
        for record in getattr(content, field)
    }

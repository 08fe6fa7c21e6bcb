"""Small dossiers written as YAML for tests of the build. Not for what YAML may say."""

import os
import time
from pathlib import Path

TEXT = """\
# yaml-language-server: $schema=../schema/dossier.schema.json
dossier:
  id: {id}
  title: {title}
  language: en
  version: "{version}"
  updated: "2026-11-23"
  authors: [A. Writer]
  licence: CC-BY-4.0
  description: A dossier for tests.
sections:
  - id: first
    title: First section
    passages:
"""
PASSAGE = """\
      - id: p{at}
        title: Passage {at}
        stance: context
        text: |
          {words} {at}.
"""


def write_dossier(root: Path, name="peace", *, title=None, passages=2, words="Words", **about):
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    parts = [
        TEXT.format(
            id=about.get("id", name), title=title or name.title(), version=about.get("version", "1.0")
        )
    ]
    parts += [PASSAGE.format(at=at, words=words) for at in range(passages)]
    (folder / "dossier.yaml").write_text("".join(parts), "utf-8")
    settle(folder)
    return folder


def break_dossier(folder: Path, text="dossier: [unclosed\n"):
    (folder / "dossier.yaml").write_text(text, "utf-8")
    settle(folder)


_CLOCK = iter(range(1, 1_000_000))


def settle(folder: Path):
    """Give the files an old time, another for each change, so that a glance at them is trusted."""
    then = time.time() - 1_000_000 + next(_CLOCK)
    for path in folder.rglob("*.yaml"):
        os.utime(path, (then, then))

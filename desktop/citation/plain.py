"""Citations in one line of plain words. Not for the formats of reference managers."""

import json
from collections.abc import Callable

from desktop.language import semicolons, tr
from desktop.model.edtf import EdtfDate
from desktop.model.source import Source


def cite(source: Source, date_words: Callable[[EdtfDate], str]) -> str:
    """Return author, title, publisher, date and day of access of a source as one sentence-like line.

    date_words: writes a date for the reader; the words of a locale live above this folder.
    """
    author = authors(source)
    publisher = "" if source.publisher == author else source.publisher
    issued = date_words(source.issued) if source.issued else tr("undated")
    accessed = tr("accessed {date}", date=date_words(source.accessed)) if source.accessed else ""
    parts = (author, source.title, publisher, issued, accessed)
    return ", ".join(part for part in parts if part)


def short_name(source: Source) -> str:
    """Return who speaks in a source, in as few words as name it: publisher, else author, else title."""
    return source.publisher or authors(source) or source.title


def authors(source: Source) -> str:
    """Return the authors of a source, up to three by name."""
    item = json.loads(source.csl or "{}")
    names = [_name(author) for author in item.get("author", ())]
    given = [name for name in names if name]
    return ", ".join(given) if len(given) <= 3 else tr("{name} et al.", name=given[0])


def figure_text(value: str, when: str, sources: str) -> str:
    """Return a figure as it is copied: ``9,205 persons (as of 2023; Press Xpress)``; when: ``as of 2023``."""
    notes = semicolons(part for part in (when, sources) if part)
    return f"{value} ({notes})" if notes else value


def _name(author: object) -> str:
    if not isinstance(author, dict):
        return ""
    literal = str(author.get("literal", ""))
    return literal or " ".join(str(author[part]) for part in ("given", "family") if author.get(part))

"""A passage with everything that citing it needs, written in one style. Not for fetching or showing it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop.citation.bibtex import bibtex
from desktop.citation.items import Item, items_json, passage_item, source_item
from desktop.citation.plain import cite
from desktop.citation.ris import ris
from desktop.citation.styles import STYLES, apply_style, is_available
from desktop.language import tr
from desktop.model.choices import RecordKind
from desktop.model.dossier import Dossier, Passage
from desktop.model.edtf import EdtfDate
from desktop.model.place import Place
from desktop.model.source import Source
from desktop.render.copied import Copied, Reference, copied_passage
from desktop.render.prose import escape

PLAIN: Final = "plain"
"""The style that needs no library and names everything."""


class Citing(NamedTuple):
    """How to write. style: PLAIN or the id of a style; folder: where the CSL files are; today: day number."""

    style: str
    folder: Path
    today: int
    date_words: Callable[[EdtfDate], str]


class Format(NamedTuple):
    """A format for reference managers. suffix: of its files, with the dot."""

    name: str
    suffix: str
    write: Callable[[Sequence[Item]], str]


class CitedPassage(NamedTuple):
    """A passage as it is cited. note: how a text refers to it. sources: its own references, in order."""

    place: Place
    style: str
    note: str
    reference: Reference
    sources: tuple[Reference, ...]
    copied: Copied
    items: tuple[Item, ...]


FORMATS: Final = (
    Format("BibTeX", ".bib", bibtex),
    Format("RIS", ".ris", ris),
    Format("CSL-JSON", ".json", items_json),
)


def offered_styles() -> tuple[tuple[str, str], ...]:
    """Return the styles that this installation can write: pairs of id and name, the plain one first."""
    others = STYLES if is_available() else ()
    return (PLAIN, tr("Plain")), *((style.id, style.name) for style in others)


def cited_passage(dossier: Dossier, passage: Passage, sources: Sequence[Source], how: Citing) -> CitedPassage:
    """Write a passage and its sources in a style.

    Raises:
        CitationError: the style cannot be applied.
    """
    place = Place(dossier.id, RecordKind.PASSAGE, passage.id)
    items = (passage_item(dossier, passage, place, how.today), *map(source_item, sources))
    note, references = _references(dossier, passage, sources, items, how)
    copied = copied_passage(dossier.id, passage, references[0])
    return CitedPassage(place, how.style, note, references[0], references[1:], copied, items)


def _references(
    dossier: Dossier, passage: Passage, sources: Sequence[Source], items: Sequence[Item], how: Citing
) -> tuple[str, tuple[Reference, ...]]:
    style = next((style for style in STYLES if style.id == how.style), None)
    if style is None:
        own = plain_reference(dossier, passage, how)
        texts = (own, *(cite(source, how.date_words) for source in sources))
        return f"({dossier.title}, §{passage.number})", tuple(Reference(text, escape(text)) for text in texts)
    cited = apply_style(style, items, how.folder)
    located = apply_style(style, items[:1], how.folder, passage.number)
    return located.notes[0], tuple(map(Reference, cited.entries, cited.html))


def plain_reference(dossier: Dossier, passage: Passage, how: Citing) -> str:
    """Return a reference of author, locator, dossier, version, date and address, which needs no style."""
    date = how.date_words(dossier.updated) if dossier.updated else ""
    version = tr("version {version}", version=dossier.version) if dossier.version else ""
    named = f"“{passage.title}”, §{passage.number}" if passage.title else f"§{passage.number}"
    parts = (", ".join(dossier.authors), named, dossier.title, version, date)
    link = Place(dossier.id, RecordKind.PASSAGE, passage.id).link
    return f"{', '.join(part for part in parts if part)}. {link}"

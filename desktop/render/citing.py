"""Passages with everything that citing them needs, written in one style. Not for fetching or showing it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from desktop.citation.bibtex import bibtex
from desktop.citation.items import Item, items_json, passage_item, source_item
from desktop.citation.plain import cite
from desktop.citation.ris import ris
from desktop.citation.styles import STYLES, apply_style, is_available
from desktop.language import quoted, tr
from desktop.model.choices import RecordKind
from desktop.model.dossier import Dossier, Passage
from desktop.model.edtf import EdtfDate
from desktop.model.place import Place
from desktop.model.source import Source
from desktop.render.copied import Copied, Reference, copied_passage, copied_words, joined
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
    """Passages or words of them as they are cited. place: of the first. note: how a text refers to it.

    sources: the references of the passages themselves, in order.
    """

    place: Place
    title: str
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


def cited_passages(
    dossier: Dossier, passages: Sequence[Passage], sources: Sequence[Source], how: Citing, words: str = ""
) -> CitedPassage:
    """Write passages, at least one, and their sources in a style. words: copied in place of the passages.

    Raises:
        CitationError: the style cannot be applied.
    """
    places = [Place(dossier.id, RecordKind.PASSAGE, each.id) for each in passages]
    own = [passage_item(dossier, *pair, how.today) for pair in zip(passages, places, strict=True)]
    items = (*own, *map(source_item, sources))
    note, references = _references(dossier, passages, items, sources, how)
    head, tail = references[: len(own)], references[len(own) :]
    texts = [copied_passage(dossier.id, *pair) for pair in zip(passages, head, strict=True)]
    copied = copied_words(words, head) if words else joined(texts)
    title = f"{passages[0].number} {passages[0].title}".strip() + (" …" if len(passages) > 1 else "")
    reference = Reference("\n".join(each.text for each in head), "<br>".join(each.html for each in head))
    return CitedPassage(places[0], title, how.style, note, reference, tail, copied, items)


def _references(
    dossier: Dossier,
    passages: Sequence[Passage],
    items: Sequence[Item],
    sources: Sequence[Source],
    how: Citing,
) -> tuple[str, tuple[Reference, ...]]:
    numbers = [each.number for each in passages]
    style = next((style for style in STYLES if style.id == how.style), None)
    if style is None:
        own = [plain_reference(dossier, passage, how) for passage in passages]
        texts = (*own, *(cite(source, how.date_words) for source in sources))
        named = ", ".join(f"§{number}" for number in numbers)
        return f"({dossier.title}, {named})", tuple(Reference(text, escape(text)) for text in texts)
    cited = apply_style(style, items, how.folder)
    located = apply_style(style, items[: len(passages)], how.folder, numbers)
    notes = "; ".join(dict.fromkeys(located.notes))
    return notes, tuple(map(Reference, cited.entries, cited.html))


def plain_reference(dossier: Dossier, passage: Passage, how: Citing) -> str:
    """Return a reference of author, locator, dossier, version, date and address, which needs no style."""
    date = how.date_words(dossier.updated) if dossier.updated else ""
    version = tr("version {version}", version=dossier.version) if dossier.version else ""
    named = f"{quoted(passage.title)}, §{passage.number}" if passage.title else f"§{passage.number}"
    parts = (", ".join(dossier.authors), named, dossier.title, version, date)
    link = Place(dossier.id, RecordKind.PASSAGE, passage.id).link
    return f"{', '.join(part for part in parts if part)}. {link}"

"""Writes CSL items in the RIS format of reference managers. Not for styles of citation.

Tags and types: Research Information Systems, RIS Format Specifications, 2011.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from desktop.citation.items import Item, date_parts, names_of, text_of

_TYPES: Final = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "map": "MAP",
    "motion_picture": "VIDEO",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
}
_TEXTS: Final = (
    ("TI", "title"),
    ("T2", "container-title"),
    ("T3", "collection-title"),
    ("PB", "publisher"),
    ("CY", "publisher-place"),
    ("ET", "edition"),
    ("VL", "volume"),
    ("IS", "issue"),
    ("DO", "DOI"),
    ("SN", "ISBN"),
    ("SN", "ISSN"),
    ("UR", "URL"),
    ("LA", "language"),
    ("AB", "abstract"),
    ("N1", "note"),
)


def ris(items: Iterable[Item]) -> str:
    """Return one record an item, in their order; lines end as the format demands."""
    return "".join(f"{tag}  - {value}\r\n" for item in items for tag, value in _record(item))


def _record(item: Item) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(text_of(item, "type"), "GEN")
    yield "ID", text_of(item, "id")
    yield from (("AU", _name(name)) for name in names_of(item, "author"))
    yield from (("ED", _name(name)) for name in names_of(item, "editor"))
    for tag, variable in _TEXTS:
        if value := " ".join(text_of(item, variable).split()):
            yield tag, value
    yield from zip(
        ("SP", "EP"), filter(None, text_of(item, "page").replace("–", "-").split("-")), strict=False
    )
    issued = date_parts(item, "issued")
    if issued:
        yield "PY", f"{issued[0]:04}"
        yield "DA", _date(issued)
    if accessed := date_parts(item, "accessed"):
        yield "Y2", _date(accessed)
    yield "ER", ""


def _name(name: Mapping[str, str]) -> str:
    if name.get("literal"):
        return name["literal"]
    particles = (name.get("non-dropping-particle", ""), name.get("dropping-particle", ""))
    family = " ".join(part for part in (*particles, name.get("family", "")) if part)
    return ", ".join(part for part in (family, name.get("given", ""), name.get("suffix", "")) if part)


def _date(parts: tuple[int, ...]) -> str:
    """Write ``YYYY/MM/DD/``; what is not known is empty between its strokes."""
    written = [f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:3])]
    return "/".join([*written, *("",) * (4 - len(written))])

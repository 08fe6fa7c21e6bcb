"""Writes CSL items as BibTeX. Not for styles of citation.

Entry types and fields: Oren Patashnik, BibTeXing, 1988; ``url``, ``urldate``, ``doi`` and ``langid``
as biblatex and every present reference manager read them.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from desktop.citation.items import Item, date_parts, names_of, text_of

_TYPES: Final = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
    "manuscript": "unpublished",
}
_CONTAINERS: Final = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
_PUBLISHERS: Final = {"techreport": "institution", "phdthesis": "school"}
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FIELDS: Final = (
    ("volume", "volume"),
    ("number", "issue"),
    ("edition", "edition"),
    ("series", "collection-title"),
    ("address", "publisher-place"),
    ("doi", "DOI"),
    ("isbn", "ISBN"),
    ("issn", "ISSN"),
    ("langid", "language"),
    ("note", "note"),
    ("abstract", "abstract"),
)
_SPECIAL: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_IN_ADDRESS: Final = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})


def bibtex(items: Iterable[Item]) -> str:
    """Return one entry an item, in their order; letters outside ASCII stay as they are (UTF-8)."""
    return "\n".join(_entry(item) for item in items)


def _entry(item: Item) -> str:
    kind = _TYPES.get(text_of(item, "type"), "misc")
    lines = [f"@{kind}{{{_key(item)},"]
    lines += [f"  {name} = {value}," for name, value in _fields(item, kind) if value]
    return "\n".join([*lines, "}", ""])


def _key(item: Item) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_:." else "-" for letter in text_of(item, "id"))


def _fields(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    yield "author", _names(item, "author")
    yield "editor", _names(item, "editor")
    # A second pair of braces: capitals stay as the source has them.
    yield "title", _braced(_braced_text(text_of(item, "title")))
    yield _CONTAINERS.get(kind, "howpublished"), _braced_text(text_of(item, "container-title"))
    yield _PUBLISHERS.get(kind, "publisher"), _braced_text(text_of(item, "publisher"))
    yield from _date(date_parts(item, "issued"))
    yield "pages", _braced_text(text_of(item, "page").replace("–", "-").replace("-", "--"))
    for name, variable in _FIELDS:
        yield name, _braced_text(text_of(item, variable))
    yield "url", _braced(text_of(item, "URL").translate(_IN_ADDRESS))
    yield "urldate", _braced("-".join(f"{part:02}" for part in date_parts(item, "accessed")))


def _date(parts: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    if parts:
        yield "year", _braced(str(parts[0]))
    if len(parts) > 1:
        yield "month", _MONTHS[parts[1] - 1]
    if len(parts) > 2:
        yield "day", _braced(str(parts[2]))


def _names(item: Item, variable: str) -> str:
    return _braced(" and ".join(filter(None, map(_name, names_of(item, variable)))))


def _name(name: Mapping[str, str]) -> str:
    """Write ``von Family, Suffix, Given``; an institution stays whole in braces."""
    if name.get("literal"):
        return _braced_text(name["literal"])
    particles = (name.get("non-dropping-particle", ""), name.get("dropping-particle", ""))
    family = " ".join(part for part in (*particles, name.get("family", "")) if part)
    return ", ".join(_plain(part) for part in (family, name.get("suffix", ""), name.get("given", "")) if part)


def _plain(text: str) -> str:
    return text.translate(_SPECIAL)


def _braced_text(text: str) -> str:
    return _braced(_plain(text))


def _braced(text: str) -> str:
    return f"{{{text}}}" if text else ""

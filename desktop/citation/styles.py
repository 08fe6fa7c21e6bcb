"""Citations in the styles of journals, by citeproc-py: the one door to it. Not for the plain style.

citeproc-py comes with the extra ``citations``; where it is missing only the plain style is offered. It is
loaded on first use, in whatever thread asks, and knows nothing of the network.
"""

import re
from collections.abc import Mapping, Sequence, Set
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Final, NamedTuple

from desktop.citation.items import Item
from desktop.language import tr
from desktop.model.errors import SastraError


class Style(NamedTuple):
    """A style of citation. file: name of the CSL file, without its ending. locale: whose quotes and dates."""

    id: str
    name: str
    file: str
    locale: str = "en-US"


class Cited(NamedTuple):
    """Items in a style. notes: how the text names each; entries: the references, html: the same as HTML."""

    notes: tuple[str, ...]
    entries: tuple[str, ...]
    html: tuple[str, ...]


class CitationError(SastraError):
    """A style cannot be read or applied."""


STYLES: Final = (
    Style("apa", "APA", "apa"),
    Style("chicago", "Chicago (author-date)", "chicago-author-date"),
    Style("harvard", "Harvard (Cite Them Right)", "harvard-cite-them-right", "en-GB"),
    Style("ieee", "IEEE", "ieee"),
)
_NUMBER: Final = re.compile(r"^(\[\d+\])(?=\S)")
# citeproc-py writes this term also where its variable is missing and the style's group should stay empty.
_STRAY_EDITION: Final = re.compile(r"[.,] Edition(?=[.,])")
_OUTSIDE: Final = re.compile(r"”(</[a-z]+>)?([,.])")


def is_available() -> bool:
    """Tell whether styles can be applied on this installation."""
    return find_spec("citeproc") is not None


def apply_style(style: Style, items: Sequence[Item], folder: Path, locators: Sequence[str] = ()) -> Cited:
    """Write items in a style.

    folder: where the CSL files are. locators: sections that the notes of the first items point to, such
    as ``3.2``.

    Raises:
        CitationError: the style cannot be read, or citeproc-py cannot apply it.
    """
    try:
        citeproc = import_module("citeproc")
        read = citeproc.CitationStylesStyle(
            str(folder / f"{style.file}.csl"), locale=style.locale, validate=False
        )
        notes, entries = _written(citeproc, read, items, locators, "plain")
        _, html = _written(citeproc, read, [_escaped_item(item) for item in items], locators, "html")
    except Exception as error:
        # citeproc-py raises whatever its style stumbles over; none of it may reach a reader raw.
        raise CitationError(
            tr("The style {name} could not be applied.", name=style.name), str(error)
        ) from error
    return Cited(notes, entries, html)


def _written(
    citeproc: ModuleType, style: object, items: Sequence[Item], locators: Sequence[str], form: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known = {*citeproc.VARIABLES, *citeproc.NAMES, *citeproc.DATES, *citeproc.NUMBERS, "type", "language"}
    # Keys are lowered by citeproc-py, so items are named by their place in the row.
    numbered = [_known(item, known) | {"id": f"i{at}"} for at, item in enumerate(items)]
    source = import_module("citeproc.source.json").CiteProcJSON(numbered)
    bibliography = citeproc.CitationStylesBibliography(style, source, getattr(citeproc.formatter, form))
    named = [{"locator": citeproc.Locator("section", each)} if each else {} for each in locators]
    named += [{}] * (len(numbered) - len(named))
    citations = [
        citeproc.Citation([citeproc.CitationItem(each["id"], **where)])
        for each, where in zip(numbered, named, strict=True)
    ]
    for citation in citations:
        bibliography.register(citation)
    notes = tuple(str(bibliography.cite(citation, _unknown)) for citation in citations)
    return notes, tuple(_tidy(str(entry)) for entry in bibliography.bibliography())


def _unknown(item: object) -> None:
    """Satisfy citeproc-py, which tells of items that were not registered; ours all are."""


def _known(item: Item, known: Set[str]) -> dict[str, object]:
    """Leave out what citeproc-py does not know and would warn of."""
    return {name: value for name, value in item.items() if name.replace("-", "_") in known}


def _tidy(entry: str) -> str:
    entry = _STRAY_EDITION.sub("", _NUMBER.sub(r"\1 ", entry))
    # British styles have single quotes. American usage puts comma and full stop before the closing quote,
    # which citeproc-py leaves undone.
    return _OUTSIDE.sub(r"\2”\1", entry)


def _escaped_item(item: Item) -> Item:
    return {name: _escaped(value) for name, value in item.items()}


def _escaped(value: object) -> object:
    """Escape every text for HTML: citeproc-py trusts its items, and a dossier is not to be trusted."""
    if isinstance(value, str):
        return escape(value, quote=False)
    if isinstance(value, Mapping):
        return {name: _escaped(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_escaped(each) for each in value]
    return value

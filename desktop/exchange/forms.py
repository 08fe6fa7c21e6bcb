"""The table of forms, and the doors to them: writing any, reading whichever it is. Not for files on disk."""

import json
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop.exchange.annotation_form import of_annotations, to_annotations
from desktop.exchange.collection import Collection
from desktop.exchange.json_form import FORMAT, of_json, to_json
from desktop.exchange.netscape_form import of_netscape
from desktop.exchange.outline import Names
from desktop.exchange.readable_forms import to_csv, to_html, to_markdown
from desktop.language import tr
from desktop.model.errors import ExchangeError


class Form(NamedTuple):
    """A form of file. suffix: of its name. words: what it is, for a list to choose from."""

    name: str
    suffix: str
    words: str
    write: Callable[[Collection, Names], str]


def _json(collection: Collection, names: Names) -> str:
    return to_json(collection)


def _annotations(collection: Collection, names: Names) -> str:
    return to_annotations(collection)


FORMS: Final = (
    Form("json", ".json", tr("Everything, to be read back in"), _json),
    Form("annotations", ".jsonld", tr("W3C Web Annotations, for other programs"), _annotations),
    Form("markdown", ".md", tr("Markdown, for reading and notebooks"), to_markdown),
    Form("html", ".html", tr("A page for a browser"), to_html),
    Form("csv", ".csv", tr("A table"), to_csv),
)
_NOT_READ: Final = tr("Sastra reads its own JSON, W3C Web Annotations and the bookmarks of browsers (HTML).")


def form_named(name: str) -> Form:
    """Return a form by its name.

    Raises:
        KeyError: there is none.
    """
    return {form.name: form for form in FORMS}[name]


def read_text(words: str) -> Collection:
    """Read what a file holds, whichever form it has; what cannot be read of it is left out and told.

    Raises:
        ExchangeError: it has none of the forms that can be read.
    """
    begin = words.lstrip("\ufeff \t\r\n")
    if begin[:1] in {"{", "["}:
        return _read_json(begin)
    if begin[:200].casefold().startswith("<!doctype netscape-bookmark") or "<dl" in begin[:4000].casefold():
        return of_netscape(begin)
    raise ExchangeError(tr("The file has no form that can be read"), _NOT_READ)


def _read_json(words: str) -> Collection:
    try:
        value = json.loads(words)
        if isinstance(value, dict) and value.get("format") == FORMAT:
            return of_json(value)
        return of_annotations(value)
    except RecursionError:
        raise ExchangeError(tr("The file is nested too deeply to be read"), _NOT_READ) from None
    except ValueError as error:
        raise ExchangeError(tr("The file cannot be read: {error}", error=error), _NOT_READ) from error

"""Marks for reading and for tables: Markdown, HTML and CSV. Not for reading back in: the JSON forms are."""

import csv
import re
from html import escape
from io import StringIO
from typing import Final

from desktop.exchange.collection import Collection
from desktop.exchange.outline import Names, chapters, folder_path, words_of
from desktop.language import tr
from desktop.model.mark import Mark

_COLUMNS: Final = (
    *("id", "kind", "dossier", "place", "title", "words", "note", "colour", "tags", "folder", "starred"),
    *("search", "created", "changed"),
)
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|])")
_STYLE: Final = (
    "body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 serif; }\n"
    "blockquote { margin: 0.5em 0; padding-left: 0.8em; border-left: 0.3em solid; }\n"
    "footer { opacity: 0.7; font-size: 0.85em; }"
)


def to_markdown(collection: Collection, names: Names) -> str:
    """Return the marks as Markdown, a heading for each dossier; notes stand as they were written."""
    lines = ["# Marks", ""]
    for chapter in chapters(collection, names):
        lines += [f"## {_plain(chapter.title)}", ""]
        for mark in chapter.marks:
            lines += _markdown_of(mark, collection)
    return "\n".join(lines).rstrip() + "\n"


def _markdown_of(mark: Mark, collection: Collection) -> list[str]:
    link = f"### [{_plain(mark.title) or mark.place.id}]({mark.place.link})"
    quote = [f"> {_plain(line)}".rstrip() for line in words_of(mark).splitlines()]
    parts = [[link], quote, mark.note.splitlines(), [f"*{_plain(_about(mark, collection))}*"]]
    return [line for part in parts if part for line in (*part, "")]


def _plain(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(words.split()))


def _about(mark: Mark, collection: Collection) -> str:
    """Return in a line what else there is to say of a mark."""
    return " · ".join(
        part
        for part in (
            mark.kind.value,
            mark.colour,
            "starred" if mark.starred else "",
            folder_path(mark.folder, collection.folders),
            ", ".join(mark.tags),
            tr("search: {query}", query=mark.query) if mark.query else "",
            mark.changed[:10],
        )
        if part
    )


def to_html(collection: Collection, names: Names) -> str:
    """Return the marks as one page of HTML that needs nothing beside it; notes stand as they were written."""
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Marks</title>',
        f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<h1>Marks</h1>",
    ]
    for chapter in chapters(collection, names):
        parts.append(f"<section>\n<h2>{escape(chapter.title)}</h2>")
        parts += [_html_of(mark, collection) for mark in chapter.marks]
        parts.append("</section>")
    return "\n".join([*parts, "</body>\n</html>\n"])


def _html_of(mark: Mark, collection: Collection) -> str:
    title = f'<h3><a href="{escape(mark.place.link)}">{escape(mark.title or mark.place.id)}</a></h3>'
    words, note = words_of(mark), mark.note
    return "\n".join(
        part
        for part in (
            f'<article id="mark-{escape(mark.id)}">',
            title,
            f"<blockquote>{_lines(words)}</blockquote>" if words else "",
            f"<p>{_lines(note)}</p>" if note else "",
            f"<footer>{escape(_about(mark, collection))}</footer>",
            "</article>",
        )
        if part
    )


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br>\n")


def to_csv(collection: Collection, names: Names) -> str:
    """Return the marks as a table, one a line, in UTF-8 with lines ended as RFC 4180 has them.

    A cell that a spreadsheet would take for a formula begins with an apostrophe.
    """
    target = StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(_COLUMNS)
    for chapter in chapters(collection, names):
        for mark in chapter.marks:
            writer.writerow(map(_cell, _row(mark, chapter.title, collection)))
    return target.getvalue()


def _row(mark: Mark, title: str, collection: Collection) -> tuple[str, ...]:
    folder = folder_path(mark.folder, collection.folders)
    return (
        *(
            mark.id,
            mark.kind.value,
            title,
            mark.place.link,
            mark.title,
            words_of(mark),
            mark.note,
            mark.colour,
        ),
        *(
            ", ".join(mark.tags),
            folder,
            "yes" if mark.starred else "",
            mark.query,
            mark.created,
            mark.changed,
        ),
    )


def _cell(words: str) -> str:
    return f"'{words}" if words[:1] in {"=", "+", "-", "@", "\t", "\r"} else words

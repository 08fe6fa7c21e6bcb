"""A passage as it is copied: text, Markdown and HTML, each with its citation. Not for what is on screen."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from desktop.language import quoted
from desktop.model.dossier import Passage
from desktop.model.ids import DossierId
from desktop.model.place import Place, parse_place
from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span
from desktop.render.prose import escape

_ITEMS: Final = (BlockKind.BULLET, BlockKind.NUMBERED)
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>&|])")
_AT_START: Final = re.compile(r"^(\d*)([#>+=~.)-])")
_MARKDOWN: Final = {RunKind.STRONG: "**", RunKind.EMPHASIS: "*", RunKind.CODE: "`"}
_HTML: Final = {RunKind.STRONG: "strong", RunKind.EMPHASIS: "em", RunKind.CODE: "code"}
_INDENT: Final = "    "


class Reference(NamedTuple):
    """A citation as text and as HTML."""

    text: str
    html: str


class Copied(NamedTuple):
    """The same content in the three forms that a clipboard can hold side by side."""

    text: str
    markdown: str
    html: str


def copied_passage(dossier: DossierId, passage: Passage, reference: Reference) -> Copied:
    """Return title, prose and citation of a passage; links become ``sastra://`` addresses."""
    title = f"{passage.number} {passage.title}".strip()
    return Copied(
        f"{title}\n\n{_plain(passage.prose)}\n\n{reference.text}\n",
        f"### {_escaped(title)}\n\n{prose_markdown(passage.prose, dossier)}\n\n{_escaped(reference.text)}\n",
        f"<h3>{escape(title)}</h3>\n{_html(passage.prose, dossier)}\n<p>{reference.html}</p>\n",
    )


def copied_words(words: str, references: Sequence[Reference]) -> Copied:
    """Return words of passages as a quotation with its citations."""
    lines = [line for line in words.splitlines() if line.strip()]
    told = "".join(f"<p>{escape(line)}</p>" for line in lines)
    marked = "\n>\n".join(f"> {_escaped(line)}" for line in lines)
    texts = [each.text for each in references]
    html = "\n".join(f"<p>{each.html}</p>" for each in references)
    return Copied(
        "\n".join((quoted("\n".join(lines)), "", *texts, "")),
        "\n\n".join((marked, *map(_escaped, texts))) + "\n",
        f"<blockquote>{told}</blockquote>\n{html}\n",
    )


def joined(parts: Sequence[Copied]) -> Copied:
    """Return several contents as one, in their order."""
    return Copied(*("\n".join(forms) for forms in zip(*parts, strict=True)))


def prose_markdown(prose: Prose, dossier: DossierId) -> str:
    """Return a prose as Markdown that reads as the prose does, whatever its characters."""
    written = []
    for kind, group in groupby(_blocks(prose), lambda block: block.kind):
        parts = [_markdown_block(prose, block, at, dossier) for at, block in enumerate(group, start=1)]
        written.append(("\n" if kind in _ITEMS else "\n\n").join(parts))
    return "\n\n".join(written)


def _plain(prose: Prose) -> str:
    lines = []
    for block in _blocks(prose):
        words = prose.text[block.span.start : block.span.end]
        lines.append(f"{_INDENT * block.depth}• {words}" if block.kind in _ITEMS else words)
    return "\n".join(lines)


def _blocks(prose: Prose) -> Sequence[Block]:
    return prose.blocks or (Block(Span(0, len(prose.text))),)


def _markdown_block(prose: Prose, block: Block, number: int, dossier: DossierId) -> str:
    words = _runs(prose, block.span, prose.runs, _MarkdownWriter(dossier))
    words = _AT_START.sub(r"\1\\\2", words)
    match block.kind:
        case BlockKind.QUOTE:
            return "> " + words.replace("\n", "\n> ")
        case BlockKind.BULLET:
            return f"{_INDENT * block.depth}- {words}"
        case BlockKind.NUMBERED:
            return f"{_INDENT * block.depth}{number}. {words}"
        case _:
            return words


def _html(prose: Prose, dossier: DossierId) -> str:
    writer = _HtmlWriter(dossier)
    parts = []
    for kind, group in groupby(_blocks(prose), lambda block: block.kind):
        written = [_runs(prose, block.span, prose.runs, writer) for block in group]
        if kind in _ITEMS:
            tag = "ul" if kind is BlockKind.BULLET else "ol"
            parts.append(f"<{tag}>{''.join(f'<li>{words}</li>' for words in written)}</{tag}>")
        else:
            tag = "blockquote" if kind is BlockKind.QUOTE else "p"
            parts += [f"<{tag}>{words}</{tag}>" for words in written]
    return "\n".join(parts)


class _MarkdownWriter:
    """Writes text and runs as Markdown."""

    def __init__(self, dossier: DossierId) -> None:
        self._dossier = dossier

    def text(self, words: str) -> str:
        return _escaped(words)

    def run(self, run: Run, inner: str, words: str) -> str:
        if run.kind is RunKind.LINK:
            address = _address(run, self._dossier)
            return f"[{inner}]({address})" if address else inner
        mark = _MARKDOWN[run.kind]
        return f"{mark}{words if run.kind is RunKind.CODE else inner}{mark}"


class _HtmlWriter:
    """Writes text and runs as HTML without styles."""

    def __init__(self, dossier: DossierId) -> None:
        self._dossier = dossier

    def text(self, words: str) -> str:
        return escape(words).replace("\n", "<br>")

    def run(self, run: Run, inner: str, words: str) -> str:
        if run.kind is RunKind.LINK:
            address = _address(run, self._dossier)
            return f'<a href="{escape(address)}">{inner}</a>' if address else inner
        return f"<{_HTML[run.kind]}>{inner}</{_HTML[run.kind]}>"


def _runs(prose: Prose, span: Span, runs: Sequence[Run], writer: _MarkdownWriter | _HtmlWriter) -> str:
    """Write a stretch of text with its runs nested; a run that crosses another is cut at its edge."""
    parts: list[str] = []
    at = span.start
    left = [run for run in runs if run.span.start < span.end and run.span.end > span.start]
    while left:
        run = left.pop(0)
        start, end = max(run.span.start, at), min(run.span.end, span.end)
        if start >= end:
            continue
        inner = [each for each in left if each.span.start < end]
        left = left[len(inner) :]
        content = _runs(prose, Span(start, end), inner, writer)
        parts += [writer.text(prose.text[at:start]), writer.run(run, content, prose.text[start:end])]
        at = end
    parts.append(writer.text(prose.text[at : span.end]))
    return "".join(parts)


def _address(run: Run, dossier: DossierId) -> str:
    kind, _, record = run.target.partition(":")
    place: Place | None = parse_place(f"{dossier}/{kind}/{record}")
    return place.link if place is not None else ""


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", words)

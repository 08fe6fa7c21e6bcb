"""Writes prose with its blocks and runs as HTML, character for character. Not for what stands around it."""

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

from desktop.model.choices import RECORD_KINDS, RecordKind, Verdict
from desktop.model.ids import FigureId
from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span
from desktop.render.figure_classes import FIGURE_CLASSES

_SCHEMES: Final = frozenset(kind.value for kind in RECORD_KINDS)
_TAGS: Final[Mapping[RunKind, str]] = {
    RunKind.STRONG: "b",
    RunKind.EMPHASIS: "i",
    RunKind.CODE: "code",
}
_KHMER: Final = re.compile("[\u1780-\u17ff\u19e0-\u19ff][\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d]*")


def prose_html(prose: Prose, anchor: str, verdicts: Mapping[FigureId, Verdict]) -> str:
    """Return the blocks of a prose; ``anchor`` is named on its very first character."""
    blocks = prose.blocks or (Block(Span(0, len(prose.text))),)
    parts = []
    mark = f'<a name="{escape(anchor)}"></a>'
    for is_list, group in groupby(blocks, lambda block: block.kind in (BlockKind.BULLET, BlockKind.NUMBERED)):
        written = [
            (block, _inline(prose.text, block.span, _within(prose, block), verdicts)) for block in group
        ]
        if mark:
            written[0] = (written[0][0], mark + written[0][1])
            mark = ""
        parts.append(_list(written) if is_list else "".join(_paragraph(*each) for each in written))
    return "".join(parts)


def escape(text: str) -> str:
    """Escape a text for HTML, also within quotes. ``html.escape`` would load its 2,231 entities at start."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def script_html(text: str) -> str:
    """Escape a text; runs of Khmer get a class of their own, since few text fonts have its letters."""
    html = _KHMER.sub(r'<span class="km">\g<0></span>', escape(text))
    return html.replace("\n", "<br/>")


def _within(prose: Prose, block: Block) -> tuple[Run, ...]:
    start, end = block.span
    return tuple(run for run in prose.runs if run.span.start < end and run.span.end > start)


def _paragraph(block: Block, html: str) -> str:
    return f'<p class="{"quote" if block.kind is BlockKind.QUOTE else "prose"}">{html}</p>'


def _list(items: Sequence[tuple[Block, str]]) -> str:
    """Nest list items by their depth; each stays one block of the document."""
    parts: list[str] = []
    open_tags: list[tuple[int, str]] = []
    for block, html in items:
        tag = "ul" if block.kind is BlockKind.BULLET else "ol"
        while open_tags and (open_tags[-1][0] > block.depth or open_tags[-1] == (block.depth, _other(tag))):
            parts.append(f"</li></{open_tags.pop()[1]}>")
        if open_tags and open_tags[-1][0] == block.depth:
            parts.append("</li>")
        else:
            parts.append(f'<{tag} class="prose">')
            open_tags.append((block.depth, tag))
        parts.append(f'<li class="prose">{html}')
    parts += [f"</li></{tag}>" for _, tag in reversed(open_tags)]
    return "".join(parts)


def _other(tag: str) -> str:
    return "ol" if tag == "ul" else "ul"


def _inline(text: str, span: Span, runs: tuple[Run, ...], verdicts: Mapping[FigureId, Verdict]) -> str:
    """Return a stretch of text with its runs nested; a run that crosses another is cut at its edge."""
    html: list[str] = []
    at = span.start
    while runs:
        run, runs = runs[0], runs[1:]
        start, end = max(run.span.start, at), min(run.span.end, span.end)
        if start >= end:
            continue
        inner = tuple(each for each in runs if each.span.start < end)
        runs = runs[len(inner) :]
        content = _inline(text, Span(start, end), inner, verdicts)
        html += [script_html(text[at:start]), _wrapped(run, content, verdicts)]
        at = end
    html.append(script_html(text[at : span.end]))
    return "".join(html)


def _wrapped(run: Run, content: str, verdicts: Mapping[FigureId, Verdict]) -> str:
    if run.kind is not RunKind.LINK:
        tag = _TAGS[run.kind]
        return f"<{tag}>{content}</{tag}>"
    scheme, _, target = run.target.partition(":")
    if scheme not in _SCHEMES:
        return content
    style = scheme
    if scheme == RecordKind.FIGURE.value:
        style = FIGURE_CLASSES[verdicts.get(FigureId(target), Verdict.AGREES)]
    return f'<a class="{style}" href="{escape(run.target)}">{content}</a>'

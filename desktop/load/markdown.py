"""Markdown of passages to prose: plain text with blocks and runs. Not for where links lead: ``linking`` asks.

The subset: paragraphs, strong, emphasis, code, quotes, bullet and numbered lists, and links to records.
Whatever else Markdown knows is read too, so that it can be told instead of standing in the text as signs.
"""

import re
from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.bounds import MAX_PROSE_DEPTH
from desktop.load.guesses import did_you_mean
from desktop.load.prose_writer import ProseWriter
from desktop.model.choices import RECORD_KINDS, RecordKind, Severity
from desktop.model.prose import BlockKind, Prose, RunKind

LINK_KINDS: Final = tuple(kind.value for kind in RECORD_KINDS if kind is not RecordKind.DOSSIER)
_SUBSET: Final = said(
    "Paragraphs, **strong**, *emphasis*, `code`, > quotes, - and 1. lists and links are understood."
)
_STRANGE: Final = {
    "heading_open": said("A heading stands in the text."),
    "hr": said("A rule across the page stands in the text."),
    "fence": said("A block of code stands in the text."),
    "code_block": said("A block indented by four spaces is code."),
    "html_block": said("HTML stands in the text."),
    "table_open": said("A table stands in the text."),
    "image": said("A picture stands in the text."),
    "html_inline": said("HTML stands in the text."),
    "s_open": said("Struck-out text stands here."),
}
_BLOCK_KINDS: Final = {
    "blockquote": BlockKind.QUOTE,
    "bullet_list": BlockKind.BULLET,
    "ordered_list": BlockKind.NUMBERED,
}
_RUN_KINDS: Final = {"strong": RunKind.STRONG, "em": RunKind.EMPHASIS, "link": RunKind.LINK}
_TARGET: Final = re.compile(r"([a-z]+):([a-z0-9][a-z0-9-]*)")
_OUTSIDE: Final = re.compile(r"https?|ftp|mailto|file|data|javascript|www\..*", re.IGNORECASE)


class ProseFault(NamedTuple):
    """offset: of the faulty place in the Markdown, in code points."""

    offset: int
    what: Said
    remedy: Said = NOTHING_SAID
    severity: Severity = Severity.ERROR


class ProseLink(NamedTuple):
    """A link to a record; offset as in a fault."""

    kind: str
    id: str
    offset: int


class ParsedProse(NamedTuple):
    """Prose with its links in order and its faults."""

    prose: Prose
    links: tuple[ProseLink, ...] = ()
    faults: tuple[ProseFault, ...] = ()


def parse_prose(text: str) -> ParsedProse:
    """Read the Markdown of a passage; never raises for what it holds."""
    return _ProseReader(text).read()


class _Parser(MarkdownIt):
    """Keeps each target as it was written, so that a wrong one can be told and not merely passed over."""

    def validateLink(self, url: str) -> bool:
        return True

    def normalizeLink(self, url: str) -> str:
        return url

    def normalizeLinkText(self, link: str) -> str:
        return link


_PARSER: Final = _Parser("commonmark", {"html": True, "maxNesting": 40})
_PARSER.enable(["table", "strikethrough"])


class _ProseReader:
    """Walks the tokens of one text; ``_cursor`` follows in the Markdown: inline tokens have no places."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._line_starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
        self._writer = ProseWriter()
        self._links: list[ProseLink] = []
        self._faults: list[ProseFault] = []
        self._around: list[str] = []
        self._item_is_new = False
        self._cursor = 0

    def read(self) -> ParsedProse:
        """Read the whole text."""
        environment: dict[str, object] = {}
        for token in _PARSER.parse(self._source, environment):
            self._on_block(token)
        if environment.get("references"):
            remedy = said("Write the target behind the words: [words](figure:id).")
            self._tell(0, said("The text defines link references."), remedy)
        if not self._writer.length and not self._faults:
            self._tell(0, said("The text holds no words."))
        return ParsedProse(self._writer.prose(), tuple(self._links), tuple(self._faults))

    def _on_block(self, token: Token) -> None:
        kind, _, edge = token.type.rpartition("_")
        if token.type in _STRANGE:
            self._tell(self._start_of(token), _STRANGE[token.type], _SUBSET)
        elif token.type == "inline":
            self._write_block(token)
        elif token.type == "list_item_open":
            self._item_is_new = True
        elif kind in _BLOCK_KINDS and edge == "open":
            self._enter(token, kind)
        elif kind in _BLOCK_KINDS:
            self._around.pop()

    def _enter(self, token: Token, kind: str) -> None:
        where = self._start_of(token)
        if self._around and (kind == "blockquote") != (self._around[-1] == "blockquote"):
            what = said("A list in a quote or a quote in a list cannot be shown.")
            self._tell(where, what, said("Put it beside the other."))
        elif len(self._around) == MAX_PROSE_DEPTH:
            what = said("Lists or quotes stand more than {most} deep in one another.", most=MAX_PROSE_DEPTH)
            self._tell(where, what)
        if token.attrs.get("start", 1) != 1:
            self._tell(where, said("A numbered list begins with 1."), said("Begin it with 1."))
        self._around.append(kind)

    def _write_block(self, token: Token) -> None:
        around = self._around[-1] if self._around else ""
        if around in ("bullet_list", "ordered_list") and not self._item_is_new:
            what = said("A second paragraph stands in one item of a list.")
            self._tell(self._start_of(token), what, said("Make one paragraph of the two."))
        self._item_is_new = False
        self._writer.begin_block()
        self._cursor = self._start_of(token)
        self._write_inlines(token.children or [])
        self._writer.end_block(_BLOCK_KINDS.get(around, BlockKind.PARAGRAPH), max(len(self._around) - 1, 0))

    def _write_inlines(self, tokens: list[Token]) -> None:
        opened: list[tuple[RunKind, int, str]] = []
        for token in tokens:
            kind, _, edge = token.type.rpartition("_")
            if kind in _RUN_KINDS and edge == "open":
                target = self._follow(token) if kind == "link" else ""
                opened.append((_RUN_KINDS[kind], self._writer.length, target))
            elif kind in _RUN_KINDS:
                self._close(*opened.pop())
            else:
                self._write_leaf(token)

    def _write_leaf(self, token: Token) -> None:
        if token.type in _STRANGE:
            self._tell_strange(token)
        elif token.type in ("softbreak", "hardbreak"):
            self._writer.append(" ")
            if token.type == "hardbreak":
                what = said("A line break within a paragraph is read as a space.")
                remedy = said("Begin a new paragraph, or join the lines.")
                self._tell(self._cursor, what, remedy, Severity.WARNING)
        else:
            start = self._writer.length
            self._writer.append(token.content)
            if token.type == "code_inline":
                self._close(RunKind.CODE, start, "")

    def _tell_strange(self, token: Token) -> None:
        if token.content.startswith("</") and self._faults:
            return  # the tag that it closes is told
        sign = "![" if token.type == "image" else token.content or token.markup
        self._tell(self._find(sign), _STRANGE[token.type], _SUBSET)

    def _close(self, kind: RunKind, start: int, target: str) -> None:
        if not self._writer.add_run(kind, start, target) and kind is RunKind.LINK:
            what = said("A link has no words to click on.")
            self._tell(self._cursor, what, said("Write words between the brackets."))

    def _follow(self, token: Token) -> str:
        """Return the target of a link, and keep or tell it."""
        target = str(token.attrs.get("href", ""))
        offset = self._find_target(target)
        match = _TARGET.fullmatch(target)
        if match is None or match[1] not in LINK_KINDS:
            self._tell(offset, *_wrong_target(target))
        elif token.markup == "autolink":
            remedy = said("Write [words]({target}).", target=target)
            self._tell(offset, said("A link in < > has no words of its own."), remedy)
        else:
            self._links.append(ProseLink(match[1], match[2], offset))
        if "title" in token.attrs:
            remedy = said("Take out the words in quotes behind the target.")
            self._tell(offset, said("A link has a title of its own."), remedy)
        return target

    def _find_target(self, target: str) -> int:
        for before in ("](<", "](", "<"):
            at = self._source.find(before + target, self._cursor)
            if at >= 0:
                self._cursor = at + len(before) + len(target)
                return at + len(before)
        return self._find(target)

    def _find(self, piece: str) -> int:
        at = self._source.find(piece, self._cursor)
        if at < 0:
            return self._cursor
        self._cursor = at + len(piece)
        return at

    def _start_of(self, token: Token) -> int:
        start = self._line_starts[token.map[0]] if token.map else 0
        while self._source[start : start + 1] in (" ", "\t"):
            start += 1
        return start

    def _tell(
        self,
        offset: int,
        what: Said,
        remedy: Said = NOTHING_SAID,
        severity: Severity = Severity.ERROR,
    ) -> None:
        self._faults.append(ProseFault(offset, what, remedy, severity))


def _wrong_target(target: str) -> tuple[Said, Said]:
    """Return what is wrong with a target and the remedy."""
    shown, scheme = target[:60], target.partition(":")[0]
    if _OUTSIDE.fullmatch(scheme):
        remedy = said("Enter the page among the sources and link to it: [words](source:id).")
        return said("`{target}` leads out of the dossier.", target=shown), remedy
    what = said("`{target}` is no target of a link.", target=shown)
    if scheme in LINK_KINDS:
        return what, said("What follows the colon must be the id of a record.")
    kinds = ", ".join(f"{kind}:" for kind in LINK_KINDS)
    return what, did_you_mean(scheme, LINK_KINDS) or said("It begins with one of {kinds}.", kinds=kinds)

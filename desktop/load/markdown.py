"""Markdown of passages to prose: plain text with blocks and runs. Not for where links lead: ``linking`` asks.

The subset: paragraphs, strong, emphasis, code, quotes, bullet and numbered lists, and links to records.
Whatever else Markdown knows is read too, so that it can be told instead of standing in the text as signs.
"""

import re
from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.load.bounds import MAX_PROSE_DEPTH
from desktop.load.guesses import did_you_mean
from desktop.model.choices import RecordKind, Severity
from desktop.model.prose import Block, BlockKind, Prose, Run, RunKind, Span

LINK_KINDS: Final = tuple(kind.value for kind in RecordKind if kind is not RecordKind.DOSSIER)
_SUBSET: Final = (
    "Paragraphs, **strong**, *emphasis*, `code`, > quotes, - and 1. lists and links are understood."
)
_STRANGE_BLOCKS: Final = {
    "heading_open": "a heading stands in the text",
    "hr": "a rule across the page stands in the text",
    "fence": "a block of code stands in the text",
    "code_block": "a block indented by four spaces is code",
    "html_block": "HTML stands in the text",
    "table_open": "a table stands in the text",
}
_STRANGE_INLINES: Final = {
    "image": "a picture stands in the text",
    "html_inline": "HTML stands in the text",
    "s_open": "struck-out text stands here",
}
_RUN_KINDS: Final = {"strong_open": RunKind.STRONG, "em_open": RunKind.EMPHASIS, "link_open": RunKind.LINK}
_RUN_ENDS: Final = frozenset({"strong_close", "em_close", "link_close"})
_TARGET: Final = re.compile(r"([a-z]+):([a-z0-9][a-z0-9-]*)")
_SPACES: Final = re.compile(r"[ \t\n]+")


class ProseFault(NamedTuple):
    """offset: of the faulty place in the Markdown, in code points."""

    offset: int
    what: str
    remedy: str = ""
    severity: Severity = Severity.ERROR


class ProseLink(NamedTuple):
    """A link to a record; offset as in a fault."""

    kind: str
    id: str
    offset: int

    @property
    def target(self) -> str:
        """The target of the link's run."""
        return f"{self.kind}:{self.id}"


class ParsedProse(NamedTuple):
    """Prose with its links in order and its faults."""

    prose: Prose
    links: tuple[ProseLink, ...] = ()
    faults: tuple[ProseFault, ...] = ()


def parse_prose(text: str) -> ParsedProse:
    """Read the Markdown of a passage; never raises for what it holds."""
    return _ProseReader(text).read()


def _anything(_: str) -> bool:
    return True


def _as_written(url: str) -> str:
    return url


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable(["table", "strikethrough"])
    # Targets are ids, not web addresses: each is to be seen here as it was written, to be told if it is wrong.
    parser.validateLink = _anything  # type: ignore[method-assign]
    parser.normalizeLink = _as_written  # type: ignore[method-assign]
    parser.normalizeLinkText = _as_written  # type: ignore[method-assign]
    return parser


_PARSER: Final = _parser()


class _ProseReader:
    """Walks the tokens of one text."""

    def __init__(self, text: str) -> None:
        self._source = text
        self._line_starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._out: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._links: list[ProseLink] = []
        self._faults: list[ProseFault] = []
        self._around: list[str] = []
        self._first_of_item = False
        self._cursor = 0

    def read(self) -> ParsedProse:
        """Read the whole text."""
        environment: dict[str, object] = {}
        for token in _PARSER.parse(self._source, environment):
            self._block_token(token)
        if environment.get("references"):
            self._tell(
                0,
                "the text defines link references",
                "Write the target behind the words: [words](figure:id).",
            )
        if not self._length and not self._faults:
            self._tell(0, "the text holds no words")
        runs = tuple(sorted(self._runs, key=_run_order))
        prose = Prose("".join(self._out), tuple(self._blocks), runs)
        return ParsedProse(prose, tuple(self._links), tuple(self._faults))

    def _block_token(self, token: Token) -> None:
        if token.type in _STRANGE_BLOCKS:
            self._tell(self._start_of(token), _STRANGE_BLOCKS[token.type], _SUBSET)
        elif token.type == "inline":
            self._block(token)
        elif token.type in ("blockquote_open", "bullet_list_open", "ordered_list_open"):
            self._enter(token)
        elif token.type in ("blockquote_close", "bullet_list_close", "ordered_list_close"):
            self._around.pop()
        elif token.type == "list_item_open":
            self._first_of_item = True

    def _enter(self, token: Token) -> None:
        kind = token.type.removesuffix("_open")
        where = self._start_of(token)
        if (kind == "blockquote") != all(each == "blockquote" for each in self._around) and self._around:
            self._tell(
                where, "a list in a quote or a quote in a list cannot be shown", "Put it beside the other."
            )
        elif len(self._around) == MAX_PROSE_DEPTH:
            self._tell(where, f"lists or quotes stand more than {MAX_PROSE_DEPTH} deep in one another")
        if token.attrs.get("start", 1) != 1:
            self._tell(where, "a numbered list begins with 1", "Begin it with 1.")
        self._around.append(kind)

    def _block(self, token: Token) -> None:
        if self._around and self._around[-1] != "blockquote":
            if not self._first_of_item:
                self._tell(
                    self._start_of(token), "a second paragraph stands in one item of a list", "Make it one."
                )
            self._first_of_item = False
        if self._blocks:
            self._append("\n")
        start = self._length
        self._cursor = self._start_of(token)
        self._inlines(token.children or [])
        self._trim(start)
        self._blocks.append(
            Block(Span(start, self._length), self._block_kind(), max(len(self._around) - 1, 0))
        )

    def _block_kind(self) -> BlockKind:
        if not self._around:
            return BlockKind.PARAGRAPH
        return {
            "blockquote": BlockKind.QUOTE,
            "bullet_list": BlockKind.BULLET,
            "ordered_list": BlockKind.NUMBERED,
        }[self._around[-1]]

    def _inlines(self, tokens: list[Token]) -> None:
        opened: list[tuple[RunKind, int, str]] = []
        for token in tokens:
            if token.type in _RUN_KINDS:
                kind = _RUN_KINDS[token.type]
                target = self._link(token) if kind is RunKind.LINK else ""
                opened.append((kind, self._length, target))
            elif token.type in _RUN_ENDS:
                self._close(*opened.pop())
            else:
                self._leaf(token)

    def _leaf(self, token: Token) -> None:
        if token.type in _STRANGE_INLINES:
            self._tell(self._find(token.content or token.markup), _STRANGE_INLINES[token.type], _SUBSET)
        elif token.type in ("softbreak", "hardbreak"):
            self._append(" ")
            if token.type == "hardbreak":
                self._tell(
                    self._cursor, "a line break within a paragraph is read as a space", "", Severity.WARNING
                )
        elif token.type == "code_inline":
            start = self._length
            self._append(token.content)
            self._close(RunKind.CODE, start, "")
        else:
            self._append(token.content)

    def _close(self, kind: RunKind, start: int, target: str) -> None:
        text = "".join(self._out)[start:] if self._length - start < 2 else "x"
        if text.startswith(" ") and len(text) == 1:
            start += 1
        if start < self._length:
            self._runs.append(Run(Span(start, self._length), kind, target))
        elif kind is RunKind.LINK:
            self._tell(self._cursor, "a link has no words to click on", "Write words between the brackets.")

    def _link(self, token: Token) -> str:
        target = str(token.attrs.get("href", ""))
        offset = self._find_target(target)
        match = _TARGET.fullmatch(target)
        if match is None or match[1] not in LINK_KINDS:
            self._bad_target(offset, target)
        elif token.markup == "autolink":
            self._tell(offset, "a link in < > has no words of its own", "Write [words](" + target + ").")
        else:
            self._links.append(ProseLink(match[1], match[2], offset))
        if "title" in token.attrs:
            self._tell(
                offset, "a link has a title of its own", "Take out the words in quotes behind the target."
            )
        return target

    def _bad_target(self, offset: int, target: str) -> None:
        scheme = target.partition(":")[0]
        if scheme in LINK_KINDS:
            self._tell(offset, f"`{target}` is no target: what follows the colon is no id")
        elif re.match(r"(?:https?|ftp|mailto|file|data|javascript)$", scheme, re.IGNORECASE):
            remedy = "Enter the page among the sources and link to it: [words](source:id)."
            self._tell(offset, f"`{target[:60]}` leads out of the dossier", remedy)
        else:
            kinds = ", ".join(f"{kind}:" for kind in LINK_KINDS)
            remedy = did_you_mean(scheme, LINK_KINDS) or f"A target begins with one of {kinds}"
            self._tell(offset, f"`{target[:60]}` is no target of a link", remedy)

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
        line = token.map[0] if token.map else 0
        start = self._line_starts[min(line, len(self._line_starts) - 1)]
        return start + len(re.match(r"[ \t]*", self._source[start:])[0])  # type: ignore[index]

    def _append(self, text: str) -> None:
        """Add text; runs of spaces become one, as they would be drawn."""
        if text != "\n":
            text = _SPACES.sub(" ", text)
            if text.startswith(" ") and (not self._out or self._out[-1].endswith((" ", "\n"))):
                text = text[1:]
        if text:
            self._out.append(text)
            self._length += len(text)

    def _trim(self, start: int) -> None:
        """Take a space off the end of a block that began at ``start``."""
        if self._length > start and self._out[-1].endswith(" "):
            self._out[-1] = self._out[-1][:-1]
            self._length -= 1
            self._runs = [
                run._replace(span=Span(run.span.start, min(run.span.end, self._length)))
                for run in self._runs
                if run.span.start < self._length
            ]

    def _tell(self, offset: int, what: str, remedy: str = "", severity: Severity = Severity.ERROR) -> None:
        self._faults.append(ProseFault(offset, what, remedy, severity))


def _run_order(run: Run) -> tuple[int, int]:
    return run.span.start, -run.span.end

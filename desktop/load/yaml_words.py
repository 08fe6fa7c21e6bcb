"""Plain sentences for what the YAML parser says of broken files. Not for faults of records."""

import re
from typing import Final, NamedTuple

import yaml

from desktop.load.bounds import MAX_DEPTH


class Words(NamedTuple):
    """what: the fault in a sentence; why, remedy: as in a Problem. offset: in the text, None if unknown."""

    what: str
    why: str
    remedy: str
    offset: int | None


_WHY: Final = "The file cannot be understood beyond this place, so everything in it is left out."
_UNCLOSED: Final = re.compile(r"unexpected end of stream|flow (?:sequence|mapping)")
_TABLE: Final[tuple[tuple[str, str, str], ...]] = (
    # The parser looks ahead: newer ones refuse what is very deep before they hand over its first value.
    (r"nesting depth", f"values stand more than {MAX_DEPTH} levels deep", "Write flatter records."),
    (r"tab character", "a tab stands where only spaces may", "Indent with spaces."),
    (
        r"mapping values are not allowed",
        "a colon with a space after it stands inside a text",
        "Put the text in quotes, or begin a new line before the key.",
    ),
    (
        r"could not find expected ':'",
        "a line here is no `key: value`",
        "Write a colon and a space after the key, or indent the line if it belongs to the text above.",
    ),
    (
        r"did not find expected key",
        "a key was expected here: the line is indented wrongly, or a quoted text ends too early",
        "Indent it like its neighbours, and check the quotes in the lines above.",
    ),
    (
        r"did not find expected '-' indicator",
        "an item of the list (`- `) was expected here",
        "Indent the line so that it belongs to the item above, or begin it with `- `.",
    ),
    (
        r"block sequence entries are not allowed",
        "an item of a list stands where none may",
        "Put the list below its key, on lines of its own.",
    ),
    (
        r"found unexpected end of stream|while scanning a quoted scalar",
        "a text in quotes never ends",
        "Write the closing quote.",
    ),
    (
        r"did not find expected ',' or|while parsing a flow",
        "a list in [ ] or a mapping in { } is not closed, or a comma is missing",
        "Close the bracket, or write the comma.",
    ),
    (r"undefined alias", "an alias names nothing", "Write the value out."),
    (r"unknown escape", "a backslash in double quotes makes no known character", "Write two backslashes."),
    (
        r"did not find expected <document start>",
        "the document has ended before this line",
        "Check the indentation of the lines above.",
    ),
    (
        r"wrongly indented|indentation",
        "this line is indented otherwise than its neighbours",
        "Indent it like its neighbours.",
    ),
)


def plain_words(error: yaml.YAMLError, text: str) -> Words:
    """Say what the parser found in a text, in words for someone who does not know its terms."""
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}".strip()
    at = _offset(error, began=_UNCLOSED.search(said) is not None)
    if "cannot start any token" in said:
        what, remedy = _bad_start(text[at : at + 1] if at is not None else "")
        return Words(what, _WHY, remedy, at)
    for pattern, what, remedy in _TABLE:
        if re.search(pattern, said):
            return Words(what, _WHY, remedy, at)
    return Words(f"this is no YAML ({said or error})", _WHY, "Mend this line or the one above.", at)


def _offset(error: yaml.YAMLError, *, began: bool) -> int | None:
    """Return where the parser stopped, or where the thing began that it stopped in."""
    stopped, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    mark = (start or stopped) if began else (stopped or start)
    return None if mark is None else int(mark.index)


def _bad_start(character: str) -> tuple[str, str]:
    if character == "\t":
        return "a tab stands where only spaces may", "Indent with spaces."
    return f"a text may not begin with `{character}`", "Put the text in quotes."

"""Plain sentences for what the YAML parser says of broken files. Not for faults of records."""

import re
from typing import Final, NamedTuple

import yaml

from desktop.language import Said, said
from desktop.load.bounds import MAX_DEPTH


class Words(NamedTuple):
    """what: the fault in a sentence; why, remedy: as in a Problem. offset: in the text, None if unknown."""

    what: Said
    why: Said
    remedy: Said
    offset: int | None


_WHY: Final = said("The file cannot be understood beyond this place, so everything in it is left out.")
_UNCLOSED: Final = re.compile(r"unexpected end of stream|flow (?:sequence|mapping)")
_NO_TOKEN: Final = re.compile(r"cannot start any token")
_TABLE: Final[tuple[tuple[re.Pattern[str], Said, Said], ...]] = (
    # The parser looks ahead: newer ones refuse what is very deep before they hand over its first value.
    (
        re.compile(r"nesting depth"),
        said("Values stand more than {most} levels deep.", most=MAX_DEPTH),
        said("Write flatter records."),
    ),
    (re.compile(r"tab character"), said("A tab stands where only spaces may."), said("Indent with spaces.")),
    (
        re.compile(r"mapping values are not allowed"),
        said("A colon with a space after it stands inside a text."),
        said("Put the text in quotes, or begin a new line before the key."),
    ),
    (
        re.compile(r"could not find expected ':'"),
        said("A line here is no `key: value`."),
        said("Write a colon and a space after the key, or indent the line if it belongs to the text above."),
    ),
    (
        re.compile(r"did not find expected key"),
        said("A key was expected here: the line is indented wrongly, or a quoted text ends too early."),
        said("Indent it like its neighbours, and check the quotes in the lines above."),
    ),
    (
        re.compile(r"did not find expected '-' indicator"),
        said("An item of the list (`- `) was expected here."),
        said("Indent the line so that it belongs to the item above, or begin it with `- `."),
    ),
    (
        re.compile(r"block sequence entries are not allowed"),
        said("An item of a list stands where none may."),
        said("Put the list below its key, on lines of its own."),
    ),
    (
        re.compile(r"found unexpected end of stream|while scanning a quoted scalar"),
        said("A text in quotes never ends."),
        said("Write the closing quote."),
    ),
    (
        re.compile(r"did not find expected ',' or|while parsing a flow"),
        said("A list in [ ] or a mapping in { } is not closed, or a comma is missing."),
        said("Close the bracket, or write the comma."),
    ),
    (re.compile(r"undefined alias"), said("An alias names nothing."), said("Write the value out.")),
    (
        re.compile(r"unknown escape"),
        said("A backslash in double quotes makes no known character."),
        said("Write two backslashes."),
    ),
    (
        re.compile(r"did not find expected <document start>"),
        said("The document has ended before this line."),
        said("Check the indentation of the lines above."),
    ),
    (
        re.compile(r"wrongly indented|indentation"),
        said("This line is indented otherwise than its neighbours."),
        said("Indent it like its neighbours."),
    ),
)


def plain_words(error: yaml.YAMLError, text: str) -> Words:
    """Say what the parser found in a text, in words for someone who does not know its terms."""
    found = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}".strip()
    at = _offset(error, began=_UNCLOSED.search(found) is not None)
    if _NO_TOKEN.search(found):
        what, remedy = _bad_start(text[at : at + 1] if at is not None else "")
        return Words(what, _WHY, remedy, at)
    for pattern, what, remedy in _TABLE:
        if pattern.search(found):
            return Words(what, _WHY, remedy, at)
    what = said("This is no YAML ({reason}).", reason=found or str(error))
    return Words(what, _WHY, said("Mend this line or the one above."), at)


def _offset(error: yaml.YAMLError, *, began: bool) -> int | None:
    """Return where the parser stopped, or where the thing began that it stopped in."""
    stopped, start = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    mark = (start or stopped) if began else (stopped or start)
    return None if mark is None else int(mark.index)


def _bad_start(character: str) -> tuple[Said, Said]:
    if character == "\t":
        return said("A tab stands where only spaces may."), said("Indent with spaces.")
    what = said("A text may not begin with `{character}`.", character=character)
    return what, said("Put the text in quotes.")

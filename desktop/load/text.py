"""The text of a dossier's file: bounded, UTF-8, without control characters. Not for what it means."""

import re
from pathlib import Path
from typing import Final, NamedTuple

from desktop.language import Said, said
from desktop.load.bounds import MAX_FAULTS_A_FILE, MAX_FILE_BYTES
from desktop.load.tree import Fault, Position

# Also the three line breaks of YAML 1.1 that no editor counts as lines, byte-order marks, the object
# replacement character that Qt uses for pictures, and what is no character at all.
UNWANTED: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
_BOM: Final = "\ufeff"
WHOLE_FILE: Final = Position(0, 0)


class FileText(NamedTuple):
    """A file as read: its text with each unwanted character blanked, and the faults found on the way.

    text: None where nothing of the file can be read.
    """

    text: str | None
    faults: tuple[Fault, ...] = ()


def read_text(path: Path) -> FileText:
    """Read a file; whatever is wrong with it comes back as faults."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return _unreadable(
                said("The file is larger than {most} MB.", most=MAX_FILE_BYTES // 2**20),
                remedy=said("Divide it into several files; all files of the folder are read."),
            )
        content = path.read_bytes()
    except OSError as error:
        return _unreadable(
            said("The file cannot be read: {reason}.", reason=error.strerror or str(error)),
            remedy=said("Check who may read the file."),
        )
    return decode(content)


def decode(content: bytes) -> FileText:
    """Turn the bytes of a file into text."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(content, error.start)
    return _without_unwanted(text.removeprefix(_BOM))


def _not_utf8(content: bytes, start: int) -> FileText:
    before = content[:start].decode("utf-8").removeprefix(_BOM)
    return _unreadable(
        said("The file is not UTF-8 text from here on."),
        remedy=said("Save it in the encoding UTF-8."),
        position=_position(before, len(before)),
    )


def _without_unwanted(text: str) -> FileText:
    found = UNWANTED.search(text)
    if found is None:
        return FileText(text)
    faults: list[Fault] = []
    for match in UNWANTED.finditer(text):
        if len(faults) == MAX_FAULTS_A_FILE:
            break
        faults.append(_unwanted(text, match.start()))
    return FileText(UNWANTED.sub(" ", text), tuple(faults))


def _unwanted(text: str, index: int) -> Fault:
    return Fault(
        index,
        _position(text, index),
        said("The invisible character {code} stands here.", code=f"U+{ord(text[index]):04X}"),
        why=said("It cannot be seen or shown, and would upset search and highlights."),
        remedy=said("Delete it."),
    )


def _position(text: str, index: int) -> Position:
    lines = re.split(r"\r\n|\r|\n", text[:index])
    return Position(len(lines), len(lines[-1]) + 1)


def _unreadable(what: Said, *, remedy: Said, position: Position = WHOLE_FILE) -> FileText:
    fault = Fault(0, position, what, why=said("Everything in this file is left out."), remedy=remedy)
    return FileText(None, (fault,))

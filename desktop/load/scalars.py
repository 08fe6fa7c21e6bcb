"""What an unquoted word of YAML means: YAML 1.2's core schema. Not for quoted text, which is always text.

YAML 1.1, which most Python programs still read, takes ``no`` for false, ``1:30`` for ninety and ``010`` for
eight. Here these are text, and ``surprises`` tells them, so that an author can write quotes.
"""

import re
from typing import Final

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.tree import Scalar

_CONSTANTS: Final[dict[str, Scalar]] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_SPECIAL_START: Final = frozenset("0123456789+-.~nNtTfF")
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,39})")
_HEXADECIMAL: Final = re.compile(r"0x[0-9a-fA-F]{1,16}")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]{1,40}|[0-9]{1,40}(?:\.[0-9]{0,40})?)(?:[eE][-+]?[0-9]{1,4})?")
_ZERO_FIRST: Final = re.compile(r"[-+]?0[0-9]+")
_INFINITE: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

_WORDS: Final = frozenset(
    form for word in ("y", "n", "yes", "no", "on", "off") for form in (word, word.capitalize(), word.upper())
)
_SURPRISE_START: Final = frozenset("0123456789+-.yYnNoO")
_SEXAGESIMAL: Final = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?")
_OTHER_NUMBER: Final = re.compile(
    r"[-+]?(?:0[0-9_]+|0b[01_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*_[0-9_]*|[0-9][0-9_]*\.[0-9_]*)"
)


def resolve(text: str) -> Scalar:
    """Return the value of an unquoted word."""
    if text and text[0] not in _SPECIAL_START:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return text if _ZERO_FIRST.fullmatch(text) else float(text)
    if _INFINITE.fullmatch(text):
        return float(text.replace(".", "").lower())
    if _HEXADECIMAL.fullmatch(text):
        return int(text, 16)
    return text


def surprise(text: str) -> Said:
    """Tell what another program would take an unquoted text for; nothing if for nothing but text."""
    if not text or text[0] not in _SURPRISE_START:
        return NOTHING_SAID
    if text in _WORDS:
        return said("true or false")
    if _SEXAGESIMAL.fullmatch(text):
        return said("a number in base sixty")
    return said("another number") if _OTHER_NUMBER.fullmatch(text) else NOTHING_SAID

"""The words of the interface in the language of the reader. Not for choosing it, nor for what dossiers say.

English stands in the code; :func:`tr` gives what stands for it in the language that was put in place with
:func:`speak`. Tables are translated while their modules are imported, so a start puts the language in place
before it imports anything that shows words, and another language takes effect at the next start. Without a
language, as in commands and most tests, words are as they stand.
"""

import re
from collections.abc import Callable
from typing import Final

ENGLISH: Final = "en"
LANGUAGES: Final = (ENGLISH, "fr", "km")
"""Those that the interface is written in, by their code."""

_LETTER_BEHIND: Final = re.compile(r"\s*\(&\w\)")
"""Where the words have no Latin letter of their own, as in Khmer."""


class _Tongue:
    """What is spoken. find: returns the translation of a text, empty where there is none."""

    def __init__(self) -> None:
        self.code = ENGLISH
        self.find: Callable[[str], str] | None = None
        self.find_plural: Callable[[str, int], str] | None = None
        self.number: Callable[[int], str] = "{:,}".format


_TONGUE: Final = _Tongue()


def speak(
    code: str,
    find: Callable[[str], str],
    find_plural: Callable[[str, int], str] | None = None,
    number: Callable[[int], str] = "{:,}".format,
) -> None:
    """Put a language in place.

    find: the translation of a text, empty where there is none. find_plural: the same for a number of
    things. number: writes a whole number.
    """
    _TONGUE.code, _TONGUE.find = code, find
    _TONGUE.find_plural, _TONGUE.number = find_plural, number


def spoken() -> str:
    """Return the code of the language in place."""
    return _TONGUE.code


def unmarked(text: str) -> str:
    """Return the words of a menu without the sign of their letter, nor the letter set behind them."""
    return _LETTER_BEHIND.sub("", text).replace("&", "")


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language in place, its ``{names}`` filled with the values."""
    found = (_TONGUE.find and _TONGUE.find(text)) or text
    return found.format(**values) if values else found


def trn(one: str, other: str, count: int, /, **values: object) -> str:
    """Return the text for a number of things in the language in place, ``{count}`` filled with the number.

    one, other: the English for one and for any other number; languages have as many forms as they need.
    """
    found = _TONGUE.find_plural(other, count) if _TONGUE.find_plural is not None else ""
    return (found or (one if count == 1 else other)).format(count=_TONGUE.number(count), **values)


def counted(count: int) -> str:
    """Return a whole number as it is written in the language in place."""
    return _TONGUE.number(count)

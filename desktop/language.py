"""The words of the interface in the language of the reader. Not for choosing it, nor for what dossiers say.

English stands in the code; :func:`tr` gives what stands for it in the language that was put in place with
:func:`speak`. Tables are translated while their modules are imported, so a start puts the language in place
before it imports anything that shows words, and another language takes effect at the next start. Without a
language, as in commands and most tests, words are as they stand.
"""

from collections.abc import Callable
from typing import Final

ENGLISH: Final = "en"
LANGUAGES: Final = (ENGLISH, "fr", "km")
"""Those that the interface is written in, by their code."""


class _Tongue:
    """What is spoken. find: returns the translation of a text, empty where there is none."""

    def __init__(self) -> None:
        self.code = ENGLISH
        self.find: Callable[[str], str] | None = None


_TONGUE: Final = _Tongue()


def speak(code: str, find: Callable[[str], str]) -> None:
    """Put a language in place. find: the translation of a text, empty where there is none."""
    _TONGUE.code, _TONGUE.find = code, find


def spoken() -> str:
    """Return the code of the language in place."""
    return _TONGUE.code


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language in place, its ``{names}`` filled with the values."""
    found = (_TONGUE.find and _TONGUE.find(text)) or text
    return found.format(**values) if values else found

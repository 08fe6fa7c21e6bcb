"""The words of the interface in the language of the reader. Not for choosing it, nor for what dossiers say.

English stands in the code; :func:`tr` gives what stands for it in the language that was put in place with
:func:`speak`. Tables are translated while their modules are imported, so a start puts the language in place
before it imports anything that shows words, and another language takes effect at the next start. Without a
language, as in commands and most tests, words are as they stand.

What one process finds and another one shows, such as the faults of dossiers, is not translated where it is
found: it is :func:`said` there, kept as the English text with its values, and put into the reader's language
when it is shown.
"""

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple, Self

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


def colon(before: str, after: str) -> str:
    """Set the colon of the language in place between two texts."""
    return tr("{before}: {after}", before=before, after=after)


def quoted(words: str) -> str:
    """Set words between the quotes of the language in place."""
    return tr("“{words}”", words=words)


def semicolons(texts: Iterable[str]) -> str:
    """Set texts behind each other as the language in place does with semicolons."""
    return tr("; ").join(texts)


def counted(count: int) -> str:
    """Return a whole number as it is written in the language in place."""
    return _TONGUE.number(count)


def numeral(number: str) -> str:
    """Return a number, given by its digits with or without decimals, as the language in place writes it."""
    whole, dot, decimals = number.partition(".")
    if not whole.lstrip("-").isdigit() or (dot and not decimals.isdigit()):
        return number
    return tr("{whole}.{decimals}", whole=_whole(whole), decimals=decimals) if dot else _whole(whole)


def _whole(digits: str) -> str:
    """Return a whole number in the language in place; of -0.5, too, the sign is told."""
    told = counted(int(digits))
    return f"-{told}" if digits.startswith("-") and not int(digits) else told


class Said(NamedTuple):
    """Words that wait for the language of their reader; ``str`` gives them as a sentence.

    text: English, with ``{names}``. values: by name, in order; a whole number is written as the language
    writes it, and words within words are put into the language too.
    """

    text: str = ""
    values: tuple[tuple[str, "str | int | Said"], ...] = ()

    def __bool__(self) -> bool:
        return self.text != ""

    def __str__(self) -> str:
        words = self.filled()
        return words[:1].upper() + words[1:]

    def filled(self) -> str:
        """Return the words in the language in place, as they stand within others."""
        return tr(self.text, **{name: _written(value) for name, value in self.values})

    def english(self) -> str:
        """Return the words in English whatever is spoken, as they are searched."""
        values = {name: _english(value) for name, value in self.values}
        return self.text.format(**values) if values else self.text

    def of(self, **values: "str | int | Said") -> Self:
        """Return the same words with their values."""
        return self._replace(values=tuple(values.items()))

    @classmethod
    def restored(cls, row: object) -> Self:
        """Return what was stored as the list of its fields.

        Raises:
            TypeError: the row is no such list.
        """
        if not isinstance(row, list):
            raise TypeError
        text, values = row
        found = ((name, cls.restored(value) if isinstance(value, list) else value) for name, value in values)
        return cls(text, tuple(found))


Filling = str | int | Said
NOTHING_SAID: Final = Said()


def said(text: str, /, **values: Filling) -> Said:
    """Return words for a reader whose language is not known yet, their ``{names}`` to be filled."""
    return Said(text, tuple(values.items()))


def _english(value: Filling) -> str:
    if isinstance(value, Said):
        return value.english()
    return f"{value:,}" if isinstance(value, int) else value


def _written(value: Filling) -> str:
    if isinstance(value, Said):
        return value.filled()
    return counted(value) if isinstance(value, int) else value

"""A program that reads aloud: how it is started, and what it speaks. Not for finding or running it.

Imports no Qt.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

NO_VOICE_CODE: Final = 3
"""What a program ends with that has no voice for the language, where it cannot be asked before."""
_OTHER_NAMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({"zh": ("cmn",), "no": ("nb",)})
_PLAIN: Final = ("Samantha", "Daniel", "Alex")
"""The first English voices of a Mac by name are jokes."""
Speed = Callable[[int], tuple[str, ...]]


class Voice(NamedTuple):
    """A program that speaks.

    speed: the words that set it, for a percentage of its usual speed. before: the first words of its command
    line. flag: what the language or the name of a voice follows. listing: what it is started with to list
    its voices; ``{language}`` stands for the language wanted. listed: finds the ``tag`` in each line of that
    list, and the ``name`` of the voice if it goes by names. hush: what stops it, beside its own end.
    by_input: it reads what it is to speak from its standard input. stays: it speaks one line of its input
    after the other and answers each with a line when it is spoken; language and speed stand in the first.
    """

    program: str
    speed: Speed
    before: tuple[str, ...] = ()
    flag: str = ""
    listing: tuple[str, ...] = ()
    listed: re.Pattern[str] | None = None
    hush: tuple[str, ...] = ()
    by_input: bool = True
    stays: bool = False

    def arguments(self, words: str, name: str, percent: int) -> list[str]:
        """Return what it is started with. name: of a language or a voice, empty for its own."""
        if self.stays:
            return [*self.before]
        spoken = [self.flag, name] if self.flag and name else []
        speed = () if percent == 100 else self.speed(percent)
        return [*self.before, *spoken, *speed, *(() if self.by_input else ("--", words))]

    def input(self, words: str, name: str, percent: int, *, is_first: bool) -> bytes:
        """Return what is written to it. is_first: nothing was written to this process before."""
        if not self.by_input:
            return b""
        head = f"{name} {' '.join(self.speed(percent))}\n" if self.stays and is_first else ""
        return f"{head}{words}\n".encode()

    def name_for(self, language: str, listed: str) -> str | None:
        """Return what it is asked for to speak a language; None where it has no voice for that.

        language: a BCP 47 tag, may be empty. listed: what it answered to ``listing``; empty where it did not.
        """
        primary = language.lower().partition("-")[0]
        if self.listed is None or not language:
            return language
        if not listed.strip():
            return primary
        voices = [_Listed(each) for each in self.listed.finditer(listed)]
        for part in (primary, *_OTHER_NAMES.get(primary, ())):
            fitting = [each for each in voices if each.tag.partition("-")[0] == part]
            exact = [each for each in fitting if each.tag == language.lower()]
            if fitting and fitting[0].name:
                names = [each.name for each in (*exact, *fitting)]
                return next((name for name in _PLAIN if name in names), names[0])
            if fitting:
                return exact[0].tag if exact else part
        return None


class _Listed:
    """A voice in the list of a program."""

    def __init__(self, line: re.Match[str]) -> None:
        found = line.groupdict()
        self.tag: Final = found["tag"].lower().replace("_", "-")
        self.name: Final = found.get("name") or ""

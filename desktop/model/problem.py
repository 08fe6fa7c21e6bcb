"""Faults of a dossier, told so that an author can mend them. Not for raising: problems are collected."""

from typing import NamedTuple

from desktop.language import NOTHING_SAID, Said
from desktop.model.choices import Severity


class Problem(NamedTuple):
    """One fault.

    file: path as given by the author, relative to the dossier's folder where possible. line, column:
    1-based, 0 where the file as a whole is meant. what: the fault in one sentence. why: why it matters.
    remedy: what to do now. All three are put into the reader's language when they are shown, so that what
    is stored of them has none. record: ``kind:id`` of the record that was left out, empty if none was.
    """

    severity: Severity
    file: str
    line: int
    column: int
    what: Said
    why: Said = NOTHING_SAID
    remedy: Said = NOTHING_SAID
    record: str = ""

    def told(self) -> dict[str, object]:
        """Return the fields by name, words in the language in place."""
        words = {"what": str(self.what), "why": str(self.why), "remedy": str(self.remedy)}
        return {**self._asdict(), **words}

    @property
    def location(self) -> str:
        """``file:line:column`` as editors and terminals open it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

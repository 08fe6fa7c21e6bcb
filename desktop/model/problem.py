"""Faults of a dossier, told so that an author can mend them. Not for raising: problems are collected."""

from typing import NamedTuple

from desktop.model.choices import Severity


class Problem(NamedTuple):
    """One fault.

    file: path as given by the author, relative to the dossier's folder where possible. line, column:
    1-based, 0 where the file as a whole is meant. what: the fault in one sentence. why: why it matters.
    remedy: what to do now. record: ``kind:id`` of the record that was left out, empty if none was.
    """

    severity: Severity
    file: str
    line: int
    column: int
    what: str
    why: str = ""
    remedy: str = ""
    record: str = ""

    @property
    def location(self) -> str:
        """``file:line:column`` as editors and terminals open it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

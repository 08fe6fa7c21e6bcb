"""Collects the problems of a dossier. Not for finding them."""

from desktop.language import NOTHING_SAID, Said
from desktop.load.tree import Fault, Position
from desktop.model.choices import Severity
from desktop.model.problem import Problem


class Complaints:
    """All problems found so far, in no order."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    def error(
        self,
        file: str,
        position: Position,
        what: Said,
        *,
        why: Said = NOTHING_SAID,
        remedy: Said = NOTHING_SAID,
        record: str = "",
    ) -> None:
        """Tell a fault; ``record`` names the record that is left out for it."""
        self.fault(file, Fault(0, position, what, why, remedy), record)

    def warning(
        self,
        file: str,
        position: Position,
        what: Said,
        *,
        why: Said = NOTHING_SAID,
        remedy: Said = NOTHING_SAID,
    ) -> None:
        """Tell a fault that leaves its record in place."""
        self.fault(file, Fault(0, position, what, why, remedy, Severity.WARNING))

    def fault(self, file: str, fault: Fault, record: str = "") -> None:
        """Tell a fault of the file; ``record`` names the record that is left out if it is an error."""
        left_out = record if fault.severity is Severity.ERROR else ""
        line, column = fault.position
        self._problems.append(
            Problem(fault.severity, file, line, column, fault.what, fault.why, fault.remedy, left_out)
        )

    def problems(self) -> tuple[Problem, ...]:
        """Return the problems in order of file, line and column, each once."""
        unique = dict.fromkeys(self._problems)
        return tuple(sorted(unique, key=_where))


def _where(problem: Problem) -> tuple[str, int, int, str]:
    return problem.file, problem.line, problem.column, problem.severity

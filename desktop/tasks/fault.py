"""What a job that went wrong hands back. Not for telling the reader: notices do."""

import logging
from typing import NamedTuple

from desktop.model.errors import SastraError


class Fault(NamedTuple):
    """A job's failure."""

    error: SastraError


def expected(error: Exception) -> SastraError:
    """Log an error nobody foresaw and return one that can be told."""
    logging.getLogger("sastra.tasks").error("a job failed", exc_info=error)
    return SastraError(
        "Something went wrong inside the program.",
        f"The log file tells more ({type(error).__name__}). Reading on is safe.",
    )

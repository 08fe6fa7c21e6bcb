"""What a job that went wrong hands back. Not for telling the reader: notices do."""

from typing import NamedTuple


class Fault(NamedTuple):
    """A job's failure: one of the program's own family, or something nobody foresaw."""

    error: Exception

"""What the program tells a reader beside the text. Not for questions: those are dialogs."""

from enum import StrEnum
from typing import NamedTuple


class NoticeLevel(StrEnum):
    """How loud a notice is."""

    INFORMATION = "information"
    WARNING = "warning"
    ERROR = "error"


class NoticeAction(StrEnum):
    """What a notice offers to do, by name; the window maps it to an action."""

    NONE = ""
    SHOW_PROBLEMS = "show-problems"
    UNDO = "undo"
    RETRY = "retry"
    SHOW_CHANGED_MARKS = "show-changed-marks"
    SHOW_CHANGES = "show-changes"
    MERGE_MARKS = "merge-marks"


class Notice(NamedTuple):
    """One message. text: what happened, one sentence. detail: where, why and what now, may be copied."""

    level: NoticeLevel
    text: str
    detail: str = ""
    action: NoticeAction = NoticeAction.NONE

"""The menus that actions stand in and what must hold for them. Not for the actions: that is ``actions``."""

from enum import StrEnum

from desktop.language import tr


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = tr("&File")
    EDIT = tr("&Edit")
    MARKS = tr("&Marks")
    VIEW = tr("&View")
    GO = tr("&Go")
    HELP = tr("&Help")


class When(StrEnum):
    """What must hold for an action to be enabled."""

    ALWAYS = "always"
    PAGE = "page"
    HITS = "hits"
    CAN_BACK = "can-back"
    CAN_FORWARD = "can-forward"
    CAN_UNDO = "can-undo"
    CAN_REDO = "can-redo"
    PROBLEMS = "problems"
    TABS = "tabs"
    CAN_REOPEN = "can-reopen"
    SPLIT = "split"
    VOICE = "voice"

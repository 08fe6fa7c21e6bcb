"""The words for stances, which the first picture needs. Not for other choices: those are in ``words``."""

from collections.abc import Mapping
from typing import Final

from desktop.language import tr
from desktop.model.choices import Stance

STANCE_WORDS: Final[Mapping[Stance, str]] = {
    Stance.ACCOUNT: tr("Account"),
    Stance.CRITICISM: tr("Criticism"),
    Stance.CONTEXT: tr("Context"),
}

"""The classes that figures wear in the text, by their verdict. Not for how they look: a style sheet says."""

from collections.abc import Mapping
from typing import Final

from desktop.model.choices import Verdict

FIGURE_CLASSES: Final[Mapping[Verdict, str]] = {
    Verdict.AGREES: "figure",
    Verdict.PLAUSIBLE: "figure-plausible",
    Verdict.DATED: "figure-dated",
    Verdict.DISPUTED: "figure-disputed",
    Verdict.NOT_VERIFIED: "figure-not-verified",
}

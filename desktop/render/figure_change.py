"""Says that a figure is no longer what it was: *was 9,205, now 9,826*. Not for finding that out."""

from typing import Final

from desktop.language import tr
from desktop.model.figure import Unit
from desktop.model.mark import SeenFigure
from desktop.model.past import FigureNames
from desktop.model.placing import FigureChange
from desktop.render.numbers import NO_UNIT, range_words

NO_NAMES: Final = FigureNames()


def figure_change_words(change: FigureChange, names: FigureNames = NO_NAMES) -> str:
    """Say what a figure was and what it is now; its units too where they are not the same."""
    was, now = change
    label = names.labels.get(was.figure, str(was.figure))
    if now is None:
        return tr("{label}: was {before}, now gone", label=label, before=_value(was, names))
    if was.unit != now.unit:
        return tr(
            "{label}: was {before}, now {after}",
            label=label,
            before=_value(was, names),
            after=_value(now, names),
        )
    bare = _bare(names.units.get(was.unit, NO_UNIT))
    before, after = (range_words(one.low, one.high, bare) for one in (was, now))
    return tr("{label}: was {before}, now {after}", label=label, before=before, after=after)


def _value(figure: SeenFigure, names: FigureNames) -> str:
    return range_words(figure.low, figure.high, names.units.get(figure.unit, NO_UNIT))


def _bare(unit: Unit) -> Unit:
    return unit._replace(one="", other="", symbol="")

"""What became of marks when their dossier changed, kept until it changes again. Not for finding it out."""

import json
from collections.abc import Iterable
from typing import Final

from desktop.model.figure import Number
from desktop.model.ids import DossierId, FigureId, MarkId, UnitId
from desktop.model.mark import SeenFigure
from desktop.model.place import parse_place
from desktop.model.placing import FigureChange, Placing, Spot, Standing
from desktop.model.prose import Span
from desktop.userdata.database import Change, Database

_OF: Final = "(SELECT id FROM marks WHERE dossier = ?)"


def keep_placings(change: Change, dossier: DossierId, fingerprint: str, placings: Iterable[Placing]) -> None:
    """Keep what became of the marks of a dossier; those that stand as they were take no room."""
    change.run(f"DELETE FROM placings WHERE mark IN {_OF}", (dossier,))
    rows = [
        (one.mark, one.standing, json.dumps(one), one.mark)
        for one in placings
        if one.standing is not Standing.EXACT or one.figures
    ]
    # A mark may have been deleted since they were found.
    change.run_many(
        "INSERT OR REPLACE INTO placings SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM marks WHERE id = ?)", rows
    )
    change.run("INSERT OR REPLACE INTO placed VALUES (?, ?)", (dossier, fingerprint))


def placed_for(database: Database, dossier: DossierId) -> str:
    """Return the fingerprint of the content for which placings are kept; empty if there is none."""
    rows = database.rows("SELECT fingerprint FROM placed WHERE dossier = ?", (dossier,))
    return str(rows[0][0]) if rows else ""


def placings_of(database: Database, dossier: DossierId | None) -> tuple[Placing, ...]:
    """Read the kept placings of marks, of one dossier or all; those that cannot be read are left out."""
    where, values = ("", ()) if dossier is None else (f" WHERE mark IN {_OF}", (dossier,))
    rows = database.rows(f"SELECT value FROM placings{where} ORDER BY mark", values)
    return tuple(one for (text,) in rows if (one := _placing(text)) is not None)


def _placing(text: str) -> Placing | None:
    try:
        mark, standing, spot, before, candidates, figures = json.loads(text)
        return Placing(
            MarkId(mark),
            Standing(standing),
            _spot(spot) if spot else None,
            str(before),
            tuple(_spot(one) for one in candidates),
            tuple(FigureChange(_seen(was), _seen(now) if now else None) for was, now in figures),
        )
    except (ValueError, TypeError):
        return None


def _spot(value: tuple[tuple[str, str, str, int], tuple[int, int], str]) -> Spot:
    (dossier, kind, record, at), span, words = value
    place = parse_place(f"{dossier}/{kind}/{record}")
    if place is None:
        raise ValueError("no place")
    return Spot(place._replace(at=at), Span(*span), words)


def _seen(value: tuple[str, Number, Number, str]) -> SeenFigure:
    figure, low, high, unit = value
    return SeenFigure(FigureId(figure), low, high, UnitId(unit))

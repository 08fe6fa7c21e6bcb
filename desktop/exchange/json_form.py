"""The one JSON of everything, documented in ``data/schema/reader.schema.json``. Not for others' forms.

The same collection always makes the same text, line for line, so that Git shows what has changed.
"""

import json
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from desktop.exchange.collection import Collection
from desktop.exchange.mark_object import (
    Json,
    folder_object,
    folder_of,
    kept_of,
    listed,
    mark_object,
    number,
    object_of,
    place_object,
    place_of,
    seen_of,
    text,
)
from desktop.language import tr
from desktop.model.history import ClosedTab, Reading, Snapshot, Visit
from desktop.model.ids import DossierId, PassageId

FORMAT: Final = "sastra-reader"
VERSION: Final = 1
_Value = TypeVar("_Value")


def to_json(collection: Collection) -> str:
    """Return a collection as text."""
    found: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if collection.dossier is not None:
        found["dossier"] = collection.dossier
    parts: dict[str, list[dict[str, object]]] = {
        "folders": [folder_object(one) for one in collection.folders],
        "marks": [mark_object(one) for one in collection.kept],
        "visits": [_visit(one) for one in collection.visits],
        "closed_tabs": [_visit(one) | {"state": one.state} for one in collection.tabs],
        "readings": [
            {"dossier": name, "passages": [one._asdict() for one in some]}
            for name, some in collection.readings
        ],
        "snapshots": [_snapshot(one) for one in collection.snapshots],
    }
    found |= {name: part for name, part in parts.items() if part}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def of_json(value: Json) -> Collection:
    """Read a collection; what cannot be read is left out and told.

    Raises:
        ValueError: a newer program has written it.
    """
    if number(value, "version") > VERSION:
        raise ValueError(tr("a newer version of the program has written it"))
    told: list[str] = []
    dossier = value.get("dossier")
    return Collection(
        tuple(_read(value, "marks", kept_of, told)),
        tuple(_read(value, "folders", folder_of, told)),
        tuple(_read(value, "visits", _visit_of, told)),
        tuple(_read(value, "closed_tabs", _tab_of, told)),
        tuple(_read(value, "readings", _readings_of, told)),
        tuple(_read(value, "snapshots", _snapshot_of, told)),
        DossierId(dossier) if isinstance(dossier, str) else None,
        tuple(told),
    )


def _read(value: Json, name: str, read: Callable[[object], _Value], told: list[str]) -> Iterable[_Value]:
    for position, one in enumerate(listed(value, name), 1):
        try:
            yield read(one)
        except ValueError as error:
            told.append(f"{name} {position}: {error}")


def _visit(one: Visit | ClosedTab) -> dict[str, object]:
    return {**place_object(one.place), "title": one.title, "time": one.time}


def _visit_of(value: object) -> Visit:
    found = object_of(value)
    return Visit(place_of(found), text(found, "time"), text(found, "title", ""))


def _tab_of(value: object) -> ClosedTab:
    found = object_of(value)
    return ClosedTab(place_of(found), text(found, "title"), text(found, "time"), text(found, "state", ""))


def _readings_of(value: object) -> tuple[DossierId, tuple[Reading, ...]]:
    found = object_of(value)
    passages = [object_of(one) for one in listed(found, "passages")]
    return DossierId(text(found, "dossier")), tuple(
        Reading(PassageId(text(one, "passage")), text(one, "digest"), text(one, "time")) for one in passages
    )


def _snapshot(one: Snapshot) -> dict[str, object]:
    passages = [{"passage": passage, "digest": digest} for passage, digest in one.passages]
    figures = [figure._asdict() for figure in one.figures]
    return one._asdict() | {"passages": passages, "figures": figures}


def _snapshot_of(value: object) -> Snapshot:
    found = object_of(value)
    passages = [object_of(one) for one in listed(found, "passages")]
    return Snapshot(
        DossierId(text(found, "dossier")),
        text(found, "version"),
        text(found, "fingerprint"),
        text(found, "time"),
        tuple((PassageId(text(one, "passage")), text(one, "digest")) for one in passages),
        tuple(seen_of(one) for one in listed(found, "figures")),
    )

"""Sources and passages as CSL items, the form from which every other one is made. Not for formatting them.

Variables and types: https://docs.citationstyles.org/en/stable/specification.html, version 1.0.2.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from desktop.model.dossier import Dossier, Passage
from desktop.model.edtf import EdtfDate, Precision, civil_day, parse_edtf
from desktop.model.place import Place
from desktop.model.source import Source

Item: TypeAlias = Mapping[str, object]
"""A CSL-JSON item: ``id`` and ``type`` are always there, dates have ``date-parts`` or ``literal``."""

_PARTS: Final = {Precision.DAY: 3, Precision.MONTH: 2, Precision.YEAR: 1}


def source_item(source: Source) -> Item:
    """Return the item of a source as its dossier gives it."""
    kept = json.loads(source.csl or "{}")
    item = kept if isinstance(kept, dict) else {}
    return {"id": str(source.id), "type": "document", "title": source.title} | item


def passage_item(dossier: Dossier, passage: Passage, place: Place, today: int) -> Item:
    """Return a passage as an entry of a reference work, so that every style knows how to write it.

    The locator and the version stand in the titles: few styles would write them otherwise. today: day
    number of reading.
    """
    item: dict[str, object] = {
        "id": f"{dossier.id}-{passage.id}",
        "type": "entry-encyclopedia",
        "title": f"§{passage.number} {passage.title}".rstrip(),
        "container-title": _with_version(dossier),
        "author": [{"literal": name} for name in dossier.authors],
        "publisher": dossier.publisher,
        "language": dossier.language,
        "URL": place.link,
        "accessed": {"date-parts": [list(civil_day(today))]},
    }
    if dossier.updated is not None:
        item["issued"] = date_variable(dossier.updated)
    return {name: value for name, value in item.items() if value}


def date_variable(date: EdtfDate) -> dict[str, object]:
    """Return a date as a CSL date variable; what has no parts in CSL stays as text."""
    sides = [_parts(parse_edtf(side)) for side in date.text.split("/") if side not in ("", "..")]
    parts = [side for side in sides if side is not None]
    if not parts or len(parts) != date.text.count("/") + 1:
        return {"literal": date.text}
    return {"date-parts": parts}


def items_json(items: Iterable[Item]) -> str:
    """Return items as a CSL-JSON document, one array."""
    return json.dumps([dict(item) for item in items], ensure_ascii=False, indent=2) + "\n"


def text_of(item: Item, name: str) -> str:
    """Return an ordinary variable as text, empty where it is missing."""
    value = item.get(name)
    return str(value) if isinstance(value, str | int) else ""


def names_of(item: Item, name: str) -> tuple[Mapping[str, str], ...]:
    """Return the names of a name variable: ``literal``, or ``family`` and ``given`` and particles."""
    value = item.get(name)
    if not isinstance(value, list | tuple):
        return ()
    return tuple({str(k): str(v) for k, v in each.items()} for each in value if isinstance(each, dict))


def date_parts(item: Item, name: str) -> tuple[int, ...]:
    """Return year, month and day of the first date of a date variable, as many as are known."""
    value = item.get(name)
    dates = value.get("date-parts") if isinstance(value, dict) else None
    first = dates[0] if isinstance(dates, list | tuple) and dates else ()
    return tuple(
        int(part) for part in first if isinstance(part, int | str) and str(part).lstrip("-").isdigit()
    )


def _with_version(dossier: Dossier) -> str:
    return f"{dossier.title} (version {dossier.version})" if dossier.version else dossier.title


def _parts(date: EdtfDate) -> list[int] | None:
    if date.first_day is None or date.precision not in _PARTS:
        return None
    return list(civil_day(date.first_day))[: _PARTS[date.precision]]

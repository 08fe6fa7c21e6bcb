"""Sources as CSL-JSON items. Not for formatting citations; the library keeps the JSON as text."""

import json
from typing import Any, Final

from desktop.load.records_sources import SourceRecord
from desktop.model.edtf import EdtfDate, EdtfError, Precision, civil_day, parse_edtf

_PARTS: Final = {Precision.DAY: 3, Precision.MONTH: 2, Precision.YEAR: 1}
_SEASONS: Final = {3: 1, 6: 2, 9: 3, 12: 4}


def csl_json(source: SourceRecord) -> str:
    """Return a source as the JSON text of its CSL item."""
    item: dict[str, Any] = {}
    for name, field in type(source).model_fields.items():
        value = getattr(source, name)
        if value:
            item[field.alias or name] = _csl_value(value)
    return json.dumps(item, ensure_ascii=False, separators=(",", ":"))


def _csl_value(value: object) -> object:
    if isinstance(value, EdtfDate):
        return csl_date(value)
    if isinstance(value, tuple):
        return [name.model_dump(by_alias=True, exclude_none=True) for name in value]
    return value


def csl_date(date: EdtfDate) -> dict[str, Any]:
    """Return a date as a CSL date variable; what CSL has no parts for stays as text."""
    sides = date.text.split("/")
    try:
        read = [_parts(parse_edtf(side)) for side in sides]
    except EdtfError:
        read = [None]
    if any(parts is None for parts in read):
        return {"literal": date.text}
    value: dict[str, Any] = {"date-parts": read}
    if date.precision is Precision.SEASON and date.first_day is not None:
        value["season"] = _SEASONS[civil_day(date.first_day)[1]]
    if date.approximate or date.uncertain:
        value["circa"] = True
    return value


def _parts(date: EdtfDate) -> list[int] | None:
    if date.first_day is None or date.precision not in (*_PARTS, Precision.SEASON):
        return None
    return list(civil_day(date.first_day))[: _PARTS.get(date.precision, 1)]

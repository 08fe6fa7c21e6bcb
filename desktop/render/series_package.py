"""Writes a series as CSV with a Frictionless ``datapackage.json``. Not for marks of charts or for files.

The Data Package, Tabular Data Resource and Table Schema are those of specs.frictionlessdata.io, version 1.
"""

import csv
import io
import json
from typing import Final

from desktop.model.choices import FieldType
from desktop.model.series import Field, Point, Series
from desktop.render.series_record import SeriesRecord

_OWN: Final = (
    ("date", "Date as its source gives it, in EDTF"),
    ("qualifier", "How the source hedges the number"),
    ("flags", "derived, uncertain, partial or projected, a semicolon between"),
    ("note", "Remark"),
    ("sources", "Ids of the sources of the row, a semicolon between"),
)


def series_csv(series: Series) -> str:
    """Return every row, numbers with all their digits, gaps empty; lines end as RFC 4180 wants."""
    target = io.StringIO()
    writer = csv.writer(target)
    names = _names(series)
    writer.writerow(("date", *names, *(name for name, _ in _OWN[1:])))
    writer.writerows(_row(point) for point in series.points)
    return target.getvalue()


def series_package(record: SeriesRecord, csv_name: str) -> str:
    """Return the descriptor of a package that holds the CSV under a name."""
    series, credit = record.series, record.credit
    fields = [
        _field("date", "string", "Date", _OWN[0][1]),
        *(
            _own_field(name, field, unit)
            for name, field, unit in zip(_names(series), series.fields, record.units, strict=True)
        ),
        *(_field(name, "string", name.title(), words) for name, words in _OWN[1:]),
    ]
    told = {
        "profile": "tabular-data-package",
        "name": series.id,
        "title": series.title,
        "description": " ".join(part for part in (series.description, series.method, series.caveats) if part),
        "sources": [_source(each) for each in record.sources],
        "keywords": [series.theme] if series.theme else [],
        "version": credit.version,
        "dossier": credit.dossier,
        "rights": credit.licence,
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": series.id,
                "title": series.title,
                "path": csv_name,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {"fields": fields, "missingValues": [""]},
            }
        ],
    }
    # The specification allows no empty lists or texts.
    kept = {name: value for name, value in told.items() if value}
    return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def _names(series: Series) -> tuple[str, ...]:
    """Return the names of the fields, those that a column of its own bears with a tail."""
    own = {name for name, _ in _OWN}
    return tuple(f"{field.name}_value" if field.name in own else field.name for field in series.fields)


def _row(point: Point) -> tuple[object, ...]:
    cells = ("" if value is None else value for value in point.values)
    return (
        point.date.text,
        *cells,
        point.qualifier.value,
        ";".join(flag.value for flag in point.flags),
        point.note,
        ";".join(point.sources),
    )


def _own_field(name: str, field: Field, unit: str) -> dict[str, str]:
    made = _field(name, field.type.value, field.title, field.description)
    return {**made, "unit": unit} if unit and field.type is not FieldType.STRING else made


def _field(name: str, kind: str, title: str, description: str) -> dict[str, str]:
    told = {"name": name, "type": kind, "title": title, "description": description}
    return {key: value for key, value in told.items() if value}


def _source(told: tuple[str, str]) -> dict[str, str]:
    title, address = told
    return {"title": title, "path": address} if address else {"title": title}

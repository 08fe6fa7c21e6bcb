"""Series and their points as values of ``model``. Not for the other records."""

from desktop.load.convert import source_ids
from desktop.load.entry import Entry
from desktop.load.linking import Registry
from desktop.load.records import FieldRecord, PointRecord, SeriesRecord
from desktop.model.choices import FieldRole, FieldType
from desktop.model.edtf import EdtfDate
from desktop.model.ids import SeriesId, UnitId
from desktop.model.series import Break, Cell, Field, Point, Series


def series_of(record: SeriesRecord, points: list[Entry], registry: Registry) -> Series:
    """Return a series with those of its points that stand, in order of date."""
    fields = tuple(_field(each) for each in record.fields[1:])
    return Series(
        SeriesId(record.id),
        record.title,
        UnitId(record.unit),
        fields,
        tuple(sorted((_point(each, fields, registry) for each in points if not each.gone), key=_when)),
        description=record.description or "",
        theme=record.theme or "",
        drawing=record.drawing,
        cumulative=record.cumulative,
        lower_is_better=record.lower_is_better,
        method=record.method or "",
        caveats=record.caveats or "",
        derived=record.derived or "",
        breaks=tuple(Break(each.words, each.date) for each in record.breaks),
        sources=source_ids(registry, record.sources),
    )


def order_of(date: EdtfDate) -> tuple[int, int]:
    """Return the key by which dates are sorted: the first day, then the last."""
    first = date.last_day if date.first_day is None else date.first_day
    last = date.first_day if date.last_day is None else date.last_day
    return first or 0, last or 0


def _field(record: FieldRecord) -> Field:
    words = record.type == "string"
    return Field(
        record.name,
        record.title or record.name.replace("_", " ").capitalize(),
        FieldType(record.type),
        record.role or (FieldRole.WORDS if words else FieldRole.MEASURE),
        UnitId(record.unit) if record.unit else None,
        record.description or "",
    )


def _point(entry: Entry, fields: tuple[Field, ...], registry: Registry) -> Point:
    record = entry.record
    if not isinstance(record, PointRecord):
        raise TypeError(f"{entry.file} holds a point without a record")
    return Point(
        record.date,
        tuple(_cell(entry, field) for field in fields),
        record.qualifier,
        record.note or "",
        tuple(record.flags),
        source_ids(registry, record.sources),
    )


def _cell(entry: Entry, field: Field) -> Cell:
    found = entry.tree.get(field.name)
    return found.strip() if isinstance(found, str) else found if isinstance(found, int | float) else None


def _when(point: Point) -> tuple[int, int]:
    return order_of(point.date)

"""Data series: points over time with their provenance. Not for drawing or summing them."""

from typing import NamedTuple

from desktop.model.choices import Drawing, FieldRole, FieldType, PointFlag, Qualifier
from desktop.model.edtf import EdtfDate
from desktop.model.figure import Number
from desktop.model.ids import SeriesId, SourceId, UnitId

Cell = Number | str | None


class Field(NamedTuple):
    """A column, named as in Table Schema. unit: None means the unit of the series."""

    name: str
    title: str
    type: FieldType = FieldType.NUMBER
    role: FieldRole = FieldRole.MEASURE
    unit: UnitId | None = None
    description: str = ""


class Point(NamedTuple):
    """One row. values: a cell for each field of the series, in their order; None is a gap.

    note: the hedge or remark of the source in words.
    """

    date: EdtfDate
    values: tuple[Cell, ...]
    qualifier: Qualifier = Qualifier.EXACT
    note: str = ""
    flags: tuple[PointFlag, ...] = ()
    sources: tuple[SourceId, ...] = ()


class Break(NamedTuple):
    """A place where the points before and after do not compare; date None if it has no single day."""

    words: str
    date: EdtfDate | None = None


class Series(NamedTuple):
    """A table of points in order of date.

    lower_is_better: rankings run downward. cumulative: values only grow and are drawn as steps.
    method, caveats: prose without links. derived: how derived numbers were made.
    """

    id: SeriesId
    title: str
    unit: UnitId
    fields: tuple[Field, ...]
    points: tuple[Point, ...]
    description: str = ""
    theme: str = ""
    drawing: Drawing = Drawing.AUTO
    cumulative: bool = False
    lower_is_better: bool = False
    method: str = ""
    caveats: str = ""
    derived: str = ""
    breaks: tuple[Break, ...] = ()
    sources: tuple[SourceId, ...] = ()


def theme_words(theme: str) -> str:
    """Return the theme of a series as a heading: ``united-nations`` is ``United nations``."""
    return theme[:1].upper() + theme[1:].replace("-", " ")

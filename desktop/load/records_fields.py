"""Kinds of value that a record's keys take. Not for the records themselves, nor for the words of faults."""

import math
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from desktop.load.bounds import MAX_NUMBER
from desktop.model.edtf import EdtfDate, EdtfError, parse_edtf


class Record(BaseModel):
    """What all records share: unknown keys are faults, nothing is converted silently."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_strip_whitespace=True,
        allow_inf_nan=False,
        populate_by_name=False,
    )


def _date(value: object) -> EdtfDate:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise PydanticCustomError("date", "date")
    # A year as an unquoted number; a short one would be padded wrongly by guessing.
    text = str(value).strip()
    try:
        return parse_edtf(text)
    except EdtfError as error:
        raise PydanticCustomError("date", "date", {"words": error.words}) from None
    except ValueError:
        raise PydanticCustomError("date", "date") from None


def _number(value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number", "number")
    if not math.isfinite(value) or abs(value) > MAX_NUMBER:
        raise PydanticCustomError("number_size", "number_size")
    return value


def _words_of_number(value: object) -> object:
    """Take a whole number as its digits where words are expected anyway (a volume, a year)."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise PydanticCustomError("boolean", "boolean")
    return value


Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=100)]
Ids = tuple[Id, ...]
Text = Annotated[str, Field(min_length=1)]
Words = Annotated[
    str,
    Field(min_length=1),
    BeforeValidator(_words_of_number),
    WithJsonSchema({"anyOf": [{"type": "string", "minLength": 1}, {"type": "integer"}]}),
]
Number = Annotated[int | float, PlainValidator(_number), WithJsonSchema({"type": "number"})]
Boolean = Annotated[bool, PlainValidator(_boolean), WithJsonSchema({"type": "boolean"})]
Date = Annotated[
    EdtfDate,
    PlainValidator(_date),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^[-0-9XYTZ:.?~%/+]+$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ],
            "description": "EDTF: 2023, 2023-05, 2023-05-29, 2023~ (about), 2023? (unsure), 2006/2015",
        }
    ),
]
Range = Annotated[list[Number], Field(min_length=2, max_length=2)]
Language = Annotated[str, Field(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
WebAddress = Annotated[str, Field(pattern=r'^https?://[^\s<>"]+$', max_length=2000)]

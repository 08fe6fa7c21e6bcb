"""Plain sentences for the faults of records. Not for finding them: ``records_check`` does."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop.load.guesses import did_you_mean
from desktop.load.records_check import RecordFault

_SHOWN_CHARS: Final = 40
_LIST_CHARS: Final = 200
_PLAIN_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DRESSED_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(?:[,_' ][0-9]{3})+(?:\.[0-9]+)?")
_ZEROS_FIRST: Final = re.compile(r"0[0-9]{1,20}")
_DATES: Final = "Write a date such as 2023, 2023-05, 2023-05-29, 2023~ or 2006/2015."
_SAYS_NO_MORE: Final = ("is no date", "is not a date such as")


class Sentence(NamedTuple):
    """what: the fault; remedy: what to do now, may be empty."""

    what: str
    remedy: str = ""


def sentence(fault: RecordFault) -> Sentence:
    """Say what is wrong with a record."""
    make = _MAKERS.get(fault.kind)
    return make(fault) if make else Sentence(f"{_place(fault)} cannot be used: {fault.words}")


def shown(value: object) -> str:
    """Return a value as it may stand in a sentence: short, on one line."""
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value is None:
        return "nothing"
    text = " ".join(str(value)[: 4 * _SHOWN_CHARS].split())
    return f"`{text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + '…'}`"


def _key(fault: RecordFault) -> str:
    named = [step for step in fault.path if isinstance(step, str)]
    return f"`{named[-1]}`" if named else "this record"


def _place(fault: RecordFault) -> str:
    """Name the faulty value: its key, or the list whose item it is."""
    return f"an item of {_key(fault)}" if fault.path and isinstance(fault.path[-1], int) else _key(fault)


def _missing(fault: RecordFault) -> Sentence:
    return Sentence(f"{_key(fault)} is missing", f"Add the key {_key(fault)}.")


def _unknown_key(fault: RecordFault) -> Sentence:
    keys = ", ".join(fault.known)
    remedy = did_you_mean(str(fault.path[-1]), fault.known)
    return Sentence(f"there is no key {_key(fault)} here", remedy or (_known(keys) if keys else ""))


def _known(words: str) -> str:
    return f"Known are {words}." if len(words) <= _LIST_CHARS else ""


def _choice(fault: RecordFault) -> Sentence:
    remedy = f"Choose one of {', '.join(fault.known)}."
    if len(remedy) > _LIST_CHARS:
        remedy = ""
    meant = did_you_mean(str(fault.value), fault.known)
    what = (
        f"{shown(fault.value)} is no choice for {_key(fault)}" if fault.value is not None else _empty(fault)
    )
    return Sentence(what, f"{meant} {remedy}".strip())


def _empty(fault: RecordFault) -> str:
    return f"{_place(fault)} is empty"


def _needs(kind: str) -> Callable[[RecordFault], Sentence]:
    def make(fault: RecordFault) -> Sentence:
        if fault.value is None:
            return Sentence(_empty(fault), "Write the value, or take the line out.")
        return Sentence(f"{_place(fault)} must be {kind}, not {shown(fault.value)}")

    return make


def _own_words(fault: RecordFault) -> Sentence:
    if fault.value is None:
        return Sentence(_empty(fault), "Write the value, or take the line out.")
    what, _, remedy = fault.words.partition("; ")
    return Sentence(f"{_place(fault)} {what}", f"{remedy[:1].upper()}{remedy[1:]}." if remedy else "")


def _number(fault: RecordFault) -> Sentence:
    made = _needs("a number")(fault)
    return made if fault.value is None else made._replace(remedy=_digits(str(fault.value).strip()))


def _digits(written: str) -> str:
    """Tell how a number is to be written that was written as a text."""
    if _PLAIN_NUMBER.fullmatch(written):
        return "Write the number without quotes."
    if _DRESSED_NUMBER.fullmatch(written) and written[0] != "0":
        return f"Write digits only: {re.sub('[^0-9.-]', '', written)}."
    if _ZEROS_FIRST.fullmatch(written):
        return f"Write it without the zeros in front: {int(written)}."
    return "Write it in digits, such as 1200 or 0.5."


def _date(fault: RecordFault) -> Sentence:
    if fault.value is None:
        return Sentence(_empty(fault), "Write the date, or take the line out.")
    reason = "" if any(words in fault.words for words in _SAYS_NO_MORE) else f": {fault.words}"
    return Sentence(f"{shown(fault.value)} is no date for {_place(fault)}{reason}", _DATES)


def _as_told(fault: RecordFault) -> Sentence:
    return Sentence(fault.words, fault.remedy)


def _form(fault: RecordFault) -> Sentence:
    last = fault.path[-1] if fault.path else ""
    if last == "URL":
        return Sentence(
            f"{shown(fault.value)} is no web address", "It begins with https:// and has no spaces."
        )
    if last == "language":
        return Sentence(f"{shown(fault.value)} is no language tag", "Write a tag such as en, km or pt-BR.")
    if last == "name":
        return Sentence(f"{shown(fault.value)} cannot name a field", "Use letters, digits, - and _ only.")
    return Sentence(
        f"{shown(fault.value)} is no id",
        "Ids have small letters a to z, digits and hyphens, and begin with a letter or a digit.",
    )


def _length(fault: RecordFault) -> Sentence:
    last = fault.path[-1] if fault.path else ""
    if last == "range":
        return Sentence("a range has two values, the lower and the higher", "Write `range: [1995, 1999]`.")
    if last == "fields":
        return Sentence("a series has a date and at least one field more", "Add a field.")
    count = len(fault.value) if isinstance(fault.value, list) else 0
    return Sentence(f"{_place(fault)} holds too many or too few items: {count}")


def _too_long(fault: RecordFault) -> Sentence:
    return Sentence(f"{_place(fault)} is too long: {shown(fault.value)}", "Make it shorter.")


def _bounds(fault: RecordFault) -> Sentence:
    return Sentence(f"{_place(fault)} lies outside what is possible: {shown(fault.value)}")


def _blank(fault: RecordFault) -> Sentence:
    return Sentence(_empty(fault), "Write the text, or take the line out.")


_TEXT: Final = _needs("a text")
_LIST: Final = _needs("a list")
_GROUP: Final = _needs("a group of keys")
_WHOLE_NUMBER: Final = _needs("a whole number")
_CELL: Final = _needs("a number or a text")
_MAKERS: Final[dict[str, Callable[[RecordFault], Sentence]]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "enum": _choice,
    "literal_error": _choice,
    "string_type": _TEXT,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _GROUP,
    "model_type": _GROUP,
    "model_attributes_type": _GROUP,
    "int_type": _WHOLE_NUMBER,
    "int_from_float": _WHOLE_NUMBER,
    "int_parsing": _WHOLE_NUMBER,
    "float_type": _CELL,
    "string_pattern_mismatch": _form,
    "string_too_short": _blank,
    "string_too_long": _too_long,
    "too_short": _length,
    "too_long": _length,
    "greater_than_equal": _bounds,
    "less_than_equal": _bounds,
    "date": _date,
    "number": _number,
    "number_size": _own_words,
    "boolean": _own_words,
    "own": _as_told,
}

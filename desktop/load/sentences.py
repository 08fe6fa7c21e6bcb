"""Plain sentences for the faults of records. Not for finding them: ``records_check`` does."""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.guesses import did_you_mean, guess
from desktop.load.records_check import RecordFault

_SHOWN_CHARS: Final = 40
_LIST_CHARS: Final = 200
_PLAIN_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DRESSED_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(?:[,_' ][0-9]{3})+(?:\.[0-9]+)?")
_ZEROS_FIRST: Final = re.compile(r"0[0-9]{1,20}")


class Sentence(NamedTuple):
    """what: the fault; remedy: what to do now, may be empty."""

    what: Said
    remedy: Said = NOTHING_SAID


def sentence(fault: RecordFault) -> Sentence:
    """Say what is wrong with a record."""
    make = _MAKERS.get(fault.kind)
    if make:
        return make(fault)
    return Sentence(said("{place} cannot be used: {reason}", place=_place(fault), reason=fault.words))


def shown(value: object) -> Said | str:
    """Return a value as it may stand in a sentence: short, on one line."""
    if isinstance(value, dict):
        return said("a group of keys")
    if isinstance(value, list):
        return said("a list")
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value is None:
        return said("nothing")
    text = " ".join(str(value)[: 4 * _SHOWN_CHARS].split())
    return f"`{text if len(text) <= _SHOWN_CHARS else text[: _SHOWN_CHARS - 1] + '…'}`"


def must_be(place: Said | str, wanted: Said, value: object) -> Said:
    """Say that a value is of the wrong kind."""
    return said("{place} must be {wanted}, not {found}.", place=place, wanted=wanted, found=shown(value))


def read_as_text(written: str) -> Sentence:
    """Say that a number or a truth value stands where a text is wanted."""
    remedy = said('Write it in quotes: "{written}".', written=written)
    return Sentence(said("`{written}` is read as text.", written=written), remedy)


def _key(fault: RecordFault) -> Said | str:
    named = [step for step in fault.path if isinstance(step, str)]
    return f"`{named[-1]}`" if named else said("this record")


def _place(fault: RecordFault) -> Said | str:
    """Name the faulty value: its key, or the list whose item it is."""
    if fault.path and isinstance(fault.path[-1], int):
        return said("an item of {list}", list=_key(fault))
    return _key(fault)


def _missing(fault: RecordFault) -> Sentence:
    return Sentence(said("{key} is missing.", key=_key(fault)), said("Add the key {key}.", key=_key(fault)))


def _unknown_key(fault: RecordFault) -> Sentence:
    keys = ", ".join(fault.known)
    remedy = did_you_mean(str(fault.path[-1]), fault.known)
    return Sentence(
        said("There is no key {key} here.", key=_key(fault)), remedy or (_known(keys) if keys else remedy)
    )


def _known(words: str) -> Said:
    return said("Known are {names}.", names=words) if len(words) <= _LIST_CHARS else NOTHING_SAID


def _choice(fault: RecordFault) -> Sentence:
    remedy = _choose(guess(str(fault.value), fault.known), ", ".join(fault.known))
    if fault.value is None:
        return Sentence(_empty(fault), remedy)
    what = said("{found} is no choice for {key}.", found=shown(fault.value), key=_key(fault))
    return Sentence(what, remedy)


def _choose(meant: str, known: str) -> Said:
    if len(known) > _LIST_CHARS:
        return said("Did you mean `{word}`?", word=meant) if meant else NOTHING_SAID
    if meant:
        return said("Did you mean `{word}`? Choose one of {known}.", word=meant, known=known)
    return said("Choose one of {known}.", known=known)


def _empty(fault: RecordFault) -> Said:
    return said("{place} is empty.", place=_place(fault))


def _needs(kind: Said) -> Callable[[RecordFault], Sentence]:
    def make(fault: RecordFault) -> Sentence:
        if fault.value is None:
            return Sentence(_empty(fault), said("Write the value, or take the line out."))
        return Sentence(must_be(_place(fault), kind, fault.value))

    return make


def _too_large(fault: RecordFault) -> Sentence:
    return Sentence(
        said("{place} is larger than a value may be.", place=_place(fault)),
        said("Choose a unit with a scale, such as millions."),
    )


def _boolean(fault: RecordFault) -> Sentence:
    if fault.value is None:
        return Sentence(_empty(fault), said("Write the value, or take the line out."))
    return Sentence(said("{place} must be true or false, without quotes.", place=_place(fault)))


def _number(fault: RecordFault) -> Sentence:
    made = _needs(said("a number"))(fault)
    return made if fault.value is None else made._replace(remedy=_digits(str(fault.value).strip()))


def _digits(written: str) -> Said:
    """Tell how a number is to be written that was written as a text."""
    if _PLAIN_NUMBER.fullmatch(written):
        return said("Write the number without quotes.")
    if _DRESSED_NUMBER.fullmatch(written) and written[0] != "0":
        return said("Write digits only: {digits}.", digits=re.sub("[^0-9.-]", "", written))
    if _ZEROS_FIRST.fullmatch(written):
        return said("Write it without the zeros in front: {digits}.", digits=str(int(written)))
    return said("Write it in digits, such as 1200 or 0.5.")


def _date(fault: RecordFault) -> Sentence:
    if fault.value is None:
        return Sentence(_empty(fault), said("Write the date, or take the line out."))
    found, place, remedy = (
        shown(fault.value),
        _place(fault),
        said("Write a date such as 2023, 2023-05, 2023-05-29, 2023~ or 2006/2015."),
    )
    if not fault.words:
        return Sentence(said("{found} is no date for {place}.", found=found, place=place), remedy)
    what = said("{found} is no date for {place}: {reason}.", found=found, place=place, reason=fault.words)
    return Sentence(what, remedy)


def _as_told(fault: RecordFault) -> Sentence:
    return Sentence(fault.words, fault.remedy)


def _form(fault: RecordFault) -> Sentence:
    last, found = fault.path[-1] if fault.path else "", shown(fault.value)
    if last == "URL":
        return Sentence(
            said("{found} is no web address.", found=found),
            said("It begins with https:// and has no spaces."),
        )
    if last == "language":
        return Sentence(
            said("{found} is no language tag.", found=found), said("Write a tag such as en, km or pt-BR.")
        )
    if last == "name":
        return Sentence(
            said("{found} cannot name a field.", found=found), said("Use letters, digits, - and _ only.")
        )
    return Sentence(
        said("{found} is no id.", found=found),
        said("Ids have small letters a to z, digits and hyphens, and begin with a letter or a digit."),
    )


def _length(fault: RecordFault) -> Sentence:
    last = fault.path[-1] if fault.path else ""
    if last == "range":
        return Sentence(
            said("A range has two values, the lower and the higher."), said("Write `range: [1995, 1999]`.")
        )
    if last == "fields":
        return Sentence(said("A series has a date and at least one field more."), said("Add a field."))
    count = len(fault.value) if isinstance(fault.value, list) else 0
    return Sentence(
        said("{place} holds too many or too few items: {number}.", place=_place(fault), number=count)
    )


def _too_long(fault: RecordFault) -> Sentence:
    what = said("{place} is too long: {found}.", place=_place(fault), found=shown(fault.value))
    return Sentence(what, said("Make it shorter."))


def _bounds(fault: RecordFault) -> Sentence:
    return Sentence(
        said("{place} lies outside what is possible: {found}.", place=_place(fault), found=shown(fault.value))
    )


def _blank(fault: RecordFault) -> Sentence:
    return Sentence(_empty(fault), said("Write the text, or take the line out."))


_TEXT: Final = _needs(said("a text"))
_LIST: Final = _needs(said("a list"))
_GROUP: Final = _needs(said("a group of keys"))
_WHOLE_NUMBER: Final = _needs(said("a whole number"))
_CELL: Final = _needs(said("a number or a text"))
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
    "number_size": _too_large,
    "boolean": _boolean,
    "own": _as_told,
}

"""Numbers however written, in one form: 300 million, $300m and 300,000,000. Not for arithmetic or display."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

_POWERS: Final = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "k": 3, "m": 6, "mn": 6, "mln": 6, "b": 9, "bn": 9, "tn": 12,
}  # fmt: skip
_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL: Final = {word: value for value, word in enumerate(_UNITS.split())} | {
    word: value * 10 for value, word in enumerate(_TENS.split(), start=2)
}
_PERCENT: Final = r"(?P<percent> ?(?:%|(?:per ?cent|pct)(?![a-z])))"
_MONEY: Final = re.compile(r"(?<![\w.])(?:(?:us)?[$€£¥] ?|(?:usd|eur|gbp|khr) )\Z")
_MONEY_CHARS: Final = 5
_SIGNS: Final = frozenset("$€£¥")
_BEFORE_BLANK: Final = frozenset("$€£¥drp")  # what a sign or name of money ends with
_POINTS: Final = frozenset("._")
_DIGITS: Final = re.compile(
    r"(?P<digits>\d{1,3}(?:[, ']\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:\.\d+)?)"
    r"(?:[ -]?(?P<power>hundred|thousand|million|billion|trillion)(?![a-z])"
    r"| ?(?P<short>mn|mln|bn|tn)(?!\w)|(?P<letter>k|m|b)(?!\w))?"
    rf"(?![\w])(?:{_PERCENT})?"
)
_TELLING_WORDS: Final = frozenset(word for word, value in _SMALL.items() if value >= 10) | {
    "hundred", "thousand", "million", "billion", "percent", "cent", "pct",
}  # fmt: skip
_SMALL_WORDS: Final = frozenset(_SMALL)
_POINTED: Final = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_DIGIT: Final = re.compile("[0-9]")
_ONE: Final = "|".join(sorted([*_SMALL, "hundred", "thousand", "million", "billion"], key=len, reverse=True))
_GO_ON: Final = frozenset([*_ONE.split("|"), "and", "percent", "per", "pct"])
"""What may follow the first word of a number in words."""
_SPELLED: Final = re.compile(rf"(?<!\w)(?:{_ONE})(?:(?:-| | and )(?:{_ONE}))*(?!\w)(?:{_PERCENT})?")
_LEAST_SPELLED: Final = 10


class NumberForm(NamedTuple):
    """A number found in a folded text. canonical: ``300000000`` or ``7%``; start, end: its place there."""

    canonical: str
    start: int
    end: int
    plain: bool = False
    """Written in bare digits, so that the word itself already is the canonical form."""
    other: str = ""
    """What it is where a point stands between thousands: 10.000 may be ten or ten thousand."""


def numbers_in(folded: str) -> list[NumberForm]:
    """Find the numbers of a folded text, in order; small numbers in words are left as words."""
    return _with_spelled(folded, _in_digits(folded))


def numbers_beyond(folded: str, words: Sequence[str], shape: bytes | None) -> list[NumberForm]:
    """Find the numbers of a folded text that its words do not have in their one form already.

    shape: of an ASCII text, as :func:`desktop.library.words.shape_of` gives it.
    """
    found = [form for form in _in_digits(folded, shape) if not form.plain]
    return _with_spelled(folded, found) if _may_be_spelled(folded, words) else found


def _with_spelled(folded: str, found: list[NumberForm]) -> list[NumberForm]:
    spelled = (_from_words(match) for match in _SPELLED.finditer(folded))
    found += [form for form in spelled if form and not any(_touch(form, other) for other in found)]
    return sorted(found, key=_start)


def _may_be_spelled(folded: str, words: Sequence[str]) -> bool:
    """Tell whether a text may have a number in words; the pattern of these tries every letter of it."""
    if "%" not in folded and _TELLING_WORDS.isdisjoint(words):
        return False
    if "%" in folded or "'" in folded or not folded.isascii():
        return True
    return not _SMALL_WORDS.isdisjoint(words) and any(
        one in _SMALL_WORDS and (one in _TELLING_WORDS or other in _GO_ON)
        for one, other in pairwise((*words, ""))
    )


def _start(form: NumberForm) -> int:
    return form.start


def _touch(one: NumberForm, other: NumberForm) -> bool:
    return one.start < other.end and other.start < one.end


def _in_digits(folded: str, shape: bytes | None = None) -> list[NumberForm]:
    found: list[NumberForm] = []
    start = _next_digit(folded, shape, 0)
    while start >= 0:
        # One pattern for money and digits would try every letter of the text.
        before = folded[max(0, start - _MONEY_CHARS) : start]
        last = before[-1:]
        in_money = last in _SIGNS or (last == " " and before[-2:-1] in _BEFORE_BLANK)
        money = _MONEY.search(before) if in_money else None
        begins = money is not None or not (last in _POINTS or last.isalnum())
        match = _DIGITS.match(folded, start) if begins else None
        if match:
            found.append(_from_digits(match, len(money[0]) if money else 0))
        start = _next_digit(folded, shape, match.end() if match else _end_of_digits(folded, start))
    return found


def _next_digit(folded: str, shape: bytes | None, at: int) -> int:
    if shape is not None:
        return shape.find(b"0", at)
    digit = _DIGIT.search(folded, at)
    return -1 if digit is None else digit.start()


def _end_of_digits(folded: str, at: int) -> int:
    while at < len(folded) and folded[at].isdigit():
        at += 1
    return at


def _from_digits(match: re.Match[str], money: int) -> NumberForm:
    digits: str = match["digits"]
    start, end = match.start() - money, match.end()
    if not digits.isdigit():
        digits = digits.replace(",", "").replace(" ", "").replace("'", "")
    is_bare = not money and match.lastgroup == "digits"
    if is_bare and "." not in digits:
        return NumberForm(digits.lstrip("0") or "0", start, end, plain=True)
    word, short, letter, percent = match.group("power", "short", "letter", "percent")
    power = _POWERS.get(word or short or letter or "", 0)
    sign = "%" if percent else ""
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    other = shifted(digits.replace(".", ""), power) + sign if _POINTED.fullmatch(digits) else ""
    return NumberForm(shifted(digits, power) + sign, start, end, is_bare and not other, other)


def shifted(digits: str, power: int = 0) -> str:
    """Multiply a decimal number in digits by a power of ten; no trailing or leading zeros remain."""
    whole, _, fraction = digits.partition(".")
    fraction = fraction.ljust(power, "0")
    whole, fraction = whole + fraction[:power], fraction[power:].rstrip("0")
    whole = whole.lstrip("0") or "0"
    return f"{whole}.{fraction}" if fraction else whole


def _from_words(match: re.Match[str]) -> NumberForm | None:
    total = current = 0
    words = re.findall(_ONE, match[0])
    if words[0] in _POWERS:
        return None
    for word in words:
        if word in _SMALL:
            current += _SMALL[word]
        elif word == "hundred":
            current *= 100
        else:
            total, current = total + current * 10 ** _POWERS[word], 0
    value = total + current
    if value < _LEAST_SPELLED and not match["percent"]:
        return None
    return NumberForm(f"{value}{'%' if match['percent'] else ''}", match.start(), match.end())

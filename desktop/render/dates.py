"""Writes dates and their age in words. Not for parsing or comparing them."""

from typing import Final, NamedTuple

from desktop.language import tr, trn
from desktop.model.edtf import EdtfDate, Precision, civil_day, parse_edtf
from desktop.render.numbers import ordinal
from desktop.statistics.age import Age


class DateStyle(NamedTuple):
    """How a language writes dates; the window fills the month names from the system's locale.

    Patterns are filled by ``day``, ``month`` and ``year`` or by one ``{}``.
    """

    months: tuple[str, ...] = (
        *(tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June")),
        *(tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December")),
    )
    short_months: tuple[str, ...] = (
        *(tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun")),
        *(tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec")),
    )
    seasons: tuple[str, str, str, str] = (tr("spring"), tr("summer"), tr("autumn"), tr("winter"))
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    decade: str = tr("{}s")
    century: str = tr("{} century")
    before_christ: str = tr("{} BC")
    about: str = tr("about {}")
    uncertain: str = tr("{} (uncertain)")
    interval: str = tr("{} to {}")
    days: str = "{}–{}"
    as_of: str = tr("as of {}")
    since: str = tr("since {}")
    until: str = tr("until {}")
    unknown: str = tr("date unknown")
    fresh: str = tr("less than a month old")


ENGLISH: Final = DateStyle()


def date_words(date: EdtfDate, style: DateStyle = ENGLISH) -> str:
    """Write a date: ``29 May 2023``, ``May 2023``, ``about 1914``, ``2006 to 2015``, ``1990s``."""
    if date.precision is Precision.INTERVAL:
        return _interval(date, style)
    words = _single(date, style)
    words = style.about.format(words) if date.approximate else words
    return style.uncertain.format(words) if date.uncertain else words


def short_date(date: EdtfDate, style: DateStyle = ENGLISH) -> str:
    """Write a date with the short names of months, for tables and axes."""
    return date_words(date, style._replace(months=style.short_months))


def as_of_words(words: str, date: EdtfDate, style: DateStyle = ENGLISH) -> str:
    """Say that a number is of a date that is written in words: ``as of 2023``; a span speaks for itself."""
    return words if date.precision is Precision.INTERVAL else style.as_of.format(words)


def year_words(year: int, style: DateStyle = ENGLISH) -> str:
    """Write an astronomical year; years are never grouped."""
    return str(year) if year > 0 else style.before_christ.format(1 - year)


def day_words(number: int, style: DateStyle = ENGLISH) -> str:
    """Write a day number as a full date."""
    year, month, day = civil_day(number)
    return style.day.format(day=day, month=style.months[month - 1], year=year_words(year, style))


def age_words(age: Age, style: DateStyle = ENGLISH) -> str:
    """Write an age: ``3 years old``, ``7 months old``, empty for a date in the future."""
    if age.months < 0:
        return ""
    if age.years:
        return trn("{count} year old", "{count} years old", age.years)
    return trn("{count} month old", "{count} months old", age.months) if age.months else style.fresh


def _interval(date: EdtfDate, style: DateStyle) -> str:
    start, _, end = date.text.partition("/")
    given = [date_words(parse_edtf(side), style) for side in (start, end) if side not in ("", "..")]
    if len(given) == 2:
        if given[0] == given[1]:
            return given[0]
        return _brief(parse_edtf(start), parse_edtf(end), style) or style.interval.format(*given)
    return (style.since if start not in ("", "..") else style.until).format(given[0])


def _brief(start: EdtfDate, end: EdtfDate, style: DateStyle) -> str:
    """Write an interval within one year with its year once: ``23–26 May 2023``; empty for any other."""
    exact = not any(each.approximate or each.uncertain for each in (start, end))
    if not exact or start.precision is not end.precision or start.first_day is None or end.first_day is None:
        return ""
    year, month, day = civil_day(start.first_day)
    last_year, last_month, last_day = civil_day(end.first_day)
    pattern = {Precision.DAY: style.day, Precision.MONTH: style.month}.get(start.precision, "")
    if year != last_year or not pattern:
        return ""
    if month == last_month:
        days = style.days.format(day, last_day)
        return pattern.format(day=days, month=style.months[month - 1], year=year_words(year, style))
    first = pattern.format(day=day, month=style.months[month - 1], year="").strip(" ,")
    return style.interval.format(first, _single(end, style))


def _single(date: EdtfDate, style: DateStyle) -> str:
    if date.first_day is None:
        return style.unknown
    year, month, day = civil_day(date.first_day)
    match date.precision:
        case Precision.DAY:
            return style.day.format(day=day, month=style.months[month - 1], year=year_words(year, style))
        case Precision.MONTH:
            return style.month.format(month=style.months[month - 1], year=year_words(year, style))
        case Precision.SEASON:
            return style.month.format(month=style.seasons[month // 3 - 1], year=year_words(year, style))
        case Precision.DECADE:
            return style.decade.format(year)
        case Precision.CENTURY:
            return style.century.format(ordinal(year // 100 + 1))
        case _:
            return year_words(year, style)

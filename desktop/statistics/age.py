"""How old a date is on a given day. Not for saying it in words."""

from typing import NamedTuple

from desktop.model.edtf import EdtfDate, civil_day


class Age(NamedTuple):
    """months: whole months gone by, negative where the date lies ahead."""

    months: int

    @property
    def years(self) -> int:
        """Whole years gone by, 0 where the date lies ahead."""
        return max(self.months, 0) // 12


def age_of(date: EdtfDate, today: int) -> Age | None:
    """Return the age of a date on the day number ``today``; None where the date has no last day.

    The age counts from the last day that the date can mean, so that nothing is called older than it is.
    """
    if date.last_day is None:
        return None
    if date.last_day > today and date.first_day is not None and date.first_day <= today:
        return Age(0)
    then, now = civil_day(date.last_day), civil_day(today)
    months = (now[0] - then[0]) * 12 + now[1] - then[1]
    return Age(months - (1 if now[2] < then[2] else 0))

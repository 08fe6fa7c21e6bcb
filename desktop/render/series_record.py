"""A series with what a file of it must say: units, sources, dossier, licence. Not for writing the file."""

from typing import NamedTuple

from desktop.model.series import Series


class Credit(NamedTuple):
    """Where a chart comes from, in words; what is empty is left out.

    sources: names, a semicolon between. dossier: its title and version. version: that alone.
    """

    sources: str = ""
    licence: str = ""
    dossier: str = ""
    version: str = ""


class SeriesRecord(NamedTuple):
    """A series as its dossier gives it. units: of each field, in words. sources: title and address."""

    series: Series
    units: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    credit: Credit = Credit()

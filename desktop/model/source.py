"""Sources as CSL items. Not for formatting citations."""

from typing import NamedTuple

from desktop.model.edtf import EdtfDate
from desktop.model.ids import SourceId


class Source(NamedTuple):
    """A source. The named fields are read out of the CSL-JSON item, which is kept whole in ``csl``.

    csl: the item as JSON text. publisher: CSL publisher, or container title where there is none.
    accessed: day it was read. reliability: what kind of witness it is, in words.
    """

    id: SourceId
    title: str
    publisher: str = ""
    issued: EdtfDate | None = None
    url: str = ""
    accessed: EdtfDate | None = None
    licence: str = ""
    reliability: str = ""
    note: str = ""
    csl: str = "{}"

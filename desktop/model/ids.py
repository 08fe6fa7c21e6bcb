"""Names of records, one type a kind, so that a checker tells them apart. Not for making or resolving them.

Every id is unique in its dossier, matches ``[a-z0-9][a-z0-9-]*`` and never changes once published.
"""

from typing import Final, NewType

DossierId = NewType("DossierId", str)
SectionId = NewType("SectionId", str)
PassageId = NewType("PassageId", str)
FigureId = NewType("FigureId", str)
SeriesId = NewType("SeriesId", str)
EntityId = NewType("EntityId", str)
EventId = NewType("EventId", str)
SourceId = NewType("SourceId", str)
UnitId = NewType("UnitId", str)
MarkId = NewType("MarkId", str)
FolderId = NewType("FolderId", str)

HELP: Final = DossierId("sastra-help")
"""The dossier that tells how the program is used, whichever language it is in."""

"""Reads bookmarks as browsers export them (Netscape bookmark HTML). Not for writing that form.

A bookmark of a ``sastra://`` link becomes a bookmark of that place. Any other is kept as a bookmark without
a place, its address in the note: it was worth keeping to the reader.
"""

from hashlib import blake2b
from html.parser import HTMLParser
from typing import Final

from desktop.exchange.collection import Collection
from desktop.model.choices import RecordKind
from desktop.model.edit import Kept
from desktop.model.ids import DossierId, FolderId, MarkId
from desktop.model.mark import Folder, Mark, MarkKind
from desktop.model.place import Place, parse_place
from desktop.userdata.moment import moment

_NOWHERE: Final = Place(DossierId(""), RecordKind.DOSSIER, "")
_MICROSECONDS: Final = 10**11


def of_netscape(page: str) -> Collection:
    """Read a page of bookmarks with its folders, in order."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return Collection(tuple(Kept(mark) for mark in reader.marks), tuple(reader.folders))


class _Reader(HTMLParser):
    """Follows H3 (folder), A (bookmark), DD (note) and the nesting of DL."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[Mark] = []
        self.folders: list[Folder] = []
        self._open: list[FolderId] = []
        self._begun: FolderId | None = None
        self._attributes: dict[str, str] = {}
        self._reading = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what the tag begins."""
        if tag == "dl":
            self._finish()
            self._open.append(self._begun or (self._open[-1] if self._open else FolderId("")))
            self._begun = None
        if tag in {"a", "h3", "dd", "dt"}:
            self._finish()
        if tag in {"a", "h3", "dd"}:
            self._reading, self._words = tag, []
        if tag in {"a", "h3"}:
            self._attributes = {name: value or "" for name, value in attrs}

    def handle_endtag(self, tag: str) -> None:
        """End what the tag ends."""
        if tag in {"a", "h3", "dl"}:
            self._finish()
        if tag == "dl" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Gather the words of what is being read."""
        self._words.append(data)

    def close(self) -> None:
        """Finish what the page left open."""
        super().close()
        self._finish()

    def _finish(self) -> None:
        words, reading = " ".join("".join(self._words).split()), self._reading
        self._reading, self._words = "", []
        if reading == "a":
            self._add_mark(words)
        elif reading == "h3":
            self._add_folder(words)
        elif reading == "dd" and words and self.marks:
            last = self.marks[-1]
            self.marks[-1] = last._replace(note="\n\n".join(part for part in (words, last.note) if part))

    def _folder(self) -> FolderId:
        return self._open[-1] if self._open else FolderId("")

    def _add_folder(self, title: str) -> None:
        folder = FolderId(_id("folder", self._folder(), title))
        self._begun = folder
        if all(one.id != folder for one in self.folders):
            changed = _moment(self._attributes.get("last_modified") or self._attributes.get("add_date", ""))
            self.folders.append(Folder(folder, title, changed, self._folder(), float(len(self.folders))))

    def _add_mark(self, title: str) -> None:
        address = self._attributes.get("href", "")
        place = parse_place(address) if address.startswith("sastra:") else None
        created = _moment(self._attributes.get("add_date", ""))
        mark = Mark(
            MarkId(_id("mark", self._folder(), title, address)),
            MarkKind.BOOKMARK,
            place or _NOWHERE,
            title or address,
            created,
            _moment(self._attributes.get("last_modified", "")) or created,
            "" if place or not address else f"<{address}>",
            tags=tuple(tag.strip() for tag in self._attributes.get("tags", "").split(",") if tag.strip()),
            folder=self._folder(),
            position=float(len(self.marks)),
        )
        if all(one.id != mark.id for one in self.marks):
            self.marks.append(mark)


def _id(*parts: str) -> str:
    """Return an id that is the same whenever the same page is read."""
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _moment(seconds: str) -> str:
    """Read a date of a browser: seconds since 1970, of some in microseconds; empty where there is none."""
    if not seconds.isdecimal():
        return ""
    count = int(seconds)
    try:
        return moment(count / 10**6 if count > _MICROSECONDS else count)
    except (ValueError, OverflowError, OSError):
        return ""

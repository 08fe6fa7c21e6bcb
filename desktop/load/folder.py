"""Reads the folder of a dossier: its content as far as it is sound, and every problem. Not for storing it.

The way of a file: ``files`` finds it, ``text`` decodes it, ``reader`` builds values with positions,
``gather`` takes out the records and ``validate`` checks each; ``linking`` follows the links over all files,
``assemble`` makes the values of ``model``, and ``advice`` tells what is allowed and still doubtful.
"""

import re
from pathlib import Path
from typing import Final, NamedTuple

from desktop.language import said
from desktop.load.advice import advise
from desktop.load.assemble import assemble
from desktop.load.bounds import MAX_DOSSIER_BYTES, MAX_FILES
from desktop.load.complaints import Complaints
from desktop.load.entry import Entry
from desktop.load.files import MAIN_FILE, Listing, list_files
from desktop.load.fingerprint import fingerprint
from desktop.load.gather import Gatherer
from desktop.load.linking import Lost, Registry, link
from desktop.load.reader import Reading, read_yaml
from desktop.load.text import WHOLE_FILE, read_text
from desktop.load.tree import Position
from desktop.model.content import Content
from desktop.model.problem import Problem

_ID: Final = re.compile(r"""\bid:[ ]*["']?([a-z0-9][a-z0-9-]*)""")


class Loaded(NamedTuple):
    """A dossier as read. content: None where it cannot be opened at all. problems: in order of file and line.

    fingerprint: of the files as they were before reading, so that a change while reading is noticed.
    """

    content: Content | None
    problems: tuple[Problem, ...]
    fingerprint: str


def load_folder(folder: Path) -> Loaded:
    """Read, check and link all files of a dossier; whatever is wrong with them comes back as problems."""
    complaints = Complaints()
    before = fingerprint(folder)
    content = _load(folder, complaints)
    return Loaded(content, complaints.problems(), before)


def _load(folder: Path, complaints: Complaints) -> Content | None:
    try:
        listing = list_files(folder)
    except OSError as error:
        what = said("The folder cannot be read: {reason}.", reason=error.strerror or str(error))
        complaints.error(str(folder), WHOLE_FILE, what)
        return None
    _tell_passed_over(listing, complaints)
    gatherer = Gatherer(complaints)
    lost = _gather(folder, _bounded(folder, listing.files, complaints), gatherer, complaints)
    registry = Registry(gatherer.entries, lost)
    link(gatherer.entries, registry, complaints)
    _one_dossier(gatherer.entries, listing, lost, complaints)
    content = assemble(gatherer.entries, registry)
    if content is not None:
        advise(content, gatherer.entries, complaints)
    return content


def _gather(folder: Path, names: list[str], gatherer: Gatherer, complaints: Complaints) -> Lost:
    """Read the files; return what could not be understood."""
    files: set[str] = set()
    ids: set[str] = set()
    unknown = False
    for name in names:
        text, faults = read_text(folder / name)
        reading = read_yaml(text) if text is not None else Reading(None, (), whole=False)
        reading = reading._replace(faults=(*faults, *reading.faults))
        known = len(gatherer.entries)
        if reading.whole:
            gatherer.add_file(name, reading)
        else:
            files.add(name)
            unknown = unknown or text is None
            for fault in reading.faults:
                complaints.fault(name, fault)
        ids.update(set(_ID.findall(text or "")) - {entry.id for entry in gatherer.entries[known:]})
    return Lost(frozenset(files), frozenset(ids), unknown)


def _bounded(folder: Path, names: tuple[str, ...], complaints: Complaints) -> list[str]:
    """Return as many of the files as a dossier may have, and tell if there are more."""
    kept: list[str] = []
    size = 0
    for name in names:
        size += _size(folder / name)
        if len(kept) == MAX_FILES or size > MAX_DOSSIER_BYTES:
            megabytes = MAX_DOSSIER_BYTES // 2**20
            what = said(
                "The dossier has more than {files} files or {size} MB.", files=MAX_FILES, size=megabytes
            )
            why = said("This file and all that follow are left out.")
            complaints.error(name, WHOLE_FILE, what, why=why, remedy=said("Make several dossiers of it."))
            break
        kept.append(name)
    return kept


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _tell_passed_over(listing: Listing, complaints: Complaints) -> None:
    for name in listing.links:
        complaints.warning(
            name,
            WHOLE_FILE,
            said("This is a link or no plain file, or it may not be listed; it is passed over."),
            why=said("A dossier is read from its own folder only."),
            remedy=said("Copy what it points to into the folder."),
        )
    for name in listing.misnamed:
        what = said("The file is passed over for its name.")
        complaints.warning(name, WHOLE_FILE, what, remedy=said("Let its name end in .yaml."))


def _one_dossier(entries: list[Entry], listing: Listing, lost: Lost, complaints: Complaints) -> None:
    """See that one file says what the dossier is, and that the program can find it."""
    found = [entry for entry in entries if entry.kind == "dossier"]
    if not found and not lost.files:
        _tell_missing(listing, complaints)
    elif found and MAIN_FILE not in listing.files:
        what = said("The dossier has no file {file}.", file=MAIN_FILE)
        why = said("The program looks for it to find dossiers.")
        complaints.warning(found[0].file, _start(found[0]), what, why=why, remedy=said("Rename this file."))
    for entry in found[1:]:
        what = said("The dossier is described twice, first in {file}.", file=found[0].file)
        complaints.error(entry.file, _start(entry), what, remedy=said("Keep one."), record=entry.name)
        entry.left_out = True


def _tell_missing(listing: Listing, complaints: Complaints) -> None:
    complaints.error(
        MAIN_FILE if MAIN_FILE in listing.files else ".",
        WHOLE_FILE,
        said("No file says what this dossier is.")
        if listing.files
        else said("The folder holds no YAML files."),
        why=said("Without the key `dossier` it cannot be opened."),
        remedy=said(
            "Write `dossier:` with id, title, language, version and so on in {file}.", file=MAIN_FILE
        ),
    )


def _start(entry: Entry) -> Position:
    return entry.tree.source.position(entry.tree.start)

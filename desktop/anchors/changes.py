"""What changed in a dossier since the reader left it, and how much of it was read. Not for keeping either."""

# Not by way of hashlib, which loads OpenSSL: four megabytes for a digest.
from _blake2 import blake2b
from collections.abc import Iterable, Mapping, Sequence

from desktop.anchors.ground import Ground
from desktop.model.dossier import Passage, Section
from desktop.model.history import DossierChanges, Reading, SectionProgress, Snapshot
from desktop.model.ids import PassageId
from desktop.model.placing import FigureChange, Placing, Standing


def digest_of(text: str) -> str:
    """Return a short name of a text that another text has only by a chance of one in 2 to the 64."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def snapshot_of(ground: Ground, version: str, fingerprint: str, time: str) -> Snapshot:
    """Return a dossier as it is now. time: ISO 8601 in UTC."""
    passages = tuple((passage, digest_of(text)) for passage, text in ground.texts.items())
    return Snapshot(ground.dossier, version, fingerprint, time, passages, tuple(ground.figures.values()))


def changes_since(
    snapshot: Snapshot, ground: Ground, version: str, placings: Iterable[Placing] = ()
) -> DossierChanges:
    """Compare a dossier with how the reader left it; placings: of the reader's marks, as found now."""
    before = dict(snapshot.passages)
    now = {passage: digest_of(text) for passage, text in ground.texts.items()}
    renamed = _renamed(before, now)
    new_names = {new for _, new in renamed}
    old_names = {old for old, _ in renamed}
    seen = {figure.figure: figure for figure in snapshot.figures}
    return DossierChanges(
        since=snapshot.time,
        version_before=snapshot.version,
        version_now=version,
        added=tuple(one for one in now if one not in before and one not in new_names),
        changed=tuple(
            one for one in now if one in before and now[one] != before[one] and one not in new_names
        ),
        removed=tuple(one for one in before if one not in now and one not in old_names),
        renamed=renamed,
        figures=tuple(
            FigureChange(was, ground.figures.get(figure))
            for figure, was in seen.items()
            if ground.figures.get(figure) != was
        ),
        new_figures=tuple(figure for figure in ground.figures if figure not in seen),
        marks=tuple(one for one in placings if one.standing is not Standing.EXACT or one.figures),
    )


def reading_of(passage: Passage, time: str) -> Reading:
    """Return that a passage was read as it is now. time: ISO 8601 in UTC."""
    return Reading(passage.id, digest_of(passage.prose.text), time)


def progress(
    sections: Sequence[Section], passages: Iterable[Passage], readings: Iterable[Reading]
) -> tuple[SectionProgress, ...]:
    """Count for each section, in order, its own passages and those of them read in their present form."""
    read = {reading.passage: reading.digest for reading in readings}
    counts = {section.id: [0, 0] for section in sections}
    for passage in passages:
        count = counts.get(passage.section)
        if count is not None:
            count[0] += read.get(passage.id) == digest_of(passage.prose.text)
            count[1] += 1
    return tuple(SectionProgress(section, *count) for section, count in counts.items())


def _renamed(
    before: Mapping[PassageId, str], now: Mapping[PassageId, str]
) -> tuple[tuple[PassageId, PassageId], ...]:
    """Return the passages whose text, told apart from all others, now stands under another id."""
    old = _by_digest(before)
    new = _by_digest(now)
    return tuple(
        (old[digest], passage)
        for digest, passage in new.items()
        if digest in old and old[digest] != passage and before.get(passage) != digest
    )


def _by_digest(passages: Mapping[PassageId, str]) -> dict[str, PassageId]:
    counted: dict[str, list[PassageId]] = {}
    for passage, digest in passages.items():
        counted.setdefault(digest, []).append(passage)
    return {digest: names[0] for digest, names in counted.items() if len(names) == 1}

"""Tells what is allowed in a dossier and still doubtful: warnings only. Not for what leaves a record out."""

from collections.abc import Iterator, Sequence

from desktop.language import said
from desktop.load.advice_figures import doubts_of_figure
from desktop.load.complaints import Complaints
from desktop.load.convert_series import order_of
from desktop.load.entry import POINT, Entry
from desktop.load.records import PointRecord, SeriesRecord
from desktop.load.references import references
from desktop.load.tree import position_at
from desktop.model.choices import FieldRole, Stance
from desktop.model.content import Content


def advise(content: Content, entries: Sequence[Entry], complaints: Complaints) -> None:
    """Tell every doubt about the records that stand."""
    standing = [entry for entry in entries if not entry.gone]
    _unused_sources(entries, complaints)
    _same_names(standing, complaints)
    _same_numbers(standing, complaints)
    _points_in_order(standing, complaints)
    _unanswered(content, standing, complaints)
    _figures(content, standing, complaints)


def _figures(content: Content, entries: Sequence[Entry], complaints: Complaints) -> None:
    by_id = {entry.id: entry for entry in entries if entry.kind == "figure"}
    series = {each.id: each for each in content.series}
    for figure in content.figures:
        entry = by_id[figure.id]
        for doubt in doubts_of_figure(figure, series):
            complaints.warning(
                entry.file, position_at(entry.tree, doubt.path), doubt.what, remedy=doubt.remedy
            )


def _unused_sources(entries: Sequence[Entry], complaints: Complaints) -> None:
    """Tell sources that nothing names, records that are left out included."""
    used = {each.id for entry in entries for each in references(entry) if each.kind == "source"}
    for entry in entries:
        if entry.kind == "source" and not entry.gone and entry.id not in used:
            what = said("Nothing in the dossier names the source `{source}`.", source=entry.id)
            remedy = said("Name it where it is a witness, or take it out.")
            complaints.warning(entry.file, position_at(entry.tree, ("id",)), what, remedy=remedy)


def _same_names(entries: Sequence[Entry], complaints: Complaints) -> None:
    first: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind != "entity":
            continue
        for path, name in _names(entry):
            other = first.setdefault(name.strip().casefold(), entry)
            if other is not entry:
                what = said("`{name}` is a name of `{other}` too.", name=name, other=other.id)
                why = said("Who searches for it finds both.")
                complaints.warning(entry.file, position_at(entry.tree, path), what, why=why)


def _names(entry: Entry) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("name",), str(entry.tree["name"])
    aliases = entry.tree.get("aliases")
    for index, alias in enumerate(aliases if isinstance(aliases, list) else ()):
        yield ("aliases", index), str(alias)


def _same_numbers(entries: Sequence[Entry], complaints: Complaints) -> None:
    first: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind == "section" and first.setdefault(entry.number, entry) is not entry:
            other = first[entry.number].id
            what = said(
                "The section `{other}` has the number {number} too.", other=other, number=entry.number
            )
            complaints.warning(entry.file, position_at(entry.tree, ("number",)), what)


def _points_in_order(entries: Sequence[Entry], complaints: Complaints) -> None:
    """Tell points that stand behind a later one of the same groups."""
    latest: dict[tuple[int, tuple[str, ...]], PointRecord] = {}
    for entry in entries:
        record = entry.record
        if entry.kind != POINT or not isinstance(record, PointRecord):
            continue
        group = id(entry.parent), tuple(str(entry.tree.get(name)) for name in _group_fields(entry.parent))
        before = latest.setdefault(group, record)
        if order_of(record.date)[1] < order_of(before.date)[0]:
            complaints.warning(
                entry.file,
                position_at(entry.tree, ("date",)),
                said(
                    "The point of {date} stands behind that of {before}.",
                    date=record.date.text,
                    before=before.date.text,
                ),
                why=said("It is drawn in its place all the same."),
                remedy=said("Put the points in order of date."),
            )
        latest[group] = record


def _group_fields(series: Entry | None) -> list[str]:
    record = series.record if series is not None else None
    fields = record.fields if isinstance(record, SeriesRecord) else ()
    return [field.name for field in fields if field.role is FieldRole.GROUP]


def _unanswered(content: Content, entries: Sequence[Entry], complaints: Complaints) -> None:
    """Tell criticism that neither answers anything nor is answered."""
    answered = {answer.passage for passage in content.passages for answer in passage.answers}
    by_id = {entry.id: entry for entry in entries if entry.kind == "passage"}
    for passage in content.passages:
        if passage.stance is not Stance.CRITICISM or passage.answers or passage.id in answered:
            continue
        entry = by_id[passage.id]
        complaints.warning(
            entry.file,
            position_at(entry.tree, ("stance",)),
            said("The criticism `{passage}` answers no passage, and none answers it.", passage=passage.id),
            why=said("Readers are led from a claim to what is said against it."),
            remedy=said("Name under `answers` the passages that it criticises."),
        )

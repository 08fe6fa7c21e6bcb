"""Sections and passages as values of ``model``, with what they mention. Not for the other records."""

from collections.abc import Mapping

from desktop.load.convert import checks_of, entity_ids, figure_ids, series_ids, source_ids
from desktop.load.entry import Entry
from desktop.load.linking import Registry
from desktop.load.markdown import ParsedProse
from desktop.load.records import PassageRecord, SectionRecord
from desktop.model.dossier import Answer, Passage, Section
from desktop.model.figure import Figure
from desktop.model.ids import FigureId, PassageId, SectionId
from desktop.model.prose import Prose, RunKind

_NO_PROSE = ParsedProse(Prose(""))


def section_of(record: SectionRecord, entry: Entry, order: int) -> Section:
    """Return a section; ``order`` counts from 0 in reading order."""
    depth, above = 0, entry.parent
    while above is not None:
        depth, above = depth + 1, above.parent
    parent = SectionId(entry.parent.id) if entry.parent else None
    return Section(SectionId(record.id), record.title, entry.number, order, depth, parent)


def passage_of(
    record: PassageRecord, entry: Entry, order: int, figures: Mapping[FigureId, Figure], registry: Registry
) -> Passage:
    """Return a passage with all that its text, its keys and its figures name."""
    parsed = entry.prose or _NO_PROSE
    linked = {
        kind: [link.id for link in parsed.links if link.kind == kind]
        for kind in ("series", "entity", "source")
    }
    stated = figure_ids(registry, (link.id for link in parsed.links if link.kind == "figure"))
    of_figures = [figures[each] for each in stated]
    in_series = [link.series for figure in of_figures for link in figure.series]
    of_sources = [source for figure in of_figures for source in figure.sources]
    return Passage(
        PassageId(record.id),
        SectionId(entry.parent.id if entry.parent else ""),
        entry.number,
        order,
        record.title,
        _standing(parsed.prose, registry),
        record.stance,
        tuple(
            Answer(PassageId(each.passage), each.subject)
            for each in record.answers
            if registry.stands("passage", each.passage)
        ),
        checks_of(record.checks, registry),
        stated,
        series_ids(registry, [*linked["series"], *record.series, *in_series]),
        entity_ids(registry, [*linked["entity"], *record.entities]),
        source_ids(registry, [*linked["source"], *record.sources, *of_sources]),
    )


def _standing(prose: Prose, registry: Registry) -> Prose:
    """Return prose whose links all lead somewhere; those to left-out records become plain words."""
    return prose._replace(
        runs=tuple(
            run for run in prose.runs if run.kind is not RunKind.LINK or registry.stands(*_parts(run.target))
        )
    )


def _parts(target: str) -> tuple[str, str]:
    kind, _, record = target.partition(":")
    return kind, record

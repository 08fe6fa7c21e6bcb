"""Writes sections and passages as HTML for Qt's text document. Not for its look: that is ``style``.

The HTML keeps to what that document understands. From the anchor ``passage:ID`` on, the document holds
the very characters of the prose, so nothing may be added inside: stance, locator and answers stand in
blocks of their own before and after, and what a figure is worth is told by its look alone.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.language import colon, tr
from desktop.model.choices import Verdict
from desktop.model.dossier import Answer, Dossier, Passage, Section
from desktop.model.ids import FigureId, PassageId, SectionId
from desktop.render.dates import ENGLISH, DateStyle, date_words
from desktop.render.lens import Pairs
from desktop.render.page import ArticlePage, PassageAnchor
from desktop.render.prose import escape, prose_html, script_html
from desktop.render.stance_words import STANCE_WORDS

_NOTHING: Final[Mapping[FigureId, Verdict]] = MappingProxyType({})
_GAP: Final = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
"""Between locator and title; Qt would fold ordinary spaces into one."""


class Surroundings(NamedTuple):
    """What the text needs to know beside itself.

    verdicts: of the figures that it links. others: passages outside the page that answer one inside or
    are answered by it. pairs: claims with what stands beside them.
    before, after: passages of the sections that stand on the pages beside this one. previous, following: the
    sections before the last one of the page and after it. ways: the end of the text leads to them.
    """

    verdicts: Mapping[FigureId, Verdict] = _NOTHING
    others: tuple[Passage, ...] = ()
    dates: DateStyle = ENGLISH
    pairs: Pairs = MappingProxyType({})
    before: tuple[Passage, ...] = ()
    after: tuple[Passage, ...] = ()
    previous: Section | None = None
    following: Section | None = None
    ways: bool = True


def article_page(
    dossier: Dossier,
    sections: Sequence[Section],
    passages: Sequence[Passage],
    *,
    complete: bool = True,
    around: Surroundings = Surroundings(),  # noqa: B008 - immutable
) -> ArticlePage:
    """Return consecutive sections with their passages as one page; the first one carries the title."""
    beside = [each for pair in around.pairs.values() for each in pair]
    known = {passage.id: passage for passage in (*around.others, *passages, *beside)}
    answers = _answer_lines(known)
    cut = around.before[0].section if around.before else ""
    begins = not sections or (sections[0].order == 0 and sections[0].id != cut)
    parts = [_title(dossier, around.dates)] if begins else []
    inside = defaultdict(list)
    for passage in passages:
        inside[passage.section].append(passage)
    anchors = []
    for section in sections:
        parts.append("" if section.id == cut else _heading(section))
        for passage in inside[section.id]:
            column, *rest = [
                "".join((*_passage(each, section.depth, around.verdicts), *answers[each.id]))
                for each in (passage, *around.pairs.get(passage.id, ()))
            ]
            parts.append(_row(column, "".join(rest)) if rest else column)
            anchors += [_anchor(each, section.id) for each in (passage, *around.pairs.get(passage.id, ()))]
    parts.append(_ways_on(dossier, around) if passages and around.ways else "")
    beyond = (tuple(_anchor(one, one.section) for one in each) for each in (around.before, around.after))
    columns = 2 if around.pairs else 1
    return ArticlePage(dossier.id, dossier.title, "".join(parts), tuple(anchors), complete, columns, *beyond)


def byline(dossier: Dossier, dates: DateStyle = ENGLISH) -> str:
    """Return authors, publisher, version and day of a dossier in one line."""
    version = tr("version {version}", version=dossier.version) if dossier.version else ""
    updated = date_words(dossier.updated, dates) if dossier.updated else ""
    given = (", ".join(dossier.authors), dossier.publisher, version, updated)
    return " · ".join(part for part in given if part)


def _title(dossier: Dossier, dates: DateStyle) -> str:
    subtitle = f'<p class="subtitle">{script_html(dossier.subtitle)}</p>' if dossier.subtitle else ""
    line = byline(dossier, dates)
    signed = f'<p class="byline">{script_html(line)}</p>' if line else ""
    name = escape(f"dossier:{dossier.id}")
    return f'<h1 class="title"><a name="{name}"></a>{script_html(dossier.title)}</h1>{subtitle}{signed}'


def _anchor(passage: Passage, section: SectionId) -> PassageAnchor:
    return PassageAnchor(passage.id, section, f"passage:{passage.id}", passage.prose.text)


def _row(claim: str, counter: str) -> str:
    """Set a claim beside its counter-claims."""
    cells = f'<td width="50%" class="claim">{claim}</td><td width="50%" class="counter">{counter}</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _ways_on(dossier: Dossier, around: Surroundings) -> str:
    """Return the line at the end of the text: back to the top, the section before, the one after."""
    ways = [f'<a href="{escape(f"dossier:{dossier.id}")}">{escape(tr("Back to the top"))}</a>']
    for words, section in ((tr("Previous section"), around.previous), (tr("Next section"), around.following)):
        if section is not None:
            name = f"{section.number} {section.title}".strip()
            link = f'<a href="{escape(f"section:{section.id}")}">{script_html(name)}</a>'
            ways.append(colon(words, link))
    return "".join(f'<p class="{"ways" if at == 0 else "byline"}">{way}</p>' for at, way in enumerate(ways))


def _heading(section: Section) -> str:
    level = min(section.depth, 2) + 2
    number = f'<span class="number">{escape(section.number)}</span>{_GAP}' if section.number else ""
    anchor = f'<a name="{escape(f"section:{section.id}")}"></a>'
    return f'<h{level} class="section{level}">{anchor}{number}{script_html(section.title)}</h{level}>'


def _passage(passage: Passage, depth: int, verdicts: Mapping[FigureId, Verdict]) -> list[str]:
    level = min(depth, 2) + 3
    stance = passage.stance.value
    number = f'<span class="number">{escape(passage.number)}</span>{_GAP}' if passage.number else ""
    name = f'<span class="name">{script_html(passage.title)}</span> · ' if passage.title else ""
    told = f'<span class="stance-{stance}">{escape(STANCE_WORDS[passage.stance])}</span>'
    return [
        f'<h{level} class="passage">{number}{name}{told}</h{level}>',
        prose_html(passage.prose, f"passage:{passage.id}", verdicts),
    ]


def _answer_lines(known: Mapping[PassageId, Passage]) -> defaultdict[PassageId, list[str]]:
    """Return the lines under each passage: what it answers, then what answers it."""
    answering: defaultdict[PassageId, list[str]] = defaultdict(list)
    answered: defaultdict[PassageId, list[str]] = defaultdict(list)
    for passage in known.values():
        for answer in passage.answers:
            target = known.get(answer.passage)
            if target is not None:
                answering[passage.id].append(_line(tr("Answers"), target, answer))
                answered[target.id].append(_line(tr("Answered in"), passage, answer))
    lines: defaultdict[PassageId, list[str]] = defaultdict(list)
    for each in known:
        lines[each] = answering[each] + answered[each]
    return lines


def _line(verb: str, other: Passage, answer: Answer) -> str:
    name = " ".join(part for part in (other.number, other.title) if part) or other.id
    href = escape(f"passage:{other.id}")
    link = f'<a class="passage" href="{href}">{script_html(name)}</a>'
    told = colon(link, script_html(answer.subject)) if answer.subject else link
    return f'<p class="answers">{verb} {told}</p>'

"""Pages and the like for tests of the panes, written by hand as the renderer writes them."""

from PySide6.QtWidgets import QLabel

from desktop.model.choices import RecordKind, Stance, Verdict
from desktop.model.hit import Hit, Results
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.render.page import (
    ArticlePage,
    FigureCard,
    PassageAnchor,
    PassageLine,
    Related,
    SourceLine,
    TreeNode,
)

WORDS = "The first sentence of many tells of demining \U0001f600 and of more. " * 6


def place(record, at=0, kind=RecordKind.PASSAGE):
    return Place("peace", kind, record, at)


def text_of(number):
    return f"Passage {number}. {WORDS}\nIts second paragraph, with demining again."


def a_page(count=12, sections=3):
    anchors, html = [], ['<h1 class="title"><a name="dossier:peace"></a>Peace</h1>']
    for number in range(count):
        section = f"s{number * sections // count}"
        if not anchors or anchors[-1].section != section:
            html.append(f'<h2 class="section2"><a name="section:{section}"></a>{section}</h2>')
        html.append(f'<h3 class="passage">{number} Its title</h3>')
        lines = text_of(number).split("\n")
        lines[0] = lines[0].replace("many", '<a href="figure:pk">many</a>', 1)
        html.append(f'<p class="prose"><a name="passage:p{number}"></a>{lines[0]}</p>')
        html.append(f'<p class="prose">{lines[1]}</p>')
        anchors.append(PassageAnchor(f"p{number}", section, f"passage:p{number}", text_of(number)))
    return ArticlePage("peace", "Peace", "".join(html), tuple(anchors))


def a_tree(count=12, sections=3):
    nodes, above = [], {}
    for number in range(count):
        section = f"s{number * sections // count}"
        if section not in above:
            above[section] = len(nodes)
            nodes.append(TreeNode(place(section, kind=RecordKind.SECTION), section[1:], f"Section {section}"))
        nodes.append(
            TreeNode(place(f"p{number}"), f"{section[1:]}.{number}", "Title", above[section], Stance.CONTEXT)
        )
    return tuple(nodes)


def a_figure(record="pk", **changes):
    card = FigureCard(
        figure=record,
        label="Persons sent",
        value="9,205 persons",
        as_of="2023",
        verdict=Verdict.PLAUSIBLE,
        verdict_words="Plausible: fits what others report",
        passage="p1",
        sources=(SourceLine("press", "The Press, 2025"),),
        copy_text="9,205 persons (as of 2023; The Press)",
    )
    return card._replace(**changes)


def a_line(record="p2", **changes):
    line = PassageLine(
        place(record), "1.2", "Doubts", Stance.CRITICISM, "Size against weight", "The total ..."
    )
    return line._replace(**changes)


def a_related(**changes):
    default = Related(
        place("p1"), RecordKind.PASSAGE, "Persons sent", "1.1", Stance.ACCOUNT, figures=(a_figure(),)
    )
    return default._replace(**changes)


def heard(signal):
    told = []
    signal.connect(lambda *payload: told.append(payload))
    return told


def words(pane):
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane))


def a_mark(number, **changes):
    made = f"2026-11-2{number}T10:00:00Z"
    return Mark(f"m{number}", MarkKind.BOOKMARK, place(f"p{number}"), f"Mark {number}", made, made)._replace(
        **changes
    )


def some_hits(count):
    return tuple(Hit(place(f"p{n}"), RecordKind.PASSAGE, f"Title {n}") for n in range(count))


def some_results(query="boats", count=3, **changes):
    return Results(query, some_hits(count), count, ((RecordKind.PASSAGE, count),))._replace(**changes)

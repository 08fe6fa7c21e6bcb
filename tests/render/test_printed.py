import pytest

from desktop.model.choices import Drawing
from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import parse_place
from desktop.model.prose import Span
from desktop.render.page import DataTable
from desktop.render.printed import PrintChoice, Printed, Scope, print_sheet
from desktop.render.printed_table import table_html
from desktop.render.shelf import Shelf
from tests.builders import a_content

CONTENT = a_content()


def a_shelf():
    return Shelf(
        CONTENT.dossier.id,
        units={unit.id: unit for unit in CONTENT.units},
        sources={source.id: source for source in CONTENT.sources},
        figures={figure.id: figure for figure in CONTENT.figures},
        series={series.id: series for series in CONTENT.series},
        passages={passage.id: passage for passage in CONTENT.passages},
    )


def a_sheet(marks=(), passages=CONTENT.passages, **choice):
    return print_sheet(
        Printed(CONTENT.dossier, CONTENT.sections, passages, tuple(marks)),
        a_shelf(),
        PrintChoice(Scope.DOSSIER)._replace(**choice),
    )


def a_mark(passage, note=""):
    place = parse_place(f"{CONTENT.dossier.id}/passage/{passage}")
    anchor = Anchor("9,205 <persons>", "", "", Span(0, 5), "1")
    return Mark("m", MarkKind.HIGHLIGHT, place, "Mark", "", "", note, anchor, colour="blue")


def test_a_figure_in_the_text_carries_the_number_of_its_note():
    html = a_sheet().html
    assert "9,205 persons</a><sup>1</sup>" in html
    assert html.count("<sup>1</sup>") == html.count('href="figure:pk-sent-2023"')
    note = html.partition(">Figures<")[2]
    assert "9,205" in note
    assert "(as of" in note


def test_a_note_says_what_others_report():
    note = a_sheet().html.partition(">Figures<")[2]
    assert all(check.statement in note for figure in CONTENT.figures for check in figure.checks)


@pytest.mark.parametrize(
    ("part", "heading"), [("notes", ">Figures<"), ("charts", ">Series<"), ("sources", ">Sources<")]
)
def test_each_part_can_be_left_out(part, heading):
    assert heading in a_sheet().html
    assert heading not in a_sheet(**{part: False}).html


def test_a_chart_is_printed_once_for_each_series():
    sheet = a_sheet()
    assert len(sheet.charts) == len(CONTENT.series)
    assert [sheet.html.count(f'src="chart:{place}"') for place in range(len(sheet.charts))] == [1] * len(
        sheet.charts
    )


def test_marks_of_printed_passages_stand_with_their_number_and_note():
    sent = CONTENT.passages[0]
    html = a_sheet([a_mark(sent.id, "Compare <this>.\nAnd that."), a_mark("elsewhere", "Unseen")]).html
    assert "Highlight, blue: “9,205 &lt;persons&gt;”" in html
    assert "Compare &lt;this&gt;.<br/>And that." in html
    assert f"§{sent.number}" in html
    assert "Unseen" not in html


def test_head_and_foot_name_dossier_version_date_and_address():
    sheet = a_sheet()
    assert sheet.head == CONTENT.dossier.title
    assert f"version {CONTENT.dossier.version}" in sheet.foot
    assert f"sastra://{CONTENT.dossier.id}" in sheet.foot


def test_one_passage_gives_the_document_its_title():
    assert a_sheet(passages=CONTENT.passages[:1]).title.endswith(CONTENT.passages[0].title)


def test_ways_to_other_sections_are_not_printed():
    assert "Back to the top" not in a_sheet().html


def test_a_series_that_is_not_drawn_stands_as_a_table():
    listed = tuple(series._replace(drawing=Drawing.TABLE) for series in CONTENT.series)
    shelf = a_shelf()._replace(series={series.id: series for series in listed})
    printed = Printed(CONTENT.dossier, CONTENT.sections, CONTENT.passages)
    html = print_sheet(printed, shelf, PrintChoice(Scope.DOSSIER)).html
    assert "<img" not in html
    assert "<table" in html
    assert "3,000" in html
    assert "Women" in html
    assert "<table" not in a_sheet().html


def test_cells_of_a_printed_table_are_words_and_numbers_stand_on_the_right():
    html = table_html(DataTable(("Name", "Count"), (("<Mali>", "12"),), (False, True)))
    assert "&lt;Mali&gt;" in html
    assert html.count('align="right"') == 2
    assert html.index("<thead>") < html.index("Name") < html.index("</thead>") < html.index("12")

"""What is saved of a series: the drawing with its source, the table with its descriptor."""

import csv
import io
import json
import re
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator, validate

from desktop.render.chart_sheet import SHEET_PX, chart_sheet
from desktop.render.chart_svg import PAPER_WHITE, chart_svg
from desktop.render.contrast import contrast
from desktop.render.palette import LIGHT
from desktop.render.series_card import series_card
from desktop.render.series_package import series_csv, series_package
from desktop.render.series_record import Credit
from tests.render import chart_cases as cases
from tests.render.package_schema import LEXICAL, PACKAGE
from tests.render.test_built_in_charts import cards

CREDIT = Credit(licence="MIT", dossier="Peace, version 1.0", version="1.0")


def a_card(series=None):
    return series_card(series or cases.totals(), cases.a_shelf(credit=CREDIT))


def drawing(card):
    sheet = chart_sheet(card.chart, card.record.credit, cases.RULER)
    return ElementTree.fromstring(chart_svg(sheet, card.title, card.summary))


def test_a_drawing_has_live_text_with_title_unit_source_licence_and_version():
    texts = "\n".join(
        "".join(each.itertext()) for each in drawing(a_card()).iter() if each.tag.endswith("text")
    )
    for words in (
        "Persons sent since 2006",
        "persons sent",
        "Source: The Press",
        "Licence: MIT",
        "version 1.0",
    ):
        assert words in texts


def test_a_drawing_says_what_it_is_to_those_who_do_not_see_it():
    root = drawing(a_card())
    told = {each.tag.rpartition("}")[2]: each.text for each in root}
    assert told["title"] == "Persons sent since 2006"
    assert "8 values" in told["desc"]


@pytest.mark.parametrize("series", cases.all_cases(), ids=lambda series: series.id)
def test_every_kind_of_chart_fits_its_sheet(series):
    card = a_card(series)
    sheet = chart_sheet(card.chart, card.record.credit, cases.RULER)
    assert all(label.box.x >= 0 and label.box.right <= SHEET_PX for label in sheet.labels)
    assert all(label.box.bottom <= sheet.height for label in sheet.labels)
    assert drawing(card).tag.endswith("svg")


def test_hatching_stays_inside_its_bar():
    root = drawing(a_card(cases.casualties()))
    paths = [each.attrib["d"] for each in root.iter() if each.tag.endswith("path")]
    numbers = [tuple(map(float, pair)) for path in paths for pair in re.findall(r"([\d.]+) ([\d.]+)", path)]
    assert numbers
    boxes = [each.attrib for each in root.iter() if each.tag.endswith("rect") and each.get("fill") == "none"]
    for x, y in numbers:
        assert any(
            -0.02 <= x - float(box["x"]) <= float(box["width"]) + 0.02
            and -0.02 <= y - float(box["y"]) <= float(box["height"]) + 0.02
            for box in boxes
        )


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.series)
def test_every_built_in_series_becomes_a_package_whose_rows_keep_its_schema(card):
    record = card.record._replace(credit=CREDIT)
    descriptor = json.loads(series_package(record, "x.csv"))
    validate(descriptor, PACKAGE, Draft202012Validator)
    (resource,) = descriptor["resources"]
    fields = resource["schema"]["fields"]
    rows = list(csv.DictReader(io.StringIO(series_csv(card.record.series)), strict=True))
    assert list(rows[0]) == [field["name"] for field in fields]
    assert len(rows) == len(card.record.series.points)
    for field in fields:
        values = [row[field["name"]] for row in rows if row[field["name"]]]
        assert all(re.fullmatch(LEXICAL[field["type"]], value) for value in values), field
        assert field["type"] == "string" or field["unit"], "a number without its unit"
    assert len({field["name"] for field in fields}) == len(fields)


def test_a_package_tells_units_licence_and_version():
    card = a_card()
    told = json.loads(series_package(card.record, "x.csv"))
    assert told["rights"] == "MIT"
    assert told["dossier"] == "Peace, version 1.0"
    assert told["version"] == "1.0"
    units = {field["name"]: field.get("unit") for field in told["resources"][0]["schema"]["fields"]}
    assert units["value"] == "persons sent"


def test_rows_keep_hedges_flags_and_sources():
    rows = list(csv.DictReader(io.StringIO(series_csv(cases.totals()))))
    assert rows[0]["qualifier"] == "over"
    assert rows[3]["flags"] == "uncertain"
    assert rows[5]["sources"] == "press"
    assert rows[0]["women"] == ""


def test_what_is_printed_can_be_told_from_white_paper():
    assert all(contrast(ink, PAPER_WHITE) >= 3 for ink in (*LIGHT.series, LIGHT.chart_mark))
    assert all(contrast(ink, PAPER_WHITE) >= 4.5 for ink in (LIGHT.text, LIGHT.muted))


def test_a_drawing_uses_only_what_simple_programs_draw():
    series = cases.totals()
    root = drawing(series_card(series, cases.a_shelf(credit=CREDIT), cases.figures_of(series)))
    paper = next(each for each in root if each.tag.endswith("rect"))
    assert (paper.get("width"), paper.get("height")) == (root.get("width"), root.get("height"))
    assert not [each for each in root.iter() if each.get("paint-order")]
    written = [each.text for each in root.iter() if each.tag.endswith("text")]
    assert written.count("5–9") == 1, "live text is found once"

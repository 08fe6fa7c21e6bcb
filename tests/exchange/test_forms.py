import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import validate

from desktop.exchange.collection import Collection
from desktop.exchange.forms import FORMS, form_named, read_text
from desktop.exchange.mark_object import kept_of, mark_object
from desktop.model.choices import RecordKind
from desktop.model.edit import Kept
from desktop.model.errors import ExchangeError
from desktop.model.mark import Anchor, MarkKind
from desktop.model.prose import Span
from tests.exchange.things import a_collection, collections

SCHEMA = Path(__file__).resolve().parents[2] / "data" / "schema" / "reader.schema.json"
NAMES = {"peace": "Cambodia's *peace* diplomacy & more"}


def written(name, collection=None):
    return form_named(name).write(collection or a_collection(), NAMES)


@given(collections)
def test_what_goes_out_as_json_comes_back_as_it_was(collection):
    assert read_text(written("json", collection)) == collection


@given(collections)
def test_what_goes_out_as_annotations_comes_back_as_it_was(collection):
    read = read_text(written("annotations", collection))
    assert read == Collection(collection.kept, collection.folders)


@given(collections)
def test_the_json_is_as_its_schema_documents_it(collection):
    validate(json.loads(written("json", collection)), json.loads(SCHEMA.read_text("utf-8")))


@given(collections)
def test_every_form_can_be_written_of_everything(collection):
    assert all(form.write(collection, {}) for form in FORMS)


def test_the_same_marks_always_make_the_same_text():
    assert {form.name: form.write(a_collection(), NAMES) for form in FORMS} == {
        form.name: form.write(a_collection(), NAMES) for form in FORMS
    }


def test_what_is_as_usual_is_left_out_of_the_json():
    (mark,) = (one for one in json.loads(written("json"))["marks"] if one["id"] == "gone")
    assert set(mark) == {
        *(
            "id",
            "kind",
            "dossier",
            "record_kind",
            "record",
            "title",
            "colour",
            "created",
            "changed",
            "deleted",
        )
    }


def test_an_annotation_says_what_the_model_has_words_for():
    found = json.loads(written("annotations"))
    assert (found["type"], found["total"], found["first"]["type"]) == (
        "AnnotationCollection",
        4,
        "AnnotationPage",
    )
    (item,) = (one for one in found["first"]["items"] if one["id"].endswith("high"))
    assert item["motivation"] == "highlighting"
    assert item["target"]["source"] == "sastra://peace/passage/sent"
    assert [one["type"] for one in item["target"]["selector"]] == [
        "TextQuoteSelector",
        "TextPositionSelector",
    ]
    assert item["target"]["styleClass"] == "sastra-yellow"
    assert [body["purpose"] for body in item["body"]] == ["commenting", "tagging", "tagging"]


FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": "https://example.org/anno/7",
    "type": "Annotation",
    "created": "2026-01-01T00:00:00Z",
    "body": {"type": "TextualBody", "value": "Is this so?"},
    "target": {
        "source": "sastra://peace/passage/sent",
        "selector": {"type": "TextQuoteSelector", "exact": "9,205", "prefix": "sent "},
    },
}


def test_an_annotation_of_another_program_becomes_a_mark():
    (kept,) = read_text(json.dumps(FOREIGN)).kept
    mark = kept.mark
    assert (mark.kind, mark.note, mark.place.id) == (MarkKind.HIGHLIGHT, "Is this so?", "sent")
    assert mark.anchor == Anchor("9,205", "sent ", "", Span(0, 0), "")
    assert read_text(json.dumps([FOREIGN])).kept[0].mark.id == mark.id


def test_an_annotation_of_something_else_is_left_out_and_told():
    read = read_text(json.dumps([FOREIGN, {**FOREIGN, "target": "https://example.org/page"}, 7]))
    assert len(read.kept) == 1
    assert len(read.left_out) == 2
    assert "no place of a dossier" in read.left_out[0]


def test_what_is_wrong_in_a_file_is_left_out_and_the_rest_read():
    found = json.loads(written("json"))
    found["marks"][1]["kind"] = "doodle"
    found["marks"].append("nonsense")
    read = read_text(json.dumps(found))
    assert [one.mark.id for one in read.kept] == ["high", "figure", "gone"]
    assert [words.partition(":")[0] for words in read.left_out] == ["marks 2", "marks 5"]


@pytest.mark.parametrize(
    "text",
    ["", "hello", "{", "\0\0\0", '{"format": "sastra-reader", "version": 99}', "[" * 100_000],
)
def test_a_file_of_no_known_form_is_refused_in_words(text):
    with pytest.raises(ExchangeError) as caught:
        read_text(text)
    assert caught.value.remedy


def test_json_that_says_nothing_of_marks_is_told():
    assert read_text('{"format": "something else"}').left_out
    with pytest.raises(ExchangeError):
        read_text('{"format": "sastra-reader", "version": 1, "marks": {}}')


def test_the_schema_knows_every_kind():
    schema = json.loads(SCHEMA.read_text("utf-8"))["$defs"]
    assert schema["record_kind"]["enum"] == list(RecordKind)
    assert schema["mark"]["properties"]["kind"]["enum"] == list(MarkKind)


def test_markdown_reads_as_written_and_is_not_broken_by_titles():
    text = written("markdown")
    assert "## Cambodia's \\*peace\\* diplomacy & more" in text
    assert "### [=Persons \\| \\*sent\\*](sastra://peace/passage/sent?at=14)" in text
    assert "> 9,205 persons" in text
    assert "Compare **page 3**." in text
    assert "War / Mines" in text
    assert "gone" not in text


def test_html_escapes_what_readers_write():
    text = written("html")
    assert "Persons &lt;sent&gt;" in text
    assert "<sent>" not in text
    assert '<a href="sastra://peace/passage/sent?at=14">' in text


def test_the_table_has_a_line_for_each_mark_and_no_formula():
    rows = list(csv.DictReader(written("csv").splitlines(keepends=True)))
    assert [row["id"] for row in rows] == ["book", "high", "figure"]
    assert rows[1]["title"] == "'=Persons | *sent*"
    assert (rows[1]["folder"], rows[1]["tags"], rows[2]["note"]) == ("War / Mines", "numbers, ខ្មែរ", "1\n\n2")


@pytest.mark.parametrize("change", [{"id": ""}, {"at": "x"}, {"tags": [1]}, {"anchor": {}}, {"title": None}])
def test_a_wrong_mark_is_refused(change):
    with pytest.raises(ValueError, match=r"\w"):
        kept_of({**mark_object(Kept(a_collection().kept[0].mark)), **change})

from desktop.citation.plain import cite
from desktop.model.choices import Drawing, PointFlag, Qualifier, RecordKind, Verdict
from desktop.model.edtf import day_number
from desktop.render.cards import check_line, entity_card, excerpt, figure_card
from desktop.render.dates import date_words
from desktop.render.related import (
    related_to_entity,
    related_to_event,
    related_to_figure,
    related_to_passage,
    related_to_series,
    related_to_source,
)
from desktop.render.series_card import series_card, series_table
from desktop.render.shelf import Shelf
from tests.builders import (
    a_check,
    a_content,
    a_field,
    a_figure,
    a_passage,
    a_point,
    a_prose,
    a_series,
    a_source,
    a_unit,
    an_entity,
    an_event,
)


def by_id(records):
    return {record.id: record for record in records}


def a_shelf(**changes):
    content = a_content()
    default = Shelf(
        dossier=content.dossier.id,
        units=by_id(content.units),
        sources=by_id(content.sources),
        figures=by_id(content.figures),
        series=by_id(content.series),
        entities=by_id(content.entities),
        events=by_id(content.events),
        passages=by_id(content.passages),
        mentions={"cambodia": ("sent", "missions")},
        today=day_number(2026, 11, 23),
    )
    return default._replace(**changes)


def test_a_figure_card_is_ready_to_be_read_and_copied():
    card = figure_card(a_figure(), a_shelf())
    assert (card.value, card.as_of, card.age) == ("9,205 persons sent", "2023", "2 years old")
    assert card.copy_text == "9,205 persons sent (as of 2023; The Press)"
    assert card.verdict_words.startswith("Plausible")
    assert card.sources[0].text == (
        "Cambodia's Peace Diplomacy, The Press, 5 February 2025, accessed 23 November 2026"
    )
    assert card.checks[0].value == "8,951 persons sent"


def test_an_unknown_unit_or_source_is_left_out_not_guessed():
    bare = a_shelf(units={}, sources={})
    card = figure_card(a_figure(), bare)
    assert card.value == "9,205"
    assert card.sources == ()
    assert card.copy_text == "9,205 (as of 2023)"


def test_a_check_in_words_has_neither_value_nor_date():
    line = check_line(a_check(low=None, high=None, as_of=None, verdict=Verdict.DISPUTED), a_shelf())
    assert (line.value, line.as_of, line.verdict_words) == ("", "", "Disputed")


def test_a_check_without_unit_takes_that_of_its_figure():
    assert check_line(a_check(unit=None), a_shelf(), "person-sent").value == "8,951 persons sent"


def test_a_passage_brings_all_that_belongs_to_it():
    related = related_to_passage(a_content().passages[0], a_shelf(), "pk-sent-2023")
    assert related.kind is RecordKind.PASSAGE
    assert [card.figure for card in related.figures] == ["pk-sent-2023"]
    assert [card.series for card in related.series] == ["pk-cumulative"]
    assert [card.name for card in related.entities] == ["Cambodia"]
    assert [(line.place.id, line.subject) for line in related.answered_by] == [("doubts", "Who counts")]
    assert related.answers == ()
    assert [line.title for line in related.events] == ["Paris Peace Agreements signed"]
    assert [line.source for line in related.sources] == ["article", "press"]
    assert [mark.focus for mark in related.series[0].chart.marks] == [True]


def test_the_other_side_of_an_answer_names_the_passage_answered():
    related = related_to_passage(a_content().passages[2], a_shelf())
    assert [line.place.id for line in related.answers] == ["sent"]
    assert len(related.checks) == 1


def test_a_passage_that_links_an_event_brings_it():
    passage = a_passage(
        "new", prose=a_prose("The accords of Paris", links=(("Paris", "event:paris-agreements"),))
    )
    assert [line.place.id for line in related_to_passage(passage, a_shelf()).events] == ["paris-agreements"]


def test_a_series_is_brought_once_though_passage_and_figure_name_it():
    passage = a_passage(series=("pk-cumulative",))
    assert len(related_to_passage(passage, a_shelf()).series) == 1


def test_what_is_not_on_the_shelf_is_left_out():
    related = related_to_passage(a_passage(), Shelf("peace"))
    assert related.figures == related.series == related.entities == related.sources == ()


def test_a_figure_brings_its_point_and_the_passage_that_states_it():
    related = related_to_figure(a_figure(), a_shelf())
    assert related.focus == "pk-sent-2023"
    assert related.series[0].chart.marks[0].focus
    assert [line.place.id for line in related.passages] == ["sent"]


def test_a_series_brings_its_figures_and_passages():
    related = related_to_series(a_series(), a_shelf())
    assert [card.figure for card in related.figures] == ["pk-sent-2023"]
    assert [line.place.id for line in related.passages] == ["missions"]


def test_an_entity_brings_mentions_and_events():
    related = related_to_entity(an_entity(), a_shelf())
    assert [line.place.id for line in related.entities[0].mentions] == ["sent", "missions"]
    assert [line.date for line in related.events] == ["23 October 1991"]


def test_an_event_brings_what_it_touches():
    related = related_to_event(an_event(), a_shelf())
    assert [line.place.id for line in related.passages] == ["sent"]
    assert [card.name for card in related.entities] == ["Cambodia"]
    assert [card.series for card in related.series] == ["pk-cumulative"]


def test_a_source_brings_the_figures_that_rest_on_it_or_on_whose_check_it_stands():
    related = related_to_source(a_source("press"), a_shelf())
    assert [card.figure for card in related.figures] == ["pk-sent-2023"]
    assert [line.place.id for line in related.passages] == ["doubts"]


def test_an_entity_card_shows_its_own_script():
    assert entity_card(an_entity(), a_shelf()).native == "កម្ពុជា"


def test_a_series_table_keeps_every_row_hedge_remark_and_source():
    table = series_table(a_series(), a_shelf())
    assert table.headers == ("Date", "All", "Women", "Remarks", "Source")
    assert table.numeric == (False, True, True, False, False)
    assert table.rows[0] == ("2015", "over 3,000", "", "more than 3,000", "")
    assert table.rows[1] == ("15 Mar 2023", "8,951", "692", "uncertain", "The Press")


def test_a_hedge_belongs_to_the_first_number_of_a_row_only():
    series = a_series(points=(a_point(qualifier=Qualifier.ABOUT, flags=(PointFlag.DERIVED,)),))
    assert series_table(series, a_shelf()).rows[0][1:4] == ("about 8,951", "692", "derived")


def test_a_field_in_another_unit_says_so_in_its_head():
    fields = (a_field(), a_field("rank", title="Place in the world", unit="rank"))
    shelf = a_shelf(units={"person-sent": a_unit(), "rank": a_unit("rank", one="rank", other="ranks")})
    assert series_table(a_series(fields=fields), shelf).headers[2] == "Place in the world (ranks)"


def test_a_series_card_has_chart_summary_and_breaks():
    card = series_card(a_series(), a_shelf())
    assert card.chart.drawing is Drawing.STEP
    assert card.unit == "persons sent"
    assert card.breaks == ("2020: New count",)
    assert card.summary.startswith("Persons sent since 2006, in persons sent: 3 values")


def test_an_excerpt_is_cut_between_words():
    assert excerpt("one two three", 8) == "one two…"
    assert excerpt("short\ntext") == "short text"
    assert excerpt("x" * 20, 10) == "x" * 10 + "…"


def test_a_citation_names_what_is_known():
    source = a_source(csl='{"author": [{"family": "Sok", "given": "Dara"}]}', accessed=None, issued=None)
    assert cite(source, date_words) == "Dara Sok, Cambodia's Peace Diplomacy, The Press, undated"

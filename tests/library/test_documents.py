from desktop.library.document import documents_of
from desktop.model.choices import RecordKind
from tests.search.small_world import small_world

DOCUMENTS = documents_of(small_world())


def one(kind, record):
    return next(document for document in DOCUMENTS if (document.kind, document.id) == (kind, record))


def test_every_record_has_one_document():
    content = small_world()
    parts = (
        content.sections, content.passages, content.figures, content.series, content.entities, content.events,
        content.sources,
    )  # fmt: skip
    assert len(DOCUMENTS) == 1 + sum(map(len, parts))
    assert len({(document.kind, document.id) for document in DOCUMENTS}) == len(DOCUMENTS)


def test_order_is_reading_order():
    assert [document.order for document in DOCUMENTS] == list(range(len(DOCUMENTS)))
    names = [document.id for document in DOCUMENTS]
    assert (
        names.index("justice")
        < names.index("tribunal")
        < names.index("court-cost")
        < names.index("peacekeepers")
    )


def test_a_passage_is_its_prose_and_its_place():
    passage = one(RecordKind.PASSAGE, "tribunal")
    assert passage.body.startswith("The Extraordinary Chambers")
    assert passage.path == ("Cambodia's peace diplomacy", "The Khmer Rouge tribunal")
    assert (passage.facets.sections, passage.facets.entities) == (("justice",), ("eccc",))


def test_a_figure_has_its_value_in_the_bare_unit():
    figure = one(RecordKind.FIGURE, "court-cost")
    assert figure.detail.filled() == "about 337 million US dollars (2022)"
    assert (figure.facets.low, figure.facets.first_year) == (337_000_000, 2022)


def test_what_others_say_of_a_figure_is_searched_but_apart():
    figure = one(RecordKind.FIGURE, "pk-sent-2023")
    assert "The press reported 8,951" in figure.extra
    assert "8,951" not in figure.body


def test_an_entity_has_all_its_names():
    assert one(RecordKind.ENTITY, "hun-sen").aliases == "Samdech Techo\nហ៊ុន សែន"


def test_a_series_has_its_groups_and_years():
    series = one(RecordKind.SERIES, "mines-by-province")
    assert "Battambang" in series.body
    assert (series.facets.first_year, series.facets.last_year) == (1992, 1995)
    assert series.detail.filled() == "persons sent, 1992 to 1995"


def test_an_event_has_its_date_in_words():
    assert one(RecordKind.EVENT, "paris-agreements").detail.filled() == "23 October 1991"


def test_the_theme_of_a_series_is_a_heading_like_that_of_a_section():
    content = small_world()
    series = content.series[0]._replace(theme="united-nations")
    made = documents_of(content._replace(series=(series, *content.series[1:])))
    found = next(each for each in made if each.id == series.id)
    assert found.path == ("Cambodia's peace diplomacy", "United nations")

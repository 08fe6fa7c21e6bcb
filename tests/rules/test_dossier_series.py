import importlib.util
from pathlib import Path

import pytest

from desktop.load.folder import load_folder
from desktop.model.content import Content

FOLDER = Path(__file__).parents[2] / "data" / "cambodia-peace-diplomacy"


def beside(name):
    """Load a table that stands beside this file."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return table


series_table, entity_table = beside("series_table"), beside("entity_table")


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load_folder(FOLDER)
    assert loaded.content is not None
    return loaded.content


def test_every_series_of_the_facts_is_there(content):
    assert {series.id for series in content.series} == set(series_table.SERIES)
    assert len(content.series) == 30


@pytest.mark.parametrize("name", sorted(series_table.SERIES))
def test_no_point_and_no_source_is_lost(content, name):
    series = next(series for series in content.series if series.id == name)
    column = next(index for index, field in enumerate(series.fields) if field.name == "value")
    count, total, sources = series_table.SERIES[name]
    assert len(series.points) == count
    assert sum(point.values[column] for point in series.points) == pytest.approx(total, abs=0.006)
    assert len({source for point in series.points for source in point.sources}) == sources


def test_every_point_names_its_source(content):
    bare = [
        (series.id, point.date.text)
        for series in content.series
        for point in series.points
        if not point.sources
    ]
    assert bare == []


@pytest.mark.parametrize("name", sorted(entity_table.ENTITIES))
def test_the_entity_is_there_with_all_its_names(content, name):
    named = entity_table.ENTITIES[name]
    entity = next(entity for entity in content.entities if entity.id == name)
    assert entity.name == named.name
    assert set(entity.aliases) == set(named.aliases)
    assert [each.text for each in entity.native] == ([named.khmer] if named.khmer else [])
    assert all(each.sources for each in entity.native)
    assert entity.sources


def test_the_entities_and_events_of_the_facts_are_there(content):
    assert len(entity_table.ENTITIES) == 40
    assert len(content.entities) >= 40
    assert len(content.events) == 40
    assert sum(1 for entity in content.entities if entity.native) >= 9
    assert len(content.sources) == 186

from pathlib import Path

import pytest

from desktop.control.manner import system_manner
from desktop.control.places import fetch
from desktop.control.statistics import Gathered, Walked, walk_on
from desktop.control.timeline import fetch_timeline
from desktop.library.store import LibraryStore
from desktop.model.errors import SastraError
from desktop.render.map_spec import map_spec
from desktop.render.timeline import TimeLane
from tests.builders import a_content, a_dossier
from tests.search.libraries import build_library

WORLD = Path(__file__).resolve().parents[2] / "resources" / "map" / "world.json"


@pytest.fixture
def store(tmp_path):
    other = a_content("other", dossier=a_dossier("other", title="Another dossier"))
    library = build_library(tmp_path / "library", a_content(), other)
    opened = LibraryStore.open(library)
    yield opened
    opened.close()


def test_the_map_of_a_dossier_is_fetched_with_its_mentions(store, qapp):
    found = fetch(store, "peace", WORLD, None, system_manner())
    (spot,) = map_spec(found.records).spots
    assert (spot.name, spot.code) == ("Cambodia", "116")
    assert spot.words.endswith(("passage", "passages"))


def test_a_map_file_that_is_missing_or_broken_is_told(store, qapp, tmp_path):
    broken = tmp_path / "world.json"
    broken.write_text("{}")
    for file in (tmp_path / "none.json", broken):
        with pytest.raises(SastraError, match="map of the world"):
            fetch(store, "peace", file, None, system_manner())


def test_the_library_is_walked_one_dossier_at_a_time(store, qapp):
    steps, answer = 0, Walked()
    while isinstance(answer, Walked):
        answer = walk_on(store, answer, system_manner())
        steps += 1
    assert isinstance(answer, Gathered)
    assert steps == 3
    assert {line.row.place.dossier for line in answer.lines} == {"peace", "other"}
    assert any(line.cells[6].startswith("Another dossier") for line in answer.lines)


def test_the_timeline_of_a_dossier_is_fetched(store, qapp):
    found = fetch_timeline(store, "peace", system_manner())
    assert {item.lane for item in found.items} == set(TimeLane)

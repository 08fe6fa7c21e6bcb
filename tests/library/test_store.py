import sqlite3
import subprocess
import sys
from threading import Thread

import pytest

from desktop.library.document import documents_of
from desktop.library.store import LibraryStore
from desktop.library.writer import Origin, StoreWriter
from desktop.model.catalogue import CatalogueEntry, Condition
from desktop.model.choices import RecordKind
from desktop.model.errors import StoreError
from tests.builders import (
    a_content,
    a_dossier,
    a_figure,
    a_passage,
    a_problem,
    a_prose,
    a_section,
    an_answer,
    an_event,
)


def test_everything_stored_is_read_back(shelf):
    content = a_content()
    shelf.put(content)
    store = shelf.read()
    assert store.sections("peace") == content.sections
    assert store.passages("peace") == content.passages
    assert store.units("peace") == {"person-sent": content.units[0]}
    assert store.figures("peace") == content.figures
    assert store.series("peace") == content.series
    assert store.entities("peace") == content.entities
    assert store.events("peace") == content.events
    assert store.sources("peace") == content.sources
    store.close()


def test_the_catalogue_tells_what_a_dossier_holds(shelf):
    shelf.put(a_content(), problems=(a_problem(),))
    store = shelf.read()
    entry = store.entry("peace")
    assert entry == CatalogueEntry(
        a_dossier(), "/dossiers/peace", "f" * 8, Condition.READY, 2, 3, 1, 1, entry.words, 1, 0
    )
    assert entry.words == sum(len(passage.prose.text.split()) for passage in a_content().passages)
    assert store.problems("peace") == (a_problem(),)
    store.close()


def test_the_catalogue_is_read_in_parts_in_order_of_title(shelf):
    titles = ["beta", "Alpha", "gamma", "Alpha"]
    shelf.put(
        *(a_content(f"d{at}", dossier=a_dossier(f"d{at}", title=title)) for at, title in enumerate(titles))
    )
    store = shelf.read()
    assert [entry.id for entry in store.entries()] == ["d1", "d3", "d0", "d2"]
    assert [entry.id for entry in store.entries(1, 2)] == ["d3", "d0"]
    assert store.entries(4) == ()
    store.close()


def test_records_come_in_the_order_asked_and_unknown_ones_are_left_out(shelf):
    figures = tuple(a_figure(f"f{at}") for at in range(1_200))
    shelf.put(a_content(figures=figures))
    store = shelf.read()
    assert [one.id for one in store.figures("peace", ["f7", "none", "f3"])] == ["f7", "f3"]
    wanted = [one.id for one in reversed(figures)]
    assert [one.id for one in store.figures("peace", wanted)] == wanted
    assert store.figures("peace", []) == ()
    assert store.figures("elsewhere") == ()
    store.close()


def test_passages_of_some_sections_come_in_reading_order_without_those_below(shelf):
    sections = tuple(a_section(f"s{at}", at) for at in range(700))
    passages = tuple(a_passage(f"p{at}", f"s{at}", at) for at in range(700))
    shelf.put(a_content(sections=sections, passages=passages, figures=(), events=()))
    store = shelf.read()
    assert [one.id for one in store.passages("peace", ["s5", "s2", "none"])] == ["p2", "p5"]
    assert store.passages("peace", [one.id for one in reversed(sections)]) == passages
    assert store.passages("peace", []) == ()
    store.close()


def test_one_passage_is_found_by_its_id(shelf):
    shelf.put(a_content())
    store = shelf.read()
    assert store.passage("peace", "doubts") == a_content().passages[2]
    assert store.passage("peace", "none") is None
    assert store.passage("none", "doubts") is None
    store.close()


def test_a_unit_may_share_its_id_with_a_record(shelf):
    shelf.put(a_content(units=(a_content().units[0]._replace(id="sent"),)))
    store = shelf.read()
    assert "sent" in store.units("peace")
    assert store.passage("peace", "sent").id == "sent"
    store.close()


def test_answers_mentions_and_events_are_found_from_the_other_end(shelf):
    linked = a_passage(
        "linking", order=3, prose=a_prose("See above.", [("above", "passage:sent")]), figures=()
    )
    content = a_content()
    shelf.put(content._replace(passages=(*content.passages, linked)), a_content("other"))
    store = shelf.read()
    assert [one.id for one in store.answered_by("peace", "sent")] == ["doubts"]
    assert store.mentions("peace", RecordKind.ENTITY, "cambodia") == ("sent", "missions", "linking")
    assert store.mentions("peace", RecordKind.FIGURE, "pk-sent-2023") == ("sent", "missions")
    assert store.mentions("peace", RecordKind.SERIES, "pk-cumulative") == ("missions",)
    assert store.mentions("peace", RecordKind.PASSAGE, "sent") == ("linking",)
    assert store.mentions("peace", RecordKind.ENTITY, "none") == ()
    assert [one.id for one in store.events_of("peace", "sent")] == ["paris-agreements"]
    assert store.events_of("peace", "doubts") == ()
    store.close()


def test_links_to_what_is_not_there_are_no_links(shelf):
    passages = (a_passage(answers=(an_answer("none"), an_answer("sent")), entities=("none",)),)
    shelf.put(a_content(passages=passages, events=(an_event(passages=("none", "sent", "sent")),)))
    store = shelf.read()
    assert store.answered_by("peace", "sent") == passages
    assert [one.id for one in store.events_of("peace", "sent")] == ["paris-agreements"]
    store.close()


def test_documents_are_given_by_number_with_the_text_of_their_passage(shelf):
    content = a_content()
    shelf.put(a_content("first"), content)
    made = documents_of(content)
    store = shelf.read()
    found = store.documents(range(len(made) + 1, 2 * len(made) + 1))
    expected = [
        one._replace(number=number, facets=type(one.facets)())
        for one, number in zip(made, found, strict=True)
    ]
    assert list(found.values()) == expected
    assert store.documents([]) == {}
    assert store.documents([99_999]) == {}
    store.close()


def test_the_text_of_a_passage_is_stored_once(shelf):
    word = "indivisible"
    passage = a_passage(prose=a_prose(f"One {word} word."), figures=(), entities=())
    shelf.put(a_content(passages=(passage,), figures=(), events=()))
    connection = sqlite3.connect(shelf.folder / "library.sqlite")
    dump = "\n".join(connection.iterdump())
    connection.close()
    assert dump.count(word) == 1


def test_numbers_of_documents_are_never_used_again(shelf):
    shelf.put(a_content())
    store = shelf.read()
    before = set(store.documents(range(200)))
    shelf.put(a_content())
    after = set(store.documents(range(200)))
    assert before
    assert after
    assert not before & after
    store.close()


def test_a_dossier_put_again_replaces_all_of_itself_and_nothing_else(shelf):
    shelf.put(a_content(), a_content("other"))
    shelf.put(a_content(passages=(), sections=(), figures=(), events=(), series=()))
    store = shelf.read()
    assert store.passages("peace") == ()
    assert store.mentions("peace", RecordKind.ENTITY, "cambodia") == ()
    assert store.passages("other") == a_content("other").passages
    assert len(store.mentions("other", RecordKind.ENTITY, "cambodia")) == 2
    assert store.entry("peace").passages == 0
    store.close()


def test_a_dossier_can_change_its_id(shelf):
    shelf.put(a_content("old"), folder="/dossiers/one")
    shelf.put(a_content("new"), folder="/dossiers/one")
    store = shelf.read()
    assert [entry.id for entry in store.entries()] == ["new"]
    assert store.sections("old") == ()
    store.close()


def test_a_removed_dossier_leaves_nothing(shelf):
    shelf.put(a_content(), problems=(a_problem(),))
    writer = StoreWriter.open(shelf.folder)
    assert writer.remove("/dossiers/peace")
    assert not writer.remove("/dossiers/peace")
    writer.close()
    connection = sqlite3.connect(shelf.folder / "library.sqlite")
    for table in ("dossier", "record", "link", "document", "problem"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    connection.close()


def test_a_dossier_that_breaks_keeps_its_last_good_version(shelf):
    shelf.put(a_content())
    writer = StoreWriter.open(shelf.folder)
    writer.put_broken(Origin("/dossiers/peace", "new", "g"), a_dossier("unread-peace"), (a_problem(),))
    writer.close()
    store = shelf.read()
    entry = store.entry("peace")
    assert (entry.condition, entry.fingerprint, entry.errors) == (Condition.BROKEN, "new", 1)
    assert store.passages("peace") == a_content().passages
    assert store.problems("peace") == (a_problem(),)
    store.close()


def test_a_failed_change_changes_nothing(shelf):
    shelf.put(a_content())
    twice = (a_figure(), a_figure())
    with pytest.raises(sqlite3.IntegrityError):
        shelf.put(a_content(figures=twice, passages=()))
    store = shelf.read()
    assert store.passages("peace") == a_content().passages
    assert store.figures("peace") == a_content().figures
    store.close()


def test_the_generation_grows_with_each_change(shelf):
    shelf.put(a_content())
    store = shelf.read()
    before = store.generation()
    shelf.put(a_content("other"))
    assert store.generation() > before
    store.close()


def test_what_the_index_lacks_is_told(shelf):
    shelf.put(a_content(), a_content("other"))
    store = shelf.read()
    assert store.indexed() == (0, 2)
    writer = StoreWriter.open(shelf.folder)
    writer.indexed(["peace"])
    writer.close()
    assert store.indexed() == (1, 2)
    store.close()


def test_a_reader_sees_a_change_only_when_it_is_whole(shelf):
    shelf.put(a_content())
    store = shelf.read()
    writer = StoreWriter.open(shelf.folder)
    with writer._change():
        writer._run("DELETE FROM record")
        assert store.passages("peace") == a_content().passages
    assert store.passages("peace") == ()
    writer.close()
    store.close()


def test_opening_makes_nothing(tmp_path):
    with pytest.raises(StoreError, match="no library"):
        LibraryStore.open(tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_store_belongs_to_its_thread(shelf):
    shelf.put(a_content())
    store = shelf.read()
    caught = []

    def ask():
        try:
            store.generation()
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert caught
    store.close()


def test_the_store_is_light_to_import():
    code = (
        "import sys, desktop.library.store;"
        "heavy = {'yaml', 'tantivy', 'pydantic', 'dataclasses', 'logging', 'inspect', 'asyncio'};"
        "print(*heavy & set(sys.modules), *(name for name in sys.modules if name.startswith('desktop.load')))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []

import sqlite3
from contextlib import closing

import pytest

from desktop.library import connection as connections
from desktop.library.parcel import Packer
from desktop.library.store import LibraryStore
from desktop.library.writer import Origin, StoreWriter
from tests.builders import a_content, a_dossier, a_passage, a_section

MANY = 2_000


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A library of 2,000 dossiers, each with two sections of five passages."""
    library = tmp_path_factory.mktemp("large")
    sections = (a_section("first", 0), a_section("second", 1))
    passages = tuple(a_passage(f"p{at}", ("first", "second")[at // 5], at, figures=()) for at in range(10))
    writer = StoreWriter.open(library)
    for number in range(MANY):
        name = f"dossier-{number:04}"
        content = a_content(
            name,
            dossier=a_dossier(name, title=name),
            sections=sections,
            passages=passages,
            figures=(),
            events=(),
        )
        writer.put(Origin(f"/dossiers/{name}", "f", "g"), Packer().parcel(content), ())
    writer.close()
    return library


@pytest.fixture
def counted(large, monkeypatch):
    """A store that counts the steps of SQLite's machine and the values that are decoded."""
    steps, decoded = [0], [0]
    opened = []
    connect = connections._connect

    def counting_connect(uri):
        connection = connect(uri)
        opened.append(connection)
        return connection

    def step():
        steps[0] += 1
        return 0

    monkeypatch.setattr(connections, "_connect", counting_connect)
    from desktop.library import rows

    read = rows.decode

    def counting_decode(kind, text):
        decoded[0] += 1
        return read(kind, text)

    monkeypatch.setattr(rows, "decode", counting_decode)
    store = LibraryStore.open(large)
    opened[0].set_progress_handler(step, 1)
    with closing(store):
        yield store, steps, decoded


def test_the_catalogue_reads_only_the_page_asked(counted):
    store, steps, decoded = counted
    page = store.entries(0, 50)
    assert [entry.id for entry in page][:2] == ["dossier-0000", "dossier-0001"]
    assert decoded == [50]
    assert steps[0] < 50 * 30


def test_a_section_reads_its_own_passages_alone(counted):
    store, steps, decoded = counted
    assert len(store.passages("dossier-1000", ["second"])) == 5
    assert decoded == [5]
    assert steps[0] < 300


def test_one_record_costs_as_much_in_a_large_library_as_in_a_small_one(counted):
    store, steps, decoded = counted
    assert store.entry("dossier-1999").passages == 10
    assert store.passage("dossier-1999", "p7").order == 7
    assert len(store.sections("dossier-1999")) == 2
    assert len(store.entities("dossier-1999", ["cambodia"])) == 1
    assert decoded == [5]
    assert steps[0] < 500


@pytest.mark.parametrize(
    "question",
    [
        "SELECT value FROM record WHERE key BETWEEN 1 AND 2 ORDER BY key",
        "SELECT value, text FROM record WHERE section IN (1, 2) ORDER BY key",
        "SELECT value FROM record WHERE owner = 1 AND id IN ('a', 'b')",
        "SELECT id FROM link JOIN record ON key = origin WHERE role = 1 AND target = 2 ORDER BY origin",
        "SELECT value FROM dossier ORDER BY shelf, number LIMIT 1 OFFSET 2",
        "SELECT value FROM dossier WHERE id = 'a'",
        "SELECT value FROM dossier WHERE folder = 'a'",
        "SELECT number FROM document WHERE number IN (1, 2)",
    ],
)
def test_no_question_goes_through_a_whole_table(large, question):
    with closing(sqlite3.connect(large / "library.sqlite")) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
    assert not [step for step in plan if step.startswith("SCAN") and "INDEX" not in step], plan

import pytest
import tantivy

from desktop.library.index import IndexReader, IndexWriter
from desktop.library.parcel import Packer
from desktop.model.errors import StoreBusy, StoreDamaged
from tests.search.small_world import small_world


def entries(dossier):
    return Packer().parcel(small_world(dossier)).entries


@pytest.fixture
def folder(tmp_path):
    writer = IndexWriter.open(tmp_path / "index")
    writer.replace("one", entries("one"), 1)
    writer.commit()
    writer.close()
    return tmp_path / "index"


def having(reader, word):
    query = tantivy.Query.term_query(reader.schema, "x", word)
    return [found.number for found in reader.ranked(query, 100)]


def test_what_was_committed_is_found(folder):
    assert len(having(IndexReader.open(folder), "hectares")) == 1


def test_replace_leaves_nothing_of_before(folder):
    writer = IndexWriter.open(folder)
    writer.replace("one", entries("one"), 1001)
    writer.commit()
    writer.close()
    assert all(number > 1000 for number in having(IndexReader.open(folder), "court"))


def test_remove_takes_one_dossier(folder):
    writer = IndexWriter.open(folder)
    writer.replace("two", entries("two"), 1001)
    writer.commit()
    writer.remove("one")
    writer.commit()
    writer.close()
    reader = IndexReader.open(folder)
    assert having(reader, "court")
    assert all(number > 1000 for number in having(reader, "court"))


def test_what_was_not_committed_is_not_there(folder):
    writer = IndexWriter.open(folder)
    writer.remove("one")
    writer.close()
    assert having(IndexReader.open(folder), "court")


def test_a_reader_takes_up_a_commit_when_asked(folder):
    reader = IndexReader.open(folder)
    assert not reader.refresh()
    writer = IndexWriter.open(folder)
    writer.remove("one")
    writer.commit()
    assert having(reader, "court")
    assert reader.refresh()
    assert not having(reader, "court")
    writer.close()


def test_one_writer_at_a_time(folder):
    writer = IndexWriter.open(folder)
    with pytest.raises(StoreBusy):
        IndexWriter.open(folder)
    writer.close()


def test_another_schema_is_damage(tmp_path):
    schema = tantivy.SchemaBuilder().add_text_field("other").build()
    tantivy.Index(schema, str(tmp_path))
    with pytest.raises(StoreDamaged):
        IndexWriter.open(tmp_path)


def test_a_foreign_index_is_damage_for_a_reader(tmp_path):
    schema = tantivy.SchemaBuilder().add_text_field("other").build()
    tantivy.Index(schema, str(tmp_path))
    with pytest.raises(StoreDamaged):
        IndexReader.open(tmp_path)


def test_ties_stand_in_order_of_number(folder):
    reader = IndexReader.open(folder)
    found = reader.ranked(tantivy.Query.all_query(), 100)
    assert found == sorted(found, key=lambda hit: (-hit[0], hit[1]))

import pytest

from desktop.cli.bench_quality import bench_quality, quality_table
from desktop.cli.collection import read_collection
from desktop.model.errors import SastraError
from tests.cli.collections import JUDGEMENTS, made, tiny


def test_a_collection_is_read(tmp_path):
    found = read_collection(tiny(tmp_path / "tiny"))
    assert [text.number for text in found.documents] == [1, 2, 3, 4]
    assert (found.documents[0].title, found.documents[0].words) == (
        "court of justice",
        "the court judged three old men .",
    )
    assert [query.words for query in found.queries] == ["who judged the men", "clearing mines"]


def test_judgements_count_queries_by_place_where_numbers_have_gaps(tmp_path):
    assert read_collection(tiny(tmp_path / "tiny")).judgements == {1: {1: 1}, 4: {3: 2}}


@pytest.mark.parametrize("rows", ["1 0 1 1\n4 0 3 2\n4 0 4 0\n", "1 1\n4 3\n", "1 1 1 0.0\n4 3 2 0.5\n"])
def test_other_forms_of_judgements(tmp_path, rows):
    folder = tiny(tmp_path / "tiny")
    (folder / "tinyqrel").write_text(rows)
    found = read_collection(folder).judgements
    assert {query: set(grades) for query, grades in found.items()} == {1: {1}, 4: {3}}


def test_what_is_no_collection_is_told(tmp_path):
    with pytest.raises(SastraError):
        read_collection(tmp_path)
    with pytest.raises(SastraError):
        read_collection(tmp_path / "missing")
    assert JUDGEMENTS


def test_a_tiny_collection_is_searched(tmp_path):
    found = bench_quality(tiny(tmp_path / "tiny"))
    assert found.ours.ndcg == 1.0
    assert found.queries == 2
    assert "recall@100" in quality_table(found)


def test_a_topic_is_prose_in_which_no_sign_shuts_out(tmp_path):
    folder = tiny(tmp_path / "tiny")
    asked = (folder / "tiny.qry").read_text()
    signs = asked.replace("clearing mines", 'clearing -mines ("zebra"').replace("who judged", "who of")
    (folder / "tiny.qry").write_text(signs)
    found = bench_quality(folder)
    assert found.ours.recall == 1.0
    assert found.ours.ndcg == 1.0


@pytest.mark.parametrize("seed", [10, 12, 13])
def test_ours_is_not_below_plain_ranking(tmp_path, seed):
    found = bench_quality(made(tmp_path / "made", seed, 600, 40))
    assert found.holds, quality_table(found)


@pytest.mark.parametrize(("seed", "said"), [(1, 3), (2, 3), (3, 1)])
def test_titles_that_tell_of_something_else_do_no_harm(tmp_path, seed, said):
    found = bench_quality(made(tmp_path / "made", seed, 400, 20, away=3, said=said))
    assert found.holds, quality_table(found)


def test_a_topic_may_be_as_long_as_a_page(tmp_path):
    found = bench_quality(made(tmp_path / "made", 5, 400, 20, said=150))
    assert found.holds, quality_table(found)


def test_stop_words_alone_are_ranked_as_plainly(tmp_path):
    folder = tmp_path / "stops"
    folder.mkdir()
    texts = ("of the court and of the men", "the the the old court", "of mines in the land", "the of of of")
    (folder / "stops.all").write_text("".join(f".I {at}\n.W\n{text}\n" for at, text in enumerate(texts, 1)))
    (folder / "stops.qry").write_text(".I 1\n.W\nof the\n")
    (folder / "stops.rel").write_text("1 4 1\n")
    found = bench_quality(folder)
    assert found.ours == found.plain

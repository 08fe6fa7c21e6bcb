import json
import os
from pathlib import Path

from desktop.cli.bench_corpus import Corpus, contents, corpus
from desktop.cli.bench_home import PACKAGE, run_child
from desktop.cli.bench_keys import keystrokes, queries
from desktop.cli.bench_library import made_library
from desktop.cli.bench_made import command, put_down
from desktop.library.document import documents_of
from desktop.library.index import IndexReader
from desktop.paths import find_paths
from desktop.search.engine import SearchEngine

TEXTS = sorted((Path(__file__).parents[2] / "data").rglob("*.yaml"))


def test_text_is_the_same_each_time_and_as_frequent_as_in_books():
    vocabulary = corpus(TEXTS)
    one, again = (list(contents(vocabulary, 300)) for _ in range(2))
    assert one == again
    words = [word for passage in one[0].passages for word in passage.prose.text.lower().split()]
    assert 0.02 < words.count("the") / len(words) < 0.08


def test_the_log_has_what_people_type():
    typed = queries(corpus(TEXTS))
    keys = list(keystrokes(typed))
    assert len(typed) >= 200
    assert {"t", "the", '"of the"'} <= set(keys)


def test_a_made_library_is_searched_and_kept(tmp_path):
    paths = find_paths({"SASTRA_HOME": str(tmp_path)})
    made = made_library(paths, 60)
    stamp = (made.folder / "text").stat().st_mtime_ns
    engine = SearchEngine.open(made.folder)
    found = engine.search("the ")
    engine.close()
    assert found.total > 30
    assert made_library(paths, 60) == made
    assert (made.folder / "text").stat().st_mtime_ns == stamp


def test_made_dossiers_are_indexed_whole_by_several_processes(tmp_path):
    vocabulary = Corpus(["the", "peace", "courts", "agreed"], [4, 6, 7, 8])
    made, index = tmp_path / "made", tmp_path / "index"
    made.mkdir()
    assert put_down(vocabulary, 1_020, made) > 0.2
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    seconds, size, memory, _ = json.loads(run_child(command(made, index), environment))
    assert min(seconds, size, memory) > 0
    count = sum(len(documents_of(content)) for content in contents(vocabulary, 1_020))
    assert IndexReader.open(index).searcher.num_docs == count

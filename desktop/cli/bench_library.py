"""The made libraries that benchmarks search, each built once and kept. Not for measuring."""

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from desktop.cli.bench_corpus import Corpus, contents, corpus
from desktop.library.document import documents_of
from desktop.library.indexing import Indexing
from desktop.library.layout import FORMAT, index_path
from desktop.library.parcel import Packer
from desktop.library.writer import Origin, StoreWriter
from desktop.model.content import Content
from desktop.paths import Paths

_CORPUS: Final = 1  # raised when the words change, so that libraries of older ones are not taken for them


class Made(NamedTuple):
    """A made library. text_mb: its words; index_mb: the index."""

    folder: Path
    text_mb: float
    index_mb: float


def vocabulary_of(paths: Paths) -> Corpus:
    """Return the vocabulary made of the built-in dossiers."""
    return corpus([*sorted(paths.builtin.rglob("*.yaml")), *sorted(paths.helps[1].rglob("*.yaml"))])


def made_library(paths: Paths, passages: int) -> Made:
    """Return the library of so many passages below the cache folder, built now if it is not there."""
    folder = paths.cache / "bench" / f"{passages}-{FORMAT}-{_CORPUS}"
    if not (folder / "text").exists():
        shutil.rmtree(folder, ignore_errors=True)
        size = _build(vocabulary_of(paths), passages, folder)
        (folder / "text").write_text(str(size), "ascii")
    size = int((folder / "text").read_text("ascii"))
    index = sum(file.stat().st_size for file in index_path(folder).iterdir())
    return Made(folder, size / 1e6, index / 1e6)


def _build(vocabulary: Corpus, passages: int, folder: Path) -> int:
    folder.mkdir(parents=True)
    store = StoreWriter.open(folder)
    indexing = Indexing(folder, store)
    packer = Packer()
    size = 0
    try:
        for content in _told(contents(vocabulary, passages), passages):
            parcel = packer.parcel(content)
            name = content.dossier.id
            store.put(Origin(f"/made/{name}", "made", ""), parcel, ())
            indexing.take(name, parcel.entries, store.first_document(name))
            size += sum(len(f"{one.title} {one.body}".encode()) for one in documents_of(content))
        indexing.commit()
    finally:
        indexing.close()
        store.close()
    return size


def _told(every: Iterator[Content], passages: int) -> Iterator[Content]:
    began = time.monotonic()
    for number, one in enumerate(every, start=1):
        yield one
        if number % 50 == 0:
            seconds = time.monotonic() - began
            print(f"{number} dossiers of {passages} passages: {seconds:.0f} s", file=sys.stderr)

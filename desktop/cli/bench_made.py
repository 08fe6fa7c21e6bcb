"""Builds an index of made dossiers as a build does: one process writes, others make the entries. Not by hand.

The dossiers lie in files, a pickled value each, as YAML lies in its folder: whoever makes entries reads them
there. What is timed: starting the processes that read, reading the files, making documents and entries of
them, handing these over, indexing them, and the commit after which all of it is found. What is not: starting
the process that writes, making the text, and merging parts of the index behind the reader's back. Memory is
the peak of the process that writes and, for each that reads, that of the largest of those.
"""

import json
import pickle
import resource
import sys
import time
from functools import partial
from pathlib import Path
from typing import Final

from desktop.cli.bench_corpus import Corpus, contents
from desktop.library.document import documents_of
from desktop.library.freight import packed_entries, unpacked_entries
from desktop.library.index import IndexWriter
from desktop.library.parcel import Packer
from desktop.library.read_ahead import ReadAhead, most_processes
from desktop.library.serving import serve
from desktop.model.content import Content
from desktop.model.ids import DossierId

_MODULE: Final = "desktop.cli.bench_made"


def put_down(vocabulary: Corpus, passages: int, folder: Path) -> float:
    """Write made dossiers into a folder; return MB of their titles and texts."""
    size = 0
    for content in contents(vocabulary, passages):
        size += sum(len(f"{one.title} {one.body}".encode()) for one in documents_of(content))
        (folder / content.dossier.id).write_bytes(pickle.dumps(content, pickle.HIGHEST_PROTOCOL))
    return size / 1e6


def command(folder: Path, target: Path) -> list[str]:
    """Return the command that builds the index; it prints seconds, bytes of the index, MB and processes."""
    return [sys.executable, "-m", _MODULE, str(folder), str(target)]


def _write(files: list[Path], target: Path) -> None:
    processes = most_processes()
    writer = IndexWriter.open(target)
    began = time.perf_counter()
    ahead = ReadAhead(((file, file.stat().st_size) for file in files[1:]), processes, module=_MODULE)
    packer, first = Packer(), 1
    for file in files:
        entries = list(unpacked_entries(ahead.take(file, bool) or _read(packer, file)))
        writer.replace(DossierId(file.name), entries, first)
        first += len(entries)
    writer.commit()
    seconds = time.perf_counter() - began
    ahead.close()
    writer.close()
    size = sum(file.stat().st_size for file in target.iterdir())
    memory = _peak_mb(resource.RUSAGE_SELF) + processes * _peak_mb(resource.RUSAGE_CHILDREN)
    print(json.dumps([seconds, size, memory, processes]))


def _read(packer: Packer, file: Path) -> bytes:
    content: Content = pickle.loads(file.read_bytes())
    return packed_entries(packer.entries(documents_of(content)))


def _peak_mb(whose: int) -> float:
    return resource.getrusage(whose).ru_maxrss / 1000


def _main(arguments: list[str]) -> None:
    if arguments:
        folder, target = map(Path, arguments)
        _write(sorted(folder.iterdir()), target)
    else:
        serve(partial(_read, Packer()))


if __name__ == "__main__":
    _main(sys.argv[1:])

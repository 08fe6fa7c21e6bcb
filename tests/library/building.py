"""A root of dossiers with its library, for tests of the build. Not for what a dossier says."""

import tantivy

from desktop.library.compile import compile_folders
from desktop.library.freshness import stale_folders
from desktop.library.index import IndexReader
from desktop.library.layout import index_path
from desktop.library.store import LibraryStore
from tests.library.folders import write_dossier


class Build:
    """A root of dossiers and its library."""

    def __init__(self, folder):
        self.root = folder / "dossiers"
        self.library = folder / "cache" / "library"
        self.root.mkdir()
        self.steps = []

    def write(self, name="peace", **how):
        return write_dossier(self.root, name, **how)

    def run(self, *folders, cancelled=lambda: False, dropped=(), own=()):
        chosen = folders or stale_folders([self.root], self.library)
        return compile_folders(chosen, self.library, self.steps.append, cancelled, dropped, own=own)

    def stale(self):
        return [folder.name for folder in stale_folders([self.root], self.library)]

    def titles(self):
        return self.read(lambda store: [entry.dossier.title for entry in store.entries()])

    def read(self, question):
        store = LibraryStore.open(self.library)
        try:
            return question(store)
        finally:
            store.close()

    def indexed_numbers(self):
        """Numbers that the index holds, by dossier, as the store knows them."""
        return sorted(index_numbers(self.library))


def index_numbers(library):
    searcher = IndexReader.open(index_path(library)).searcher
    found = searcher.search(tantivy.Query.all_query(), limit=10_000)
    fields = searcher.fast_field_values("number", [address for _, address in found.hits])
    return list(fields)


def watched(load, read):
    def loading(folder):
        read.append(folder)
        return load(folder)

    return loading

"""A compiled library made of content values, without any YAML. Not for testing how it is compiled."""

from desktop.library.document import documents_of
from desktop.library.indexing import Indexing
from desktop.library.writer import Origin, StoreWriter


def build_library(library, *contents):
    """Store and index contents; returns the library's folder."""
    library.mkdir(parents=True, exist_ok=True)
    store = StoreWriter.open(library)
    indexing = Indexing(library, store)
    for content in contents:
        documents = documents_of(content)
        name = content.dossier.id
        store.put(Origin(f"/{name}", "0", ""), content, (), documents)
        indexing.take(name, documents, store.first_document(name))
    indexing.commit()
    indexing.close()
    store.close()
    return library

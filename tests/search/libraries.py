"""A compiled library made of content values, without any YAML. Not for testing how it is compiled."""

from desktop.library.indexing import Indexing
from desktop.library.parcel import Packer
from desktop.library.writer import Origin, StoreWriter


def build_library(library, *contents):
    """Store and index contents; returns the library's folder."""
    library.mkdir(parents=True, exist_ok=True)
    store = StoreWriter.open(library)
    indexing = Indexing(library, store)
    for content in contents:
        parcel = Packer().parcel(content)
        name = content.dossier.id
        store.put(Origin(f"/{name}", "0", ""), parcel, ())
        indexing.take(name, parcel.entries, store.first_document(name))
    indexing.commit()
    indexing.close()
    store.close()
    return library

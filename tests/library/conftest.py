from pathlib import Path

import pytest

from desktop.library.parcel import Packer
from desktop.library.store import LibraryStore
from desktop.library.writer import Origin, StoreWriter
from tests.library.building import Build


class Shelf:
    """A library on disk that a test fills with values."""

    def __init__(self, folder: Path):
        self.folder = folder
        folder.mkdir(exist_ok=True)

    def put(self, *contents, problems=(), folder=None):
        writer = StoreWriter.open(self.folder)
        for content in contents:
            place = folder or f"/dossiers/{content.dossier.id}"
            writer.put(Origin(place, "f" * 8, "glance"), Packer().parcel(content), problems)
        writer.close()

    def read(self):
        return LibraryStore.open(self.folder)


@pytest.fixture
def build(tmp_path):
    return Build(tmp_path)


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "library")

"""A process that reads dossiers for a build. Not for being run by hand, nor for writing anything."""

from pathlib import Path

from desktop.library.folder_reader import FolderReader
from desktop.library.freight import packed
from desktop.library.serving import serve


def _main() -> None:
    reader = FolderReader()

    def read(folder: Path) -> bytes:
        return packed(reader.read(folder))

    serve(read)


if __name__ == "__main__":
    _main()

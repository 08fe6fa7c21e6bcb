"""A home whose library is a large made one, with the built-in dossiers in it too. Not for measuring."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.cli.bench_home import bench_home, compile_builtin
from desktop.cli.bench_library import Made
from desktop.library.layout import index_path, store_path
from desktop.paths import find_paths


@contextmanager
def large_home(made: Made) -> Iterator[dict[str, str]]:
    """Yield the environment of a home with a copy of a made library; the home is removed."""
    with bench_home() as environment:
        library = find_paths(environment).library
        library.mkdir(parents=True)
        shutil.copyfile(store_path(made.folder), store_path(library))
        # Files of the index are never changed, only replaced: they need not be written a second time.
        shutil.copytree(index_path(made.folder), index_path(library), copy_function=_link)
        compile_builtin(environment)
        yield environment


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)

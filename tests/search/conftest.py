import pytest

from desktop.library.compile import compile_folders
from desktop.library.freshness import found_folders
from desktop.paths import find_paths
from desktop.search.engine import SearchEngine
from tests.search.libraries import build_library
from tests.search.small_world import small_world


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    return build_library(tmp_path_factory.mktemp("small") / "library", small_world())


@pytest.fixture(scope="session")
def engine(library):
    engine = SearchEngine.open(library)
    yield engine
    engine.close()


def ignore(progress):
    """Progress is not what these tests look at."""


@pytest.fixture(scope="session")
def built_in(tmp_path_factory):
    library = tmp_path_factory.mktemp("built-in") / "library"
    compile_folders(found_folders(find_paths({}).roots[:2]), library, ignore, bool)
    engine = SearchEngine.open(library)
    yield engine
    engine.close()

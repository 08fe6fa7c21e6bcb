import pytest

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

from contextlib import closing

import pytest

from tests.userdata.reader import open_on


@pytest.fixture
def store(tmp_path):
    with closing(open_on(tmp_path / "data")) as store:
        yield store


@pytest.fixture
def other(tmp_path):
    """The store of another machine."""
    with closing(open_on(tmp_path / "other")) as store:
        yield store

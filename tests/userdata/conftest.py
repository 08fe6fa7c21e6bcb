from contextlib import closing

import pytest

from tests.userdata.reader import open_on


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def store(folder):
    with closing(open_on(folder)) as store:
        yield store

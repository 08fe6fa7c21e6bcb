"""A killed program has kept what it acknowledged; ``tests.userdata.kill_run`` tries it at length."""

from tests.userdata.kill_run import run


def test_every_change_that_was_acknowledged_survives_a_kill(tmp_path):
    assert run(20, tmp_path) > 0

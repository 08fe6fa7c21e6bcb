"""A killed program has kept every change that it acknowledged; SASTRA_KILLS sets how often it is tried."""

import os
import random
import subprocess
import sys
from contextlib import closing

from tests.userdata.reader import ids, open_on

KILLS = int(os.environ.get("SASTRA_KILLS", "6"))
CHANGES = """
import sys
from pathlib import Path
from tests.userdata.reader import a_highlight, open_on
store, name = open_on(Path(sys.argv[1])), sys.argv[2]
for number in range(100_000):
    store.add_mark(a_highlight(f"{name}-{number}"))
    print(f"{name}-{number}", flush=True)
"""


def acknowledged_until_killed(folder, name, lines):
    program = [sys.executable, "-c", CHANGES, str(folder), name]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process:
        read = [process.stdout.readline().strip() for _ in range(lines)]
        process.kill()
        return read + process.stdout.read().split("\n")[:-1]


def test_every_change_that_was_acknowledged_survives_a_kill(folder):
    dice = random.Random(7)
    acknowledged = []
    for number in range(KILLS):
        acknowledged += acknowledged_until_killed(folder, f"run{number}", dice.randrange(1, 40))
        with closing(open_on(folder)) as store:
            kept = ids(store.marks())
            assert store.notices == ()
        assert set(acknowledged) <= set(kept)
        assert len(kept) - len(acknowledged) <= number + 1, "only the change under way may be more"

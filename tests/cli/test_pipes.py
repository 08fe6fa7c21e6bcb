import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", [["schema"], ["search", "the", "--json"]])
def test_a_reader_that_stops_reading_is_no_mistake(command, home):
    written = subprocess.Popen(
        [sys.executable, "-m", "desktop", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    written.stdout.close()
    said = written.stderr.read()
    written.stderr.close()
    status = written.wait(timeout=60)
    assert "mistake" not in said
    assert "Broken" not in said
    assert "Exception" not in said
    assert status in {0, 1, 141}

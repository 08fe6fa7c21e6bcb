"""The checkers, as tests: one command runs all there is, and ``-m tool`` runs only these."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = (sys.executable, "-m")
IMPORT_CONTRACTS = (sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()")

CHECKERS = {
    "types": (*PYTHON, "mypy"),
    "import contracts": IMPORT_CONTRACTS,
    "lint": (*PYTHON, "ruff", "check", "--quiet", "."),
    "format": (*PYTHON, "ruff", "format", "--quiet", "--diff", "."),
}


@pytest.mark.tool
@pytest.mark.parametrize("checker", CHECKERS)
def test_checker_finds_nothing(checker):
    done = subprocess.run(CHECKERS[checker], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"{checker}:\n{done.stdout}{done.stderr}", pytrace=False)

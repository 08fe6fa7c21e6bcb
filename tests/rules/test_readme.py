"""The README, the script for automatic runs and the project's description say the same."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEST_COMMAND = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/python -m pytest"
README = (ROOT / "README.md").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_the_automatic_run_is_the_command_of_the_readme():
    assert TEST_COMMAND in README.splitlines()
    assert TEST_COMMAND in CI.splitlines()


def test_the_automatic_run_installs_system_packages_that_the_readme_names():
    listed = re.search(r"^packages=\((.*)\)$", CI, re.MULTILINE).group(1).split()
    assert len(listed) >= 6
    assert not [name for name in listed if name not in README and not name.startswith("fonts-")]


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:|#|[a-z]+:)([^)\s]+)\)", README))
def test_what_the_readme_points_to_is_there(link):
    assert (ROOT / link.split("#")[0]).exists()


def test_every_folder_of_the_program_is_told():
    folders = [path.name for path in (ROOT / "desktop").iterdir() if (path / "__init__.py").is_file()]
    assert not [name for name in folders if f"`{name}" not in README and f"{name}/" not in README]


def test_the_wheel_holds_what_the_program_looks_for():
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert set(wheel["only-include"]) == {"desktop", "resources", "data"}
    assert wheel["sources"] == {"resources": "desktop/_resources", "data": "desktop/_data"}


def test_a_python_that_dies_of_qt_never_gets_it():
    """PySide6 6.12.0 loses references to None on Python before 3.12; see tests/view/test_repaint.py."""
    old = [one for one in PROJECT["project"]["dependencies"] if "python_version < '3.12'" in one]
    assert len(old) == 1
    assert "<6.12" in old[0]


def test_no_module_stands_under_a_path_that_the_wheel_rewrites():
    """One is enough to make an editable installation fail, with which both commands of the README begin."""
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    modules = [path.relative_to(ROOT) for name in wheel["sources"] for path in (ROOT / name).rglob("*.py")]
    assert not [path for path in modules if f"/{path.parts[0]}/**/*.py" not in wheel["exclude"]]

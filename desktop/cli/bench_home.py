"""A home of its own for a benchmark, and children of this program in it. Not for measuring."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import desktop
from desktop.model.errors import SastraError
from desktop.paths import find_paths

LONGEST_S: Final = 300
"""No child of a benchmark takes a tenth of this; one that hangs is ended instead of waited for."""
PACKAGE: Final = Path(desktop.__file__).resolve().parent


@contextmanager
def bench_home() -> Iterator[dict[str, str]]:
    """Yield the environment of an empty home, offscreen unless a platform is given; the home is removed."""
    with tempfile.TemporaryDirectory(prefix="sastra-bench-") as home:
        environment = dict(os.environ)
        environment.pop("SASTRA_DOSSIERS", None)
        environment.pop("SASTRA_PROBE", None)
        environment["SASTRA_HOME"] = home
        environment["PYTHONPATH"] = str(PACKAGE.parent)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Both sides run from compiled modules, as after any first start, wherever the checkout may be.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(home) / "pycache")
        yield environment


def compile_builtin(environment: dict[str, str]) -> None:
    """Compile the built-in dossiers into the library of a home."""
    paths = find_paths(environment)
    run_child(
        program("compile", "--library", str(paths.library), str(paths.builtin), str(paths.helps[1])),
        environment,
    )


def program(*arguments: str) -> list[str]:
    """Return the command that starts this program."""
    return [sys.executable, "-m", "desktop", *arguments]


def floor(script: str, *arguments: str) -> list[str]:
    """Return the command that runs a floor; -P keeps its folder off the module path."""
    return [sys.executable, "-P", str(PACKAGE / "app" / f"{script}.py"), *arguments]


def run_child(command: Sequence[str], environment: dict[str, str], text: str = "") -> str:
    """Run a command to its end and return what it printed.

    Raises:
        SastraError: it failed, or did not end.
    """
    try:
        done = subprocess.run(
            command,
            env=environment,
            input=text,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=LONGEST_S,
        )
    except subprocess.TimeoutExpired as error:
        raise SastraError(f"A child process did not end within {LONGEST_S} seconds.") from error
    if done.returncode != 0:
        last = next(reversed(done.stderr.strip().splitlines()), "it said nothing")
        raise SastraError(f"A child process ended with {done.returncode}: {last}")
    return done.stdout


def run_probe(what: str, environment: dict[str, str], text: str = "") -> object:
    """Run the real window with a probe in it and return what that measured."""
    return json.loads(run_child(program(), {**environment, "SASTRA_PROBE": what}, text) or "null")

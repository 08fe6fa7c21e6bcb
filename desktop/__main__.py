"""The one way in: hands the arguments to a command or to the window. Not for doing anything itself.

Commands (and ``--help``) never import Qt; the window is imported last, so that a system library that Qt
misses is told in a sentence.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

COMMANDS: Final = {
    "backups": "backups",
    "bench": "bench",
    "check": "check",
    "compile": "compile",
    "export": "export_marks",
    "import": "import_marks",
    "schema": "schema",
    "search": "search",
}
INTERRUPTED: Final = 130
MISTAKE: Final = 70
PIPE_CLOSED: Final = 141
"""What the shell says of a program that was ended by SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments name and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            status = _run(f"desktop.cli.{COMMANDS[words[0]]}", words[1:])
            sys.stdout.flush()
            return status
        return _run("desktop.app.start", words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _stop_writing()
    except Exception as error:
        return _admit(error)


def _stop_writing() -> int:
    """End quietly, as whoever was read from has closed the pipe: ``| head`` is no mistake."""
    # The interpreter would write what is left at its farewell, and complain.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return PIPE_CLOSED


def _run(module: str, arguments: list[str]) -> int:
    """Import a module by name, so that nothing it needs is paid for by the others, and run it."""
    return int(import_module(module).run(arguments))


def _admit(error: Exception) -> int:
    """Write a mistake of the program to a file and say so in a sentence; nobody is shown a traceback."""
    folder = import_module("desktop.paths").find_paths(os.environ).crashes
    file = import_module("desktop.logs").keep_crash(folder, error)
    where = f" What happened is written in {file}." if file else ""
    sys.stderr.write(f"sastra: The program made a mistake ({type(error).__name__}).{where}\n")
    return MISTAKE


if __name__ == "__main__":
    sys.exit(main())

"""A process that reads dossiers for a build: folders come in, a line each; readings go out, in order.

Not for being run by hand. It writes nothing but its answers, so that it can be killed at any moment, and ends
by itself when whoever started it has gone.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO, Final

from desktop.library.readings import FolderReader, packed

LENGTH_BYTES: Final = 8
"""Each answer begins with its length; an empty one says that the folder has to be read by who asked."""
_NICENESS: Final = 5  # what a reader does on the screen comes first


def serve(asked: BinaryIO, answers: BinaryIO, answer: Callable[[str], bytes]) -> None:
    """Answer line after line until the end of what is asked, and then end the process at once."""
    lines: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(asked, lines), daemon=True).start()
    while True:
        told = answer(json.loads(lines.get()))
        answers.write(len(told).to_bytes(LENGTH_BYTES, "big"))
        answers.write(told)
        answers.flush()


def _listen(asked: BinaryIO, lines: SimpleQueue[bytes]) -> None:
    for line in asked:
        lines.put(line)
    # Nobody waits for what is being read; a thread that is in the midst of it cannot be ended otherwise.
    os._exit(0)


def _main() -> None:
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    reader = FolderReader()

    def read(folder: str) -> bytes:
        try:
            return packed(reader.read(Path(folder)))
        except Exception:
            return b""

    try:
        serve(sys.stdin.buffer, sys.stdout.buffer, read)
    except OSError:
        os._exit(0)


if __name__ == "__main__":
    _main()

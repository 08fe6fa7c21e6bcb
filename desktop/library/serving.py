"""What a process does that answers for another one: a line comes in, bytes go out, in order. Not for asking.

It keeps nothing but its answers, so that it can be killed at any moment, and ends by itself when whoever asks
has gone.
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO, Final

LENGTH_BYTES: Final = 8
"""Each answer begins with its length; an empty one says that who asked has to see for itself."""
_NICENESS: Final = 5  # what a reader does on the screen comes first
_MADE_BETWEEN_LOOKS: Final = 20_000
"""So many more values, and the interpreter looks for cycles among them: values of a dossier have none."""


def serve(answer: Callable[[Path], bytes]) -> None:
    """Answer for one path after the other until nobody asks any more, and then end the process at once."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    gc.freeze()
    gc.set_threshold(_MADE_BETWEEN_LOOKS)
    lines: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, lines), daemon=True).start()
    try:
        while True:
            told = _answer(answer, Path(json.loads(lines.get())))
            sys.stdout.buffer.write(len(told).to_bytes(LENGTH_BYTES, "big"))
            sys.stdout.buffer.write(told)
            sys.stdout.buffer.flush()
    except OSError:
        os._exit(0)  # nobody listens


def _answer(answer: Callable[[Path], bytes], path: Path) -> bytes:
    try:
        return answer(path)
    except Exception:
        return b""


def _listen(asked: BinaryIO, lines: SimpleQueue[bytes]) -> None:
    for line in asked:
        lines.put(line)
    # Nobody waits for what is being made; a thread that is in the midst of it cannot be ended otherwise.
    os._exit(0)

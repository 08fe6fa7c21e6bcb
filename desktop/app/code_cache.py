"""Loads PySide6 without what no window needs of it. Not for our own modules, nor for Qt itself.

shiboken carries its Python part as source text, compiles it anew in each process and then puts itself in the
way of every further import: two fifths of the time that an empty window needs. Within :func:`swift_import`

* the built-in ``compile`` first looks whether the very same source was compiled before, as ``__pycache__``
  does for files;
* modules that only describe signatures (for error messages, ``help`` and stubs) become *late* ones: they
  are compiled and run when something is first asked of them;
* the hook for ``from __feature__ import ...``, of which this program makes no use, is taken out again: it
  reads the source of each module that is imported.

Each of them applies only where the source says what is expected here. Another version of shiboken, another
Python or a file that cannot be read means that all is loaded as always.
"""

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from threading import RLock
from types import CodeType
from typing import Final

Known = dict[str, tuple[str | bytes, CodeType]]
Namespace = dict[str, object]
_PREFIX: Final = "shibokensupport/"
_LOADER: Final = f"{_PREFIX}signature/loader.py"
_LATE: Final = frozenset(
    f"{_PREFIX}signature/{name}.py"
    for name in ("parser", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
_FEATURES: Final = f"{_PREFIX}feature.py"
# What the loader must say of the late modules: that it asks them by attribute, when Qt calls it.
_ASKED_LATE: Final = (
    "return parser.pyside_type_init(type_key, sig_strings)",
    "return layout.create_signature(props, key)",
    "feature_import = feature.feature_import",
    "feature_imported = feature.feature_imported",
)
_LATE_MODULE: Final = "from desktop.app.code_cache import late\n__getattr__ = late(globals(), {source!r})\n"
# Without a feature asked for, the first answers "import as always" and the second takes a note for features.
_NO_FEATURES: Final = (
    _LATE_MODULE
    + "def feature_import(*_arguments, **_named):\n    return None\n"
    + "def feature_imported(_module):\n    return None\n"
)
_compile: Final = builtins.compile
_import: Final = builtins.__import__
_lock: Final = RLock()


@contextmanager
def swift_import(folder: Path) -> Iterator[None]:
    """Import PySide6 within this; compiled code is kept in a file in this folder."""
    file = folder / f"shiboken-{sys.implementation.cache_tag}.bin"
    cache = _Cache(_read(file))
    builtins.compile = cache.compile  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = _compile
        if cache.are_features_off:
            builtins.__import__ = _import
    if cache.missed:
        _write(file, cache.known)


def late(namespace: Namespace, source: str | bytes) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a module that runs its source when something is first asked of it."""

    def fetch(name: str) -> object:
        with _lock:
            if not name.startswith("__") and namespace.get("__getattr__") is fetch:
                del namespace["__getattr__"]
                file = _file_of(namespace)
                exec(_compile(source, file, "exec", dont_inherit=True), namespace)
            if name in namespace:
                return namespace[name]
        raise AttributeError(f"module {namespace['__name__']!r} has no attribute {name!r}")

    return fetch


def _file_of(namespace: Namespace) -> str:
    return str(namespace["__name__"]).replace(".", "/") + ".py"


class _Cache:
    """Compiled code by file name, each beside the source that it was made of."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.missed = False
        self.are_features_off = False
        self._loader_fits = False

    def compile(self, source: object, filename: object, mode: str, *more: object, **named: object) -> object:
        """Compile as the built-in does; only whole modules of shiboken are kept or made late."""
        if mode == "exec" and not more and not named and isinstance(source, str | bytes):
            name = str(filename)
            if name.startswith(_PREFIX):
                return self._module(name, source)
        return _compile(source, filename, mode, *more, **named)  # type: ignore[call-overload]

    def _module(self, name: str, source: str | bytes) -> CodeType:
        if name == _LOADER:
            text = source if isinstance(source, str) else source.decode("utf-8", "replace")
            self._loader_fits = all(words in text for words in _ASKED_LATE)
        if self._loader_fits and name in _LATE:
            return self._code(name, source, _LATE_MODULE)
        if self._loader_fits and name == _FEATURES:
            self.are_features_off = True
            return self._code(name, source, _NO_FEATURES)
        return self._code(name, source)

    def _code(self, name: str, source: str | bytes, instead: str = "") -> CodeType:
        """Return compiled code. instead: what is run in place of the source, with the source in it."""
        kept = self.known.get(name)
        if kept is not None and kept[0] == source:
            return kept[1]
        self.missed = True
        text = instead.format(source=source) if instead else source
        code: CodeType = _compile(text, name, "exec", dont_inherit=True)
        self.known[name] = (source, code)
        return code


def _read(file: Path) -> Known:
    try:
        stored = file.read_bytes()
        if not stored.startswith(MAGIC_NUMBER):
            return {}
        known = marshal.loads(stored[len(MAGIC_NUMBER) :])
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return known if isinstance(known, dict) else {}


def _write(file: Path, known: Known) -> None:
    """Write beside the file and take its place; where that cannot be done the next start compiles again."""
    beside = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(MAGIC_NUMBER + marshal.dumps(known))
        beside.replace(file)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)

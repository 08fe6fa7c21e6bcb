"""Sastra, an offline desktop reference browser.

The folders in the order in which data flows:

    load -> model -> library -> search -> render -> control -> view -> window -> app

Everything up to ``render`` (and ``cli``) is plain Python that works without a window; Qt begins at
``tasks``. Who may import whom stands as contracts in ``pyproject.toml``: a folder imports only what
stands below it there, siblings never meet.

Choices that differ from the plan this house was built after, and why:

* Values in ``model`` are ``NamedTuple`` classes, not slotted dataclasses: fifty frozen dataclasses were
  measured at 33 to 55 ms of start-up, msgspec structs at 24 to 40 ms, named tuples at 7 ms.
* ``library`` stands above ``load``: compiling a dossier is the library's verb and reading the YAML its
  first step. The folder ``load`` is imported by the compiling process only, never at start.
"""

__version__ = "0.1.0"

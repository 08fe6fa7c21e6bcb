"""``sastra export``: writes what the reader has kept. Not for the forms: ``exchange`` knows them."""

import argparse
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from desktop.cli.reader_store import OK, complain, dossier_names, with_store
from desktop.exchange.collection import collect
from desktop.exchange.forms import FORMS, form_named
from desktop.model.errors import store_error
from desktop.model.ids import DossierId
from desktop.userdata.store import UserStore


def run(arguments: Sequence[str]) -> int:
    """Write marks, notes and history; return 0, 1 if it could not be done, 2 for wrong arguments."""
    parser = argparse.ArgumentParser(
        prog="sastra export", description="Write what you have marked and read, to a file or to the screen."
    )
    forms = "; ".join(f"{form.name}: {form.words}" for form in FORMS)
    parser.add_argument("--form", choices=[form.name for form in FORMS], default="json", help=forms)
    parser.add_argument("--in", dest="dossier", default="", metavar="DOSSIER", help="only the marks of one")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to write; else on the screen")
    try:
        chosen = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return with_store(partial(_export, chosen=chosen))


def _export(store: UserStore, chosen: argparse.Namespace) -> int:
    collection = collect(store, DossierId(chosen.dossier) if chosen.dossier else None)
    words = form_named(chosen.form).write(collection, dossier_names(os.environ))
    if chosen.output is None:
        sys.stdout.write(words)
        return OK
    unfinished = chosen.output.with_name(f".{chosen.output.name}.{os.getpid()}")
    try:
        unfinished.write_bytes(words.encode("utf-8", "surrogatepass"))
        unfinished.replace(chosen.output)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        return complain(store_error(error, "the export"))
    print(f"{len(collection.kept)} marks were written to {chosen.output}.")
    return OK

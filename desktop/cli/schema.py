"""``sastra schema``: prints the JSON Schema of a dossier's files. Not for checking: ``check`` does."""

import argparse
import json
from collections.abc import Sequence

from desktop.load.schema import dossier_schema


def schema_text() -> str:
    """Return the schema as it stands in ``data/schema/dossier.schema.json``."""
    return json.dumps(dossier_schema(), indent=1, ensure_ascii=False) + "\n"


def run(arguments: Sequence[str]) -> int:
    """Print the schema; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="sastra schema", description="Print the JSON Schema of a dossier's files."
    )
    try:
        parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    print(schema_text(), end="")
    return 0

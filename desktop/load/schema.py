"""The JSON Schema of a dossier's files, made from the models that check them. Not for checking."""

from typing import Any

from desktop.load.records import DossierFile

Schema = dict[str, Any]


def dossier_schema() -> Schema:
    """Return the schema that editors are pointed to in the first line of each file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_plain(DossierFile.model_json_schema()),
        "title": "A file of a Sastra dossier",
    }


def _plain(schema: Schema) -> Schema:
    """Take out what only a programmer reads: titles made from names, null beside what may be left out."""
    kept: Schema = {key: _plain_part(key, part) for key, part in schema.items() if not _is_noise(key, part)}
    choices = [choice for choice in kept.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1 and len(kept["anyOf"]) == 2:
        del kept["anyOf"]
        return {**choices[0], **kept}
    return kept


def _plain_part(key: str, part: object) -> object:
    if isinstance(part, dict):
        named = key in ("properties", "$defs")
        return {name: _plain(below) for name, below in part.items()} if named else _plain(part)
    if isinstance(part, list):
        return [_plain(each) if isinstance(each, dict) else each for each in part]
    return part


def _is_noise(key: str, part: object) -> bool:
    return (key == "title" and isinstance(part, str)) or (key == "default" and part in (None, [], {}))

"""The JSON Schema of a dossier's files, made from the models that check them. Not for checking."""

from typing import Any

from desktop.load.records import DossierFile


def dossier_schema() -> dict[str, Any]:
    """Return the schema that editors are pointed to in the first line of each file."""
    made = _plain(DossierFile.model_json_schema())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **made,
        "title": "A file of a Sastra dossier",
    }


def _plain(schema: Any) -> Any:
    """Take out what only a programmer reads: titles made from names, and null beside what may be left out."""
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {
        key: _plain_properties(value) if key in ("properties", "$defs") else _plain(value)
        for key, value in schema.items()
        if not (key == "title" and isinstance(value, str)) and not (key == "default" and value in (None, []))
    }
    choices = [choice for choice in kept.get("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1 and len(kept["anyOf"]) == 2:
        del kept["anyOf"]
        return {**choices[0], **kept}
    return kept


def _plain_properties(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain(schema) for name, schema in properties.items()}

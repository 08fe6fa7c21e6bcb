"""What the Data Package, Tabular Data Resource and Table Schema ask of a descriptor, as JSON Schema.

Written after specs.frictionlessdata.io, version 1, so that no test needs the network or another validator.
"""

NAME = {"type": "string", "pattern": "^[-a-z0-9._/]+$"}
TEXT = {"type": "string", "minLength": 1}
# Not absolute, and nowhere a step up.
PATH = {"type": "string", "pattern": r"^(?=^[^./~])(^((?!\.{2}).)*$).*$"}
ADDRESS = {"type": "string", "pattern": r"^(https?://\S+|(?=^[^./~])(^((?!\.{2}).)*$).*)$"}

FIELD = {
    "type": "object",
    "required": ["name", "type"],
    "properties": {
        "name": TEXT,
        "title": TEXT,
        "description": TEXT,
        "type": {
            "enum": [
                *("string", "number", "integer", "boolean", "object", "array", "date", "time", "datetime"),
                *("year", "yearmonth", "duration", "geopoint", "geojson", "any"),
            ]
        },
        "format": TEXT,
        "constraints": {"type": "object"},
        "unit": TEXT,
    },
    "additionalProperties": False,
}

TABLE = {
    "type": "object",
    "required": ["fields"],
    "properties": {
        "fields": {"type": "array", "minItems": 1, "items": FIELD},
        "missingValues": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
    },
    "additionalProperties": False,
}

RESOURCE = {
    "type": "object",
    "required": ["profile", "name", "path", "schema"],
    "properties": {
        "profile": {"const": "tabular-data-resource"},
        "name": NAME,
        "title": TEXT,
        "path": PATH,
        "format": {"const": "csv"},
        "mediatype": {"const": "text/csv"},
        "encoding": {"const": "utf-8"},
        "schema": TABLE,
    },
    "additionalProperties": False,
}

PACKAGE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["profile", "name", "title", "resources"],
    "properties": {
        "profile": {"const": "tabular-data-package"},
        "name": NAME,
        "title": TEXT,
        "description": TEXT,
        "version": TEXT,
        "sources": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["title"],
                "properties": {"title": TEXT, "path": ADDRESS},
                "additionalProperties": False,
            },
        },
        "keywords": {"type": "array", "minItems": 1, "items": TEXT},
        "resources": {"type": "array", "minItems": 1, "maxItems": 1, "items": RESOURCE},
        # What the specification does not name, it allows.
        "dossier": TEXT,
        "rights": TEXT,
    },
    "additionalProperties": False,
}

LEXICAL = {
    "integer": r"-?\d+",
    "number": r"-?\d+(\.\d+)?([eE][-+]?\d+)?",
    "string": r"[^\r]*",
}
"""How the values of a type are written."""

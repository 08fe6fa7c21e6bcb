"""Dossiers compiled into a store and an index that are read lazily. Not for reading YAML or searching."""

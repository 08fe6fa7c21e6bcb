"""Dossiers as YAML files, read, checked and linked into values of ``model``. Not for storing or showing them."""

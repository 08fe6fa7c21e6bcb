"""Dossiers as YAML files, checked and linked into values of ``model``. Not for storing or showing them."""

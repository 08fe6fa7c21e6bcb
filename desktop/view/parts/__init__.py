"""Pieces of interface that know nothing of the product. Not for anything that names a dossier."""

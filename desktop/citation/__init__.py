"""Turns sources into citations. No reading of dossiers, no Qt."""

"""Typed words to ranked hits with marks and an explanation. Not for storing or indexing dossiers."""

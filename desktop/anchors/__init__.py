"""Where a mark belongs, also after the text has changed. Not for storing marks; no I/O, no Qt."""

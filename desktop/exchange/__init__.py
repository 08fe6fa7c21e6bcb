"""The reader's marks as files that other programs read, and back. Not for keeping them; no Qt."""

"""The reader's own marks, history and sessions, in SQLite. Not for the compiled library; no Qt."""

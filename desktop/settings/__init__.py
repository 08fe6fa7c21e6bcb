"""The reader's settings: the kinds of values, the table of what can be set, and its one readable file."""

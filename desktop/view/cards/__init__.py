"""The cards and lines of the side pane, one module a kind of record. Not for gathering them."""

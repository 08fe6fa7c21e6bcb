"""Keys that belong to one widget and to no action. Not for giving them."""

from typing import Final

OTHER_KEYS: Final = (
    ("Up, Down", "Walk the results without leaving the search field"),
    ("Enter", "Open the chosen result, link or card"),
    ("Tab", "Next link in the text, next control elsewhere"),
    ("Space", "A page further in the text"),
    ("Shift+arrow keys", "Select words in the text; a caret comes, Esc puts it away"),
    ("Enter on marked words", "Open their note"),
    ("F2, Ctrl+M, S, Delete", "Rename a mark in the list, write its note, star it, delete it"),
    ("F8, Ctrl+Shift+N", "Move marks of the list to a folder, make a folder"),
    ("Ctrl+C", "Copy the selection, or the figure of a card with its date and source"),
    (
        "L, I, E, +, -, 0",
        "In a chart: logarithmic axis, first value = 100, events, nearer, further, whole time",
    ),
    ("Ctrl+E", "Show the chart of a series in another way, save chart or data"),
    ("Esc", "Leave: close the innermost thing first"),
)
"""Keys that belong to one widget, for the sheet of keys only."""

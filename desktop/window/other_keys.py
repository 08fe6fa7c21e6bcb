"""Keys that belong to one widget and to no action. Not for giving them."""

from typing import Final

from desktop.language import tr

OTHER_KEYS: Final = (
    (tr("Up, Down"), tr("Walk the results without leaving the search field")),
    ("Enter", tr("Open the chosen result, link or card")),
    ("Tab", tr("Next link in the text, next control elsewhere")),
    (tr("Space"), tr("A page further in the text")),
    (tr("Shift+arrow keys"), tr("Select words in the text; a caret comes, Esc puts it away")),
    (tr("Enter on marked words"), tr("Open their note")),
    ("F2, Ctrl+M, S, Delete", tr("Rename a mark in the list, write its note, star it, delete it")),
    ("F8, Ctrl+Shift+N", tr("Move marks of the list to a folder, make a folder")),
    ("Ctrl+C", tr("Copy the selection, or the figure of a card with its date and source")),
    (
        "L, I, E, +, -, 0",
        tr("In a chart: logarithmic axis, first value = 100, events, nearer, farther, whole time"),
    ),
    ("Ctrl+E", tr("Show the chart of a series in another way, save chart or data")),
    ("Esc", tr("Leave: close the innermost thing first")),
)
"""Keys that belong to one widget, for the sheet of keys only."""

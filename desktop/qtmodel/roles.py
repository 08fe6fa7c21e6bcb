"""The roles that the item models answer beside Qt's own. Not for Qt's roles."""

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """VALUE hands out the domain value of a row; GROUP is true for a heading between rows.

    STANDING: what the text did to a mark.
    """

    VALUE = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2
    STANDING = Qt.ItemDataRole.UserRole + 12

"""Days as the reader's locale writes them, from moments that are kept. Not for the dates of dossiers."""

from PySide6.QtCore import QDate, QLocale, Qt


def day_words(moment: str) -> str:
    """Return the day of a moment in ISO 8601."""
    day = QDate.fromString(moment[:10], Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else moment[:10]

"""Speaks a language from its file, through Qt. Not for choosing it; imported only where it is not English."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QTranslator

from desktop.language import speak

CONTEXT: Final = "sastra"


def put_in_place(code: str, folder: Path) -> bool:
    """Load the language's file; English stays where it cannot be loaded. Numbers and dates follow it."""
    translator = QTranslator()
    if not translator.load(str(folder / f"sastra_{code}.qm")):
        return False

    def find(text: str) -> str:
        return translator.translate(CONTEXT, text) or ""

    def find_plural(text: str, count: int) -> str:
        return translator.translate(CONTEXT, text, None, count) or ""

    def number(count: int) -> str:
        return QLocale().toString(count)

    speak(code, find, find_plural, number)
    if QLocale().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    return True

"""Speaks a language from its file, through Qt, and has Qt speak it too. Not for choosing it.

Imported only where it is not English.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

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


def put_into_qt(app: QCoreApplication, code: str, folder: Path) -> None:
    """Give Qt's own words (standard buttons, menus of text fields, choosing files) in a language.

    They come with Qt for most languages; what is missing there has a file of ours, which is asked first.
    """
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{shipped}/qtbase_{code}.qm", str(folder / f"qt_{code}.qm")):
        words = QTranslator(app)
        if words.load(file):
            app.installTranslator(words)

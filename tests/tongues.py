"""Has the program speak a language for the length of a test. Not for what it then says."""

from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTranslator

from desktop.language import ENGLISH, speak, spoken

FILES = Path(__file__).parents[1] / "resources" / "translations"


@contextmanager
def speaking(code):
    """Put a language in place without touching numbers and dates, and English behind it."""
    translator = QTranslator()
    assert translator.load(str(FILES / f"sastra_{code}.qm"))
    before = spoken()
    speak(code, lambda text: translator.translate("sastra", text) or "")
    try:
        yield
    finally:
        assert before == ENGLISH
        speak(ENGLISH, str)

"""Qt's own words are in the language of the interface: buttons of dialogs, menus of text fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.app.translator import put_into_qt

FOLDER = Path(__file__).parents[2] / "resources" / "translations"


@pytest.mark.parametrize(
    ("code", "cancel", "copy"), [("fr", "Annuler", "Cop&ier"), ("km", "បោះបង់", "ចម្លង (&C)")]
)
def test_buttons_and_menus_of_text_fields_speak_the_language(qapp, code, cancel, copy):
    before = set(qapp.findChildren(QTranslator))
    put_into_qt(qapp, code, FOLDER)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
        assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == copy
        for words in ("&Look in:", "Files of &type:", "List of places and bookmarks"):
            assert QCoreApplication.translate("QFileDialog", words) != words
    finally:
        for each in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(each)
            each.deleteLater()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"

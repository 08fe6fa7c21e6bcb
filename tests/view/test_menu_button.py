from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QStyleOptionButton

from desktop.view.menu_button import MenuButton


def painted(button):
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return option


def test_words_that_find_no_room_are_cut_with_an_ellipsis_and_still_heard(shown):
    button = shown(MenuButton("A title of very many words that nobody has room for", None), 160, 30)
    assert painted(button).text.endswith("…")
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == button.text()
    button.resize(button.sizeHint())
    assert painted(button).text == button.text()


def test_the_arrow_of_the_style_is_not_painted_although_there_is_a_menu(shown):
    button = shown(MenuButton("Save", None), 160, 30)
    button.setMenu(QMenu(button))
    assert not painted(button).features & QStyleOptionButton.ButtonFeature.HasMenu
    assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.ButtonMenu

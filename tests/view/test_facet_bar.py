import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.model.query import Facet, FacetValue, Join
from desktop.view.facet_bar import FacetBar
from desktop.view.facet_chip import FacetChip

FIGURE, SERIES = (FacetValue(one, one, 3, f"kind:{one}", False) for one in ("figure", "series"))


@pytest.fixture
def bar(qtbot):
    bar = FacetBar()
    qtbot.addWidget(bar)
    bar.show_facets((Facet("kind", "Kind", (FIGURE, SERIES)),))
    bar.show()
    return bar


@pytest.fixture
def picked(bar):
    found = []
    bar.picked.connect(found.append)
    return found


def first(bar):
    return bar.findChildren(FacetChip)[0]


WAYS = (
    (Qt.KeyboardModifier.NoModifier, Join.AND),
    (Qt.KeyboardModifier.ControlModifier, Join.AND),
    (Qt.KeyboardModifier.ShiftModifier, Join.OR),
    (Qt.KeyboardModifier.AltModifier, Join.NOT),
)


@pytest.mark.parametrize(("held", "join"), WAYS)
def test_a_chip_is_joined_by_return_with_the_key_held(bar, picked, held, join):
    QTest.keyClick(first(bar), Qt.Key.Key_Return, held)
    assert picked == [("kind:figure", join)]


@pytest.mark.parametrize(
    ("words", "join"), [("Narrow down", Join.AND), ("Widen", Join.OR), ("Shut out", Join.NOT)]
)
def test_a_chip_offers_the_three_ways_in_a_menu(bar, picked, words, join):
    chip = first(bar)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), chip.mapToGlobal(QPoint(2, 2)))
    QApplication.sendEvent(chip, event)
    (menu,) = chip.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert picked == [("kind:figure", join)]


def test_a_chosen_chip_is_taken_away_by_return(bar):
    dropped = []
    bar.dropped.connect(dropped.append)
    bar.show_facets((Facet("kind", "Kind", (FIGURE._replace(chosen=True), SERIES)),))
    QTest.keyClick(first(bar), Qt.Key.Key_Return)
    assert dropped == ["kind:figure"]

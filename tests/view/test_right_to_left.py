"""What is painted by hand keeps its order and its words where everything runs from right to left."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QStyleOptionViewItem, QTableView, QWidget

from desktop.app.arguments import parse_arguments
from desktop.model.choices import RecordKind, Severity
from desktop.model.ids import DossierId
from desktop.model.mark import MarkKind
from desktop.model.offer import Offer, OfferKind
from desktop.model.place import Place
from desktop.qtmodel.contents_model import ContentsModel
from desktop.qtmodel.roles import Role
from desktop.render.reading import TreeNode
from desktop.view.contents_delegate import ContentsDelegate
from desktop.view.crumbs import Crumbs
from desktop.view.marks_delegate import MarksDelegate
from desktop.view.offers_delegate import OffersDelegate
from desktop.view.parts.choices import CheckBox, RadioButton
from desktop.view.parts.direction import isolated
from desktop.view.parts.drop_down import DropDown
from desktop.view.parts.flow_layout import FlowLayout
from desktop.view.parts.icon_button import IconButton
from desktop.view.parts.labels import label
from desktop.view.parts.plain_cells import PlainCells
from desktop.view.parts.row_tree import RowTree
from desktop.view.problems_pane import ProblemsPane
from desktop.view.search_field import SearchField
from tests.builders import a_problem
from tests.view.pages import a_mark

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDE, HIGH = 300, 28


def inked(number, title, layout, tree):
    """Return the columns of a row of the contents that have ink."""
    place = Place(DossierId("d"), RecordKind.PASSAGE, "p")
    model = ContentsModel()
    model.set_nodes((TreeNode(place, number, title),))
    tree.setModel(model)
    tree.setLayoutDirection(layout)
    return columns(painted(ContentsDelegate(tree), model.index(0, 0), layout))


def painted(delegate, index, layout):
    """Return the picture of a row."""
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, WIDE, HIGH), layout
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(layout)
    delegate.paint(painter, option, index)
    painter.end()
    return image


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_number_and_title_of_a_row_stand_beside_each_other(qapp, layout):
    tree = RowTree("Contents")
    number, title = inked("8.8", "", layout, tree), inked("8.8", "Mmmm", layout, tree)
    assert number
    words = title - number
    assert len(words) > len(number)
    assert max(words) < min(number) if layout is RIGHT else min(words) > max(number)


def test_the_outermost_part_of_the_path_is_pressed_where_reading_begins(qapp):
    crumbs, pressed = Crumbs(None), []
    crumbs.resize(400, 30)
    crumbs.show_titles(("Outer", "Inner"))
    crumbs.pressed.connect(pressed.append)
    for layout, x in ((LEFT, 4), (RIGHT, 395)):
        crumbs.setLayoutDirection(layout)
        QTest.mouseClick(crumbs, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
    assert pressed == [0, 0]


def columns(image):
    """Return the columns of an image that have ink."""
    ground = image.pixel(0, 0)
    return {
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    }


def test_back_points_to_where_reading_came_from(qapp):
    button = IconButton("arrow-left", "Back", None)
    button.resize(30, 30)
    pictures = []
    for layout in (LEFT, RIGHT):
        button.setLayoutDirection(layout)
        pictures.append(button.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0].flipped(Qt.Orientation.Horizontal) == pictures[1]


def test_the_search_is_emptied_at_the_end_of_its_line(qapp):
    for layout in (LEFT, RIGHT):
        field = SearchField()
        field.setLayoutDirection(layout)
        field.resize(300, 30)
        field.setText("peace")
        button, margins = field.findChild(IconButton), field.textMargins()
        assert (button.geometry().center().x() > 150) is (layout is LEFT)
        assert margins.left() == (28 if layout is LEFT else button.width())


def test_a_list_opens_at_the_end_of_its_line(qapp):
    found = []
    for layout in (LEFT, RIGHT):
        box = DropDown(None)
        box.setLayoutDirection(layout)
        box.resize(200, 30)
        picture = box.grab().toImage().copy(4, 4, 192, 22)
        found.append(columns(picture))
    assert min(found[0]) > 96 > max(found[1])


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_the_keys_of_an_offer_stand_at_the_end_of_its_row(qapp, layout):
    found = []
    for keys in ("", "Ctrl+T"):
        tree = RowTree("Offers")
        model = QStandardItemModel()
        row = QStandardItem()
        row.setData(Offer(OfferKind.COMMAND, "Mmmm", "new-tab", keys=keys), Role.VALUE)
        model.appendRow(row)
        found.append(columns(painted(OffersDelegate(tree), model.index(0, 0), layout)))
    bare, added = found[0], found[1] - found[0]
    assert added
    assert max(added) < min(bare) if layout is RIGHT else min(added) > max(bare)


@pytest.mark.parametrize("made", [CheckBox, RadioButton])
def test_the_words_of_a_choice_stand_beside_its_box(qapp, made):
    for layout in (LEFT, RIGHT):
        button, images = made("", None), []
        button.setLayoutDirection(layout)
        button.resize(300, 30)
        for words in ("", "Mm"):
            button.setText(words)
            images.append(button.grab().toImage())
        inked = differing(*images)
        assert max(inked) < 100 if layout is LEFT else min(inked) > 200


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_a_mark_has_its_sign_at_the_beginning_of_its_row_and_its_star_at_the_end(qapp, layout):
    tree = RowTree("Marks")
    found = []
    for mark in (a_mark(1), a_mark(1, kind=MarkKind.HIGHLIGHT), a_mark(1, starred=True)):
        model = QStandardItemModel()
        row = QStandardItem()
        row.setData(mark, Role.VALUE)
        model.appendRow(row)
        found.append(painted(MarksDelegate(tree), model.index(0, 0), layout))
    sign, star = differing(found[0], found[1]), differing(found[0], found[2])
    assert sign
    assert max(sign) < 50 if layout is LEFT else min(sign) > WIDE - 50
    assert min(star) > WIDE - 50 if layout is LEFT else max(star) < 50


def differing(one, other):
    """Return the columns in which two images differ."""
    places = range(one.height())
    return {x for x in range(one.width()) if any(one.pixel(x, y) != other.pixel(x, y) for y in places)}


def test_words_keep_their_own_direction_only_where_the_layout_has_another():
    assert isolated("4 chapters", LEFT) == "4 chapters"
    assert (
        isolated("4 chapters", RIGHT).strip("\u2068\u2069") == "4 chapters" != isolated("4 chapters", RIGHT)
    )
    assert isolated("", RIGHT) == ""


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_words_of_a_pane_begin_at_the_side_where_its_rows_begin(qapp, layout):
    pane = QWidget()
    pane.setLayoutDirection(layout)
    words = label("Words", parent=pane)
    words.resize(WIDE, HIGH)
    image = words.grab().toImage()
    ground = image.pixel(WIDE // 2, 1)
    inked_columns = [x for x in range(WIDE) if any(image.pixel(x, y) != ground for y in range(HIGH))]
    assert inked_columns
    assert inked_columns[-1] < WIDE // 2 if layout is LEFT else inked_columns[0] > WIDE // 2


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_a_date_in_a_table_keeps_its_day_before_its_month(qapp, layout):
    model = QStandardItemModel()
    model.appendRow(QStandardItem("17 Apr 1975"))
    view = QTableView()
    delegate = PlainCells(view)
    option = QStyleOptionViewItem()
    option.direction = layout
    delegate.initStyleOption(option, model.index(0, 0))
    assert option.text == isolated("17 Apr 1975", layout)


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_the_sign_of_a_fault_stands_where_its_row_begins(shown, layout):
    pane = ProblemsPane()
    pane.show_problems(tuple(a_problem(severity=severity) for severity in Severity))
    shown(pane)
    delegate = pane.findChild(QListView).itemDelegate()
    one, other = (painted(delegate, pane.model.index(row, 0), layout) for row in range(2))
    sign = differing(one, other)
    assert sign
    assert max(sign) < 40 if layout is LEFT else min(sign) > WIDE - 40


@pytest.mark.parametrize("layout", [LEFT, RIGHT])
def test_buttons_in_a_line_begin_where_reading_begins(qapp, layout):
    row = QWidget()
    row.setLayoutDirection(layout)
    flow = FlowLayout(row)
    buttons = [QPushButton(words, row) for words in ("First", "Second")]
    for each in buttons:
        flow.addWidget(each)
    row.resize(WIDE, HIGH)
    flow.activate()
    first, second = (each.geometry() for each in buttons)
    assert first.left() == 0 if layout is LEFT else first.right() == WIDE - 1
    assert (first.left() < second.left()) is (layout is LEFT)


def test_the_layout_runs_from_right_to_left_when_told():
    assert parse_arguments(["--right-to-left"]).right_to_left
    assert not parse_arguments(["--theme", "dark"]).right_to_left

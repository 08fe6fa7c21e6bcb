import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.render.chart import ChartSpec
from desktop.render.chart_spec import chart_spec
from desktop.render.themes import PALETTES
from desktop.view.charts.chart_view import MARGIN_PX, ChartView
from desktop.view.theme import qt_palette
from tests.render import chart_cases as cases


def a_view(qtbot, series=None, width=400):
    series = series or cases.totals()
    view = ChartView(chart_spec(series, cases.a_shelf(), cases.figures_of(series), "there"))
    qtbot.addWidget(view)
    view.resize(width, view.heightForWidth(width))
    view.show()
    return view


def spot_pixels(view, spot):
    return QPoint(round(spot.x + MARGIN_PX), round(spot.y + MARGIN_PX))


def test_it_says_what_it_is_and_sums_up_its_chart(qtbot):
    view = a_view(qtbot)
    assert view.accessibleName() == "Chart: Persons sent since 2006"
    assert view.accessibleDescription().startswith("Persons sent since 2006, in persons sent: 8 values")


def test_arrow_keys_walk_every_point_and_speak_it(qtbot):
    view = a_view(qtbot)
    spoken = []
    view.point_changed.connect(spoken.append)
    for _ in view.placed().spots:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert len(spoken) == len(view.placed().spots)
    assert "29 May 2023: 8,951 persons sent (All). The March count repeated. The Press" in spoken
    assert view.accessibleDescription() == spoken[-1]


def test_home_end_and_the_edges(qtbot):
    view = a_view(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_End)
    last = view.current_point()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_point() == last == view.placed().spots[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_point() == view.placed().spots[0]


def test_up_and_down_change_the_line_and_stay_near_the_date(qtbot):
    view = a_view(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_End)
    before = view.current_point()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_point().line != before.line


def test_escape_lets_the_point_go(qtbot):
    view = a_view(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current_point() is None
    assert view.accessibleDescription().startswith("Persons sent since 2006")


def test_enter_opens_the_figure_of_the_text(qtbot):
    view = a_view(qtbot)
    place = next(number for number, spot in enumerate(view.placed().spots) if spot.figure == "there")
    view.choose_point(place)
    with qtbot.waitSignal(view.link_activated) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == ["figure:there"]


def test_the_pointer_finds_the_point_next_to_it(qtbot):
    view = a_view(qtbot)
    spot = view.placed().spots[0]
    qtbot.mouseMove(view, spot_pixels(view, spot))
    qtbot.waitUntil(lambda: view.current_point() == spot)
    qtbot.mouseMove(view, QPoint(2, view.height() - 2))
    qtbot.waitUntil(lambda: view.current_point() is None)


def test_its_height_follows_its_width_in_a_layout(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    view = ChartView(chart_spec(cases.contingents(), cases.a_shelf()))
    column.addWidget(view)
    column.addStretch()
    pane.resize(320, 900)
    pane.show()
    assert view.height() >= view.heightForWidth(view.width())


def test_a_mere_table_takes_no_room_and_no_focus(qtbot):
    view = ChartView(ChartSpec("Cases"))
    qtbot.addWidget(view)
    assert view.heightForWidth(300) == 0
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
@pytest.mark.parametrize("series", cases.all_cases(), ids=lambda series: series.id)
def test_every_kind_of_chart_is_painted_in_the_colours_of_the_theme(qtbot, series, palette):
    view = ChartView(chart_spec(series, cases.a_shelf(), cases.figures_of(series)))
    qtbot.addWidget(view)
    view.setPalette(qt_palette(palette))
    view.setAutoFillBackground(True)
    view.setBackgroundRole(QPalette.ColorRole.Base)
    view.resize(320, view.heightForWidth(320))
    image = view.grab().toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)}
    assert view.palette().color(QPalette.ColorRole.Base).rgb() in seen
    inks = (*palette.series[:2], palette.chart_mark)
    assert any(QColor(ink).rgb() in seen for ink in inks)


def test_another_chart_replaces_the_first(qtbot):
    view = a_view(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    view.show_chart(chart_spec(cases.growth(), cases.a_shelf()))
    assert view.current_point() is None
    assert len(view.placed().spots) == 8


def test_keys_change_the_axis_and_the_range_and_zero_brings_the_whole_back(qtbot):
    view = ChartView(chart_spec(cases.population(), cases.a_shelf()))
    qtbot.addWidget(view)
    view.resize(400, view.heightForWidth(400))
    view.show()
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert view.spec.log
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert len(view.spec.lines[0].points) < 15
    qtbot.keyClick(view, Qt.Key.Key_0)
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert view.spec == view.given
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.current_point() is None
    assert view.spec != view.given
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.spec == view.given


def test_dragging_over_the_plot_shows_that_range(qtbot):
    view = ChartView(chart_spec(cases.population(), cases.a_shelf()))
    qtbot.addWidget(view)
    view.resize(400, view.heightForWidth(400))
    view.show()
    plot = view.placed().plot
    start = QPoint(round(plot.x + plot.width * 0.3), round(plot.y + plot.height * 0.5))
    end = QPoint(round(plot.x + plot.width * 0.7), start.y())
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    QApplication.sendEvent(
        view,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(end),
            QPointF(end),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    assert 4 <= len(view.spec.lines[0].points) <= 8

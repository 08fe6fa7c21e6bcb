from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.load.folder import load_folder
from desktop.model.edtf import day_number
from desktop.model.prose import Run, RunKind, Span
from desktop.render.contrast import contrast
from desktop.render.dates import ENGLISH
from desktop.render.themes import PALETTES
from desktop.render.timeline import (
    TimeItem,
    TimeLane,
    TimeRecords,
    of_that_time,
    timeline,
    timeline_table,
    words_of,
)
from desktop.render.timeline_layout import layout_timeline
from desktop.render.timeline_ticks import time_ticks
from desktop.render.timeline_walk import nearest_to, next_in_lane, next_lane
from desktop.render.timeline_window import LEAST_DAYS, TimeWindow
from tests.builders import a_content, a_date, a_figure, a_passage, a_prose, a_series, an_event

ROOT = Path(__file__).resolve().parents[2]
LINE_PX = 16.0


def width_px(text):
    return 6.5 * len(text)


@cache
def built_in():
    content = load_folder(ROOT / "data" / "cambodia-peace-diplomacy").content
    units = {unit.id: unit for unit in content.units}
    records = TimeRecords(content.events, content.figures, content.series, content.passages, units)
    return timeline(records)


def placed(items, width=900, days=None, lanes=tuple(TimeLane)):
    window = TimeWindow.whole(days or (min(i.start for i in items), max(i.end for i in items)), width)
    return window, layout_timeline(items, lanes, window, width_px, LINE_PX)


def an_item(name, start, end=None, lane=TimeLane.EVENTS, **changes):
    return TimeItem(lane, name, name, name, start, end if end is not None else start, **changes)


def event_item(date, **changes):
    return timeline(TimeRecords((an_event(date=a_date(date), **changes),))).items[0]


# --- what it tells -------------------------------------------------------------------------------------


def test_events_figures_series_and_passages_stand_in_order_of_time():
    content = a_content()
    found = timeline(TimeRecords(content.events, content.figures, content.series, content.passages))
    assert {item.lane for item in found.items} == set(TimeLane)
    assert [item.start for item in found.items] == sorted(item.start for item in found.items)


def test_a_date_is_drawn_as_exactly_as_it_is_known():
    day = event_item("1991-10-23")
    assert (day.exact, day.start, day.end) == (True, day_number(1991, 10, 23), day_number(1991, 10, 23))
    year = event_item("1991")
    assert (year.exact, year.end - year.start) == (False, 364)
    assert event_item("1991~").approximate
    assert event_item("1991-10-23?").uncertain
    open_end = event_item("1991/..")
    assert (open_end.first_day, open_end.last_day) == (day_number(1991, 1, 1), None)


def test_a_passage_is_dated_by_the_figures_and_events_it_tells_of():
    run = Run(Span(0, 3), RunKind.LINK, "event:paris-agreements")
    passage = a_passage(figures=("pk-sent-2023",), prose=a_prose()._replace(runs=(run,)))
    figure = a_figure("pk-sent-2023", as_of=a_date("2023"))
    found = timeline(TimeRecords((an_event(),), (figure,), (), (passage,)))
    item = next(each for each in found.items if each.lane is TimeLane.PASSAGES)
    assert item.date == "1991 to 2023"
    assert len(item.ticks) == 2


def test_what_has_no_date_is_counted_and_not_drawn():
    found = timeline(TimeRecords(figures=(a_figure(as_of=None),)))
    assert (found.items, found.undated) == ((), 1)


def test_only_what_a_passage_tells_can_be_gone_to():
    assert event_item("1991", passages=("sent",)).told
    assert not event_item("1991", passages=()).told


def test_a_number_on_the_timeline_keeps_its_unit_and_date():
    figures = [item for item in built_in().items if item.lane is TimeLane.FIGURES]
    peace = next(item for item in figures if item.id == "pk-sent-2025")
    assert peace.sentence.startswith("Figure, 5 February 2025: Peacekeepers sent since 2006")
    assert "9,826 persons sent" in peace.sentence
    series = timeline(TimeRecords(series=(a_series(),))).items[0]
    assert series.date


def test_others_of_that_time_are_counted():
    items = (an_item("a", 10), an_item("b", 5, 20, TimeLane.SERIES), an_item("c", 30))
    assert of_that_time(items, items[0]) == "Of that time: 1 series."
    assert of_that_time(items, items[2]) == "Nothing else is of that time."


def test_the_table_says_the_same():
    table = timeline_table(built_in().items)
    assert len(table.rows) == len(built_in().items)
    assert table.rows[0][2] in ("Event", "Figure", "Series", "Passage")


def test_a_mark_of_many_names_the_first_few():
    items = [an_item(str(n), n) for n in range(5)]
    assert words_of(items) == "0: 0; 1: 1; 2: 2 and 2 more"


# --- where it stands -----------------------------------------------------------------------------------


def boxes(layout):
    for mark in layout.marks:
        if mark.name is not None:
            yield mark.name.x, mark.name.y, mark.name.x + mark.name.width, mark.name.y + LINE_PX


def overlap(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def check(items, window, layout):
    names = list(boxes(layout))
    for number, name in enumerate(names):
        assert name[0] >= 0
        assert name[2] <= window.width + 0.01
        assert not [other for other in names[number + 1 :] if overlap(name, other)]
        for mark in layout.marks:
            disc = (mark.left, mark.y - 2, mark.right, mark.y + 2)
            assert not overlap(name, disc), (name, mark)
    seen = sorted(number for mark in layout.marks for number in mark.items)
    assert len(seen) == len(set(seen))
    assert all(-0.01 <= mark.left <= mark.right <= window.width + 0.01 for mark in layout.marks)


@pytest.mark.parametrize("width", [180, 280, 640, 900, 1600])
@pytest.mark.parametrize("factor", [1, 3, 20, 400])
def test_names_of_the_built_in_dossier_never_overlap(width, factor):
    items = built_in().items
    window = TimeWindow.whole(built_in().days, width)
    for share in (0.1, 0.5, 0.9):
        near = window.zoomed(factor, width * share)
        layout = layout_timeline(items, TimeLane, near, width_px, LINE_PX)
        check(items, near, layout)


spans = st.tuples(st.integers(700_000, 740_000), st.integers(0, 3_000), st.text("abc ", max_size=60))


@given(st.lists(spans, min_size=1, max_size=60), st.integers(120, 1200))
def test_names_never_overlap(found, width):
    items = sorted(
        (an_item(name, start, start + length) for start, length, name in found), key=lambda i: i.start
    )
    window, layout = placed(items, width)
    check(items, window, layout)
    assert sum(len(mark.items) for mark in layout.marks) == len(items), "nothing gets lost"


def test_with_room_every_item_has_its_name():
    items = [an_item("event", 1000 * number) for number in range(1, 5)]
    _, layout = placed(items)
    assert all(mark.name is not None for mark in layout.marks)


def test_what_would_touch_is_one_mark_that_opens_up_nearer():
    items = [an_item(f"a long name of an event {number}", 730_000 + number) for number in range(80)]
    days = (700_000, 740_000)
    window = TimeWindow.whole(days, 300)
    far = layout_timeline(items, TimeLane, window, width_px, LINE_PX)
    assert max(len(mark.items) for mark in far.marks) > 40
    near = window
    for _ in range(12):
        near = near.zoomed(2, near.px(730_040))
    opened = layout_timeline(items, TimeLane, near, width_px, LINE_PX)
    assert max(len(mark.items) for mark in opened.marks) < 10


def test_an_open_or_cut_end_goes_on():
    open_end = an_item("open", 730_000)._replace(last_day=None)
    _, layout = placed([open_end], days=(729_000, 731_000))
    assert layout.marks[0].open_end
    assert not layout.marks[0].open_start
    assert layout.marks[0].right == pytest.approx(900)


def test_lanes_stand_below_each_other_under_their_titles():
    window, layout = placed(built_in().items)
    tops = [title.y for title in layout.titles]
    assert tops == sorted(tops)
    assert [title.text.split(",")[0] for title in layout.titles] == [
        "Events",
        "Figures",
        "Series",
        "Passages",
    ]
    only = layout_timeline(built_in().items, [TimeLane.SERIES], window, width_px, LINE_PX)
    assert len(only.titles) == 1


def test_ten_thousand_items_are_placed():
    items = [an_item(f"event {number}", 700_000 + number * 4) for number in range(10_000)]
    window, layout = placed(items)
    assert sum(len(mark.items) for mark in layout.marks) == 10_000
    assert len(layout.marks) < 300
    assert window.width == 900


@given(
    st.integers(-700_000, 900_000), st.integers(1, 900_000), st.integers(100, 2_000),
    st.lists(st.tuples(st.floats(0.01, 50), st.floats(0, 1)), max_size=6),
)  # fmt: skip
def test_the_dates_of_the_axis_never_touch(first, length, width, zooms):
    window = TimeWindow.whole((first, first + length), width)
    for factor, share in zooms:
        window = window.zoomed(factor, share * width)
    assert window.span >= min(LEAST_DAYS, window.most - window.least) - 1e-6
    ticks = time_ticks(window, width_px, ENGLISH)
    ends = [(tick.x - width_px(tick.label) / 2, tick.x + width_px(tick.label) / 2) for tick in ticks]
    assert all(one[1] < other[0] for one, other in pairwise(ends))


def test_the_axis_shows_years_months_and_days_as_one_goes_nearer():
    window = TimeWindow.whole((day_number(1990, 1, 1), day_number(2025, 1, 1)), 900)
    assert all(tick.label.isdigit() for tick in time_ticks(window, width_px, ENGLISH))
    near = window.zoomed(20, 450)
    assert any(tick.label.startswith("Jan 20") for tick in time_ticks(near, width_px, ENGLISH))
    nearest = window.zoomed(400, 450)
    assert any(
        tick.label[0].isdigit() and " " in tick.label for tick in time_ticks(nearest, width_px, ENGLISH)
    )


def test_going_nearer_keeps_the_day_under_the_pointer():
    window = TimeWindow.whole((700_000, 740_000), 800)
    assert window.zoomed(3, 500).day(500) == pytest.approx(window.day(500))
    assert window.zoomed(0.001, 500).span == pytest.approx(window.span), "never beyond the whole"


# --- where keys lead -----------------------------------------------------------------------------------

WALK = (
    an_item("a", 1),
    an_item("s", 2, 50, TimeLane.SERIES),
    an_item("b", 10),
    an_item("f", 12, lane=TimeLane.FIGURES),
    an_item("c", 40),
)


def test_left_and_right_stay_in_the_lane():
    assert next_in_lane(WALK, 0, 1) == 2
    assert next_in_lane(WALK, 4, -1) == 2
    assert next_in_lane(WALK, 4, 1) is None


def test_up_and_down_change_to_what_is_nearest_in_time():
    assert next_lane(WALK, 4, 1, set(TimeLane)) == 3
    assert next_lane(WALK, 3, 1, set(TimeLane)) == 1
    assert next_lane(WALK, 4, 1, {TimeLane.EVENTS, TimeLane.SERIES}) == 1
    assert next_lane(WALK, 0, -1, set(TimeLane)) is None
    assert nearest_to(WALK, 38, {TimeLane.EVENTS}) == 4


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_marks_stand_out_from_the_paper(palette):
    inks = (palette.accent, palette.chart_mark, palette.series[0], palette.series[3], palette.focus)
    assert all(contrast(ink, palette.paper) >= 3 for ink in inks)
    assert all(contrast(ink, palette.paper) >= 4.5 for ink in (palette.text, palette.muted))

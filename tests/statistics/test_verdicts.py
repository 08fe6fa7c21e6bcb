from desktop.model.choices import Verdict
from desktop.statistics.verdicts import disagreement, is_dated, overtaken_by, verdict_summary
from tests.builders import a_check, a_date, a_figure, a_series


def test_figures_are_counted_by_verdict_and_by_their_sources():
    figures = (
        a_figure(),
        a_figure("alone", checks=(), verdict=Verdict.NOT_VERIFIED),
        a_figure("bare", checks=(), sources=(), verdict=Verdict.NOT_VERIFIED),
    )
    summary = verdict_summary(figures)
    assert dict(summary.counts)[Verdict.NOT_VERIFIED] == 2
    assert dict(summary.counts)[Verdict.AGREES] == 0
    assert (summary.total, summary.single_sourced, summary.unsourced) == (3, 1, 1)


def test_nothing_sums_up_to_nothing():
    assert verdict_summary(()).total == 0


def test_what_is_said_of_one_count_stands_by_date_with_the_article_among_it():
    later = a_check(as_of=a_date("2025-02-05"), low=9826, high=9826)
    undated = a_check(as_of=None, statement="Somebody says more.")
    rows = disagreement(a_figure(checks=(undated, later, a_check())))
    assert [row.low for row in rows] == [8951, 9205, 9826, 8951]
    assert [row.verdict is None for row in rows] == [False, True, False, False]
    assert all(row.unit == "person-sent" for row in rows)


def test_a_figure_is_overtaken_by_a_later_value_of_its_series():
    shelf = {"pk-cumulative": a_series()}
    assert overtaken_by(a_figure(), shelf).value == 9826
    assert overtaken_by(a_figure(as_of=a_date("2025")), shelf) is None
    assert overtaken_by(a_figure(as_of=None), shelf) is None
    assert overtaken_by(a_figure(), {}) is None


def test_a_figure_is_dated_by_verdict_or_by_its_series():
    assert is_dated(a_figure(verdict=Verdict.DATED), {})
    assert is_dated(a_figure(), {"pk-cumulative": a_series()})
    assert not is_dated(a_figure(), {})

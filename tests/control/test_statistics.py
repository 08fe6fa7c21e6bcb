from desktop.control.statistics import Asked, filtered, gathered_of
from desktop.model.choices import Verdict
from desktop.render.statistics_table import Words, statistics_lines, summary_words
from desktop.statistics.overview import Concern
from tests.qtmodel.test_statistics_model import a_row

GATHERED = gathered_of(
    statistics_lines(
        (
            a_row("late", concerns=frozenset({Concern.DATED, Concern.SINGLE_SOURCE})),
            a_row("doubted", verdict=Verdict.DISPUTED, concerns=frozenset({Concern.DISPUTED})),
            a_row("plain"),
        ),
        Words(),
    )
)


def shown(words="", *concerns):
    table = filtered(GATHERED, Asked(words, frozenset(concerns)))
    return [line.row.title for line in table.lines], dict(table.counts)


def test_chips_count_what_the_words_leave_and_keep_what_has_any_of_them():
    names, counts = shown("", Concern.DATED, Concern.DISPUTED)
    assert names == ["late", "doubted"]
    assert (counts[Concern.DATED], counts[Concern.SINGLE_SOURCE], counts[Concern.UNSOURCED]) == (1, 1, 0)
    names, counts = shown("verdict:disputed", Concern.DATED)
    assert (names, counts[Concern.DISPUTED], counts[Concern.DATED]) == ([], 1, 0)


def test_the_line_over_the_table_says_how_many_are_left():
    assert summary_words(filtered(GATHERED, Asked())) == "3 figures and 0 series"
    assert summary_words(filtered(GATHERED, Asked("plain"))) == "1 of 3: 1 figure and 0 series"

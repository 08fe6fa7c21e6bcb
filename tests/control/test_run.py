"""Which passages make one page: whole sections where they are short, a stretch of one that is long."""

from desktop.control.run import CUT_WORDS, LONGEST_WHOLE_WORDS, run_around
from tests.builders import a_passage, a_prose, a_section

WORDS = 50


def sections_of(*counts):
    """Make a section for each count, with as many passages of 50 words."""
    prose = a_prose(" ".join(["word"] * WORDS))
    inside = {
        f"s{at}": tuple(a_passage(f"s{at}p{number}", f"s{at}", prose=prose) for number in range(count))
        for at, count in enumerate(counts)
    }
    return [a_section(name, order) for order, name in enumerate(inside)], inside.__getitem__


def words_of(run):
    return WORDS * len(run.passages)


LONG = 2 * LONGEST_WHOLE_WORDS // WORDS


def test_short_sections_stand_whole_on_one_page():
    sections, load = sections_of(3, 4, 5)
    run = run_around(sections, 1, 8_000, load)
    assert len(run.passages) == 12
    assert run.complete
    assert not run.before
    assert not run.after


def test_a_long_section_begins_at_its_beginning_and_is_cut_after_it():
    sections, load = sections_of(LONG)
    run = run_around(sections, 0, 8_000, load)
    assert run.passages[0].id == "s0p0"
    assert run.begins
    assert not run.ends
    assert words_of(run) <= CUT_WORDS + WORDS
    assert (*run.passages, *run.after) == load("s0")


def test_a_long_section_is_cut_round_the_passage_that_is_read():
    sections, load = sections_of(2, LONG, 2)
    run = run_around(sections, 1, 8_000, load, "s1p100")
    here = [each.id for each in run.passages].index("s1p100")
    assert here * WORDS >= CUT_WORDS // 3
    assert (len(run.passages) - here) * WORDS >= CUT_WORDS // 3
    assert not run.begins
    assert not run.ends
    assert (*run.before, *run.passages, *run.after) == load("s1")


def test_the_page_at_the_end_of_a_long_section_goes_on_with_the_next():
    sections, load = sections_of(2, LONG, 6)
    run = run_around(sections, 1, 8_000, load, f"s1p{LONG - 1}")
    assert [each.id for each in run.sections] == ["s1", "s2"]
    assert run.passages[-1].id == "s2p5"
    assert run.ends


def test_a_long_section_beside_a_short_one_does_not_fill_its_page():
    sections, load = sections_of(2, LONG)
    run = run_around(sections, 0, 8_000, load)
    assert words_of(run) <= 8_000 + WORDS
    assert not run.ends
    assert run.begins
    before = run_around(sections[::-1], 1, 8_000, load)
    assert before.passages[-1].id == "s0p1"
    assert before.before


def test_where_only_a_share_is_shown_a_page_reaches_further():
    sections, load = sections_of(2 * LONG)
    whole = run_around(sections, 0, 8_000, load, "s0p300")
    of_a_stance = run_around(sections, 0, 8_000, load, "s0p300", 6)
    assert len(of_a_stance.passages) >= 5 * len(whole.passages)

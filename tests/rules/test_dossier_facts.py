import importlib.util
import re
from pathlib import Path

import pytest

from desktop.load.folder import load_folder
from desktop.model.choices import Severity
from desktop.model.prose import RunKind

FOLDER = Path(__file__).parents[2] / "data" / "cambodia-peace-diplomacy"
_spec = importlib.util.spec_from_file_location("fact_table", Path(__file__).with_name("fact_table.py"))
assert _spec is not None
assert _spec.loader is not None
table = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(table)

# "one", "once", "first" and "second" are left out: in plain prose they seldom count anything.
NUMBER = re.compile(
    r"\d+(?:[.,/]\d+)*(?:th|st|nd|rd|s)?"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|twice|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def loaded():
    return load_folder(FOLDER)


@pytest.fixture(scope="module")
def content(loaded):
    assert loaded.content is not None
    return loaded.content


@pytest.fixture(scope="module")
def passages(content):
    return {passage.id: passage for passage in content.passages}


@pytest.fixture(scope="module")
def figures(content):
    return {figure.id: figure for figure in content.figures}


def spoken(passage):
    return " ".join(passage.prose.text.split()).lower()


def linked(passage, scheme):
    return {
        run.target.removeprefix(f"{scheme}:")
        for run in passage.prose.runs
        if run.kind is RunKind.LINK and run.target.startswith(f"{scheme}:")
    }


def numbers_outside_figures(passage):
    letters = list(passage.prose.text)
    for run in passage.prose.runs:
        if run.kind is RunKind.LINK and run.target.startswith("figure:"):
            length = run.span.end - run.span.start
            letters[run.span.start : run.span.end] = " " * length
    return NUMBER.findall("".join(letters))


def test_the_dossier_loads_without_an_error(loaded):
    assert [problem for problem in loaded.problems if problem.severity is Severity.ERROR] == []


def test_the_sections_carry_the_articles_titles_in_its_order(content):
    top = [section for section in content.sections if section.depth == 0]
    assert tuple(section.title for section in top) == table.SECTION_TITLES
    assert [section.number for section in top] == [str(number) for number in range(len(top))]


def test_the_table_has_every_fact_figure_and_pair():
    assert list(table.FACTS) == [f"A{number}" for number in range(1, 79)]
    assert list(table.FIGURES) == [f"F{number}" for number in range(1, 18)]
    assert list(table.STATED_BY) == list(table.FIGURES)
    assert list(table.PAIRS) == [f"CC{number}" for number in range(1, 11)]


@pytest.mark.parametrize("number", table.FACTS)
def test_the_fact_stands_in_its_passage_with_its_stance(passages, number):
    fact = table.FACTS[number]
    passage = passages[fact.passage]
    assert [stem for stem in fact.stems if stem not in spoken(passage)] == []
    assert passage.stance.value == fact.stance


def test_the_facts_stand_in_the_articles_order(passages):
    order = [passages[fact.passage].order for fact in table.FACTS.values()]
    assert order == sorted(order)


@pytest.mark.parametrize("number", table.FIGURES)
def test_the_figure_is_live_with_its_value_and_verdict(passages, figures, number):
    stated = table.FIGURES[number]
    figure = figures[stated.id]
    assert (figure.low, figure.high, figure.unit) == (stated.low, stated.high, stated.unit)
    assert (figure.qualifier.value, figure.verdict.value) == (stated.qualifier, stated.verdict)
    assert figure.passage == table.FACTS[table.STATED_BY[number]].passage
    assert figure.id in linked(passages[figure.passage], "figure")


@pytest.mark.parametrize("number", table.FIGURES)
def test_the_figure_carries_what_others_report(figures, number):
    stated = table.FIGURES[number]
    figure = figures[stated.id]
    assert len(figure.checks) >= stated.checks
    assert figure.assessment
    assert all(check.statement and check.reason and check.sources for check in figure.checks)


def test_every_figure_has_a_source_a_date_and_a_passage_that_states_it(passages, figures):
    assert [figure.id for figure in figures.values() if not figure.sources or figure.as_of is None] == []
    unstated = [
        figure.id
        for figure in figures.values()
        if figure.id not in linked(passages[figure.passage], "figure")
    ]
    assert unstated == []


@pytest.mark.parametrize("number", table.PAIRS)
def test_each_counter_claim_answers_each_claim(passages, number):
    pair = table.PAIRS[number]
    claims = {table.FACTS[fact].passage for fact in pair.claims}
    for counter in {table.FACTS[fact].passage for fact in pair.counters}:
        answered = {answer.passage for answer in passages[counter].answers if answer.subject == pair.subject}
        assert answered == claims
        assert passages[counter].stance.value == "criticism"


def test_no_passage_answers_outside_the_pairs(content):
    subjects = {pair.subject for pair in table.PAIRS.values()}
    assert {answer.subject for passage in content.passages for answer in passage.answers} == subjects


@pytest.mark.parametrize("number", table.CLAIM_CHECKS)
def test_the_claim_without_a_figure_carries_its_checks(passages, number):
    names, fewest = table.CLAIM_CHECKS[number]
    checks = [check for name in names for check in passages[name].checks]
    assert len(checks) >= fewest
    assert all(check.statement and check.reason and check.sources for check in checks)


@pytest.mark.parametrize("name", table.LATER_AND_TENSIONS)
def test_later_events_and_inner_tensions_are_told(passages, name):
    assert [stem for stem in table.LATER_AND_TENSIONS[name] if stem not in spoken(passages[name])] == []


def test_every_number_in_the_prose_is_a_live_figure_or_deliberately_plain(content):
    loose = [
        (passage.id, number)
        for passage in content.passages
        for number in numbers_outside_figures(passage)
        if number not in table.PLAIN_NUMBERS.get(passage.id, {})
    ]
    assert loose == []


def test_no_plain_number_is_listed_in_vain(passages):
    vain = [
        (name, number)
        for name, plain in table.PLAIN_NUMBERS.items()
        for number in plain
        if number not in numbers_outside_figures(passages[name])
    ]
    assert vain == []


def test_a_passage_is_short_enough_to_cite(content):
    lengths = {passage.id: len(passage.prose.text.split()) for passage in content.passages}
    assert {name: words for name, words in lengths.items() if not 35 <= words <= 125} == {}

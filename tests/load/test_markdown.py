"""Markdown to prose: text, blocks and runs in code points, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.load.markdown import parse_prose
from desktop.model.prose import Block, BlockKind, Run, RunKind, Span

signs = st.text(alphabet="ab *_`[]()<>#-+>1.|~!&\\\n :/éក𝔸", max_size=60)
pieces = st.lists(
    st.sampled_from(
        [
            "word",
            " ",
            "\n\n",
            "**",
            "*",
            "`",
            "[a](figure:x)",
            "[b](entity:y)",
            "> ",
            "- ",
            "  ",
            "1. ",
            "ក",
            "𝔸",
        ]
    ),
    max_size=15,
).map("".join)


def words_of(prose, run):
    return prose.text[slice(*run.span)]


@given(signs | pieces | st.text(max_size=60))
def test_blocks_cover_the_text_and_runs_lie_within_blocks(text):
    prose, links, faults = parse_prose(text)
    assert "\n".join(prose.text[slice(*block.span)] for block in prose.blocks) == prose.text
    assert [block.span.start for block in prose.blocks] == sorted(block.span.start for block in prose.blocks)
    for run in prose.runs:
        assert run.span.start < run.span.end
        assert any(
            block.span.start <= run.span.start and run.span.end <= block.span.end for block in prose.blocks
        )
        assert words_of(prose, run) == words_of(prose, run).strip(" ")
    assert list(prose.runs) == sorted(prose.runs, key=lambda run: (run.span.start, -run.span.end))
    assert "  " not in prose.text
    for each in (*links, *faults):
        assert 0 <= each.offset <= len(text)
    if not faults:
        targets = {run.target for run in prose.runs if run.kind is RunKind.LINK}
        assert targets == {f"{link.kind}:{link.id}" for link in links}


@given(pieces)
def test_links_are_told_where_they_stand(text):
    for link in parse_prose(text).links:
        assert text[link.offset :].startswith(f"{link.kind}:{link.id}")


def test_paragraphs_quotes_and_lists_become_blocks():
    prose = parse_prose("One\ntwo.\n\n> said\n\n- a\n- b\n  1. c\n").prose
    assert prose.text == "One two.\nsaid\na\nb\nc"
    assert [(block.kind, block.depth) for block in prose.blocks] == [
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.QUOTE, 0),
        (BlockKind.BULLET, 0),
        (BlockKind.BULLET, 0),
        (BlockKind.NUMBERED, 1),
    ]


def test_runs_nest_and_count_code_points():
    prose = parse_prose("𝔸 [ទន្លេ **b**](entity:lake) `c`").prose
    assert prose.text == "𝔸 ទន្លេ b c"
    assert prose.runs == (
        Run(Span(2, 9), RunKind.LINK, "entity:lake"),
        Run(Span(8, 9), RunKind.STRONG),
        Run(Span(10, 11), RunKind.CODE),
    )
    assert prose.blocks == (Block(Span(0, 11)),)


def test_signs_that_mean_nothing_stay_text():
    prose, _, faults = parse_prose("5 * 3 = 15 & \\*not emphasis\\* &amp; a_b_c")
    assert prose.text == "5 * 3 = 15 & *not emphasis* & a_b_c"
    assert faults == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# a", "heading"),
        ("a\n===", "heading"),
        ("a\n\n---\n", "rule"),
        ("    code", "four spaces"),
        ("```\ncode\n```", "block of code"),
        ("<div>a</div>", "HTML"),
        ("a <!-- b -->", "HTML"),
        ("~~a~~", "Struck-out"),
        ("<figure:a>", "no words of its own"),
        ("[a][b]\n\n[b]: figure:x", "link references"),
        ("[a](figure:x 'title')", "title of its own"),
        ("3. a", "begins with 1"),
        ("- a\n\n  b", "second paragraph"),
        ("> - a", "A list in a quote"),
        ("- - - - a", "deep in one another"),
        ("[a](dossier:other)", "no target"),
        ("[a](figure:Not An Id)", ""),
        ("[a](figure:UPPER)", "no target"),
        ("[a](passage)", "no target"),
        ("[a](file:///etc/passwd)", "out of the dossier"),
        ("[a](www.example.org)", "out of the dossier"),
        ("&#32;", "no words"),
    ],
)
def test_what_lies_outside_the_subset_is_told(text, words):
    faults = parse_prose(text).faults
    assert any(words in str(fault.what) for fault in faults) or not words


def test_hostile_nesting_ends_soon():
    parse_prose("> " * 5_000 + "a")
    parse_prose("[" * 5_000 + "a" + "](figure:x)" * 50)
    parse_prose("*a " * 5_000)


def test_wrong_target_is_told_as_it_was_written():
    text = "word [a](figure:ទន្លេ%20x)"
    (fault,) = parse_prose(text).faults
    assert text[fault.offset :].startswith("figure:ទន្លេ%20x")
    assert "`figure:ទន្លេ%20x`" in str(fault.what)


def test_space_within_a_link_is_not_part_of_it():
    prose = parse_prose("word[ a ](figure:x), b").prose
    assert prose.text == "word a , b"
    assert prose.text[slice(*prose.runs[0].span)] == "a"

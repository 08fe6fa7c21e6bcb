"""Judges where marks were found after an edit whose outcome is known, and counts."""

import random
from collections import Counter
from typing import NamedTuple

from desktop.anchors.ground import Ground, PassageText
from desktop.anchors.make import anchor_for
from desktop.anchors.place import place_marks
from desktop.load.folder import load_folder
from desktop.model.choices import RecordKind
from desktop.model.mark import Mark, MarkKind
from desktop.model.place import Place
from desktop.model.placing import Standing
from desktop.model.prose import Span
from desktop.paths import find_paths
from tests.anchors.made_edits import WORD, cut, made

MOMENT = "2026-11-23T10:00:00Z"


class Verdict(NamedTuple):
    """outcome: found, missed, wrong, or rightly so: orphan, or partly where the mark was torn apart."""

    edit: str
    outcome: str
    quote: str
    words: str = ""


def built_in_passages(dossier="cambodia-peace-diplomacy"):
    """Read the passages of a built-in dossier."""
    content = load_folder(find_paths({}).builtin / dossier).content
    return [PassageText(passage.id, passage.prose.text) for passage in content.passages]


def a_mark_on(passage, span, number=0):
    place = Place("peace", RecordKind.PASSAGE, passage.id, span.start)
    anchor = anchor_for(passage.text, span, "1")
    return Mark(f"m{number}", MarkKind.HIGHLIGHT, place, "", MOMENT, MOMENT, anchor=anchor)


def marks_about(passage, about, dice):
    """Mark a whole sentence, some words of it, one or two words, and words of two sentences."""
    start, end = about
    text = passage.text
    end = start + len(text[start:end].rstrip())
    words = [match.span() for match in WORD.finditer(text, start, end)]
    few = dice.randrange(len(words))
    first = dice.randrange(max(1, len(words) - 4))
    some = words[first : first + dice.randint(4, 12)]
    beyond = [match.span() for match in WORD.finditer(text, end)][:4]
    spans = [
        Span(start, end),
        Span(some[0][0], some[-1][1]),
        Span(words[few][0], words[min(few + dice.randrange(2), len(words) - 1)][1]),
    ]
    if beyond:
        spans.append(Span(words[-min(4, len(words))][0], beyond[-1][1]))
    return [a_mark_on(passage, span, number) for number, span in enumerate(spans)]


def judged(passages, number, kind=None):
    """Make an edit, mark what it is about, find the marks again and judge each."""
    edit, name, about, draft = made(passages, number, kind)
    passage = next(one for one in passages if one.id == name)
    marks = marks_about(passage, about, random.Random(-number))
    placings = place_marks(marks, Ground("peace", draft.texts(), {}))
    return [
        verdict(edit, mark, placing, draft, passage) for mark, placing in zip(marks, placings, strict=True)
    ]


def verdict(edit, mark, placing, draft, passage):
    quote = mark.anchor.exact
    stands = {
        (name, index): sign
        for name in draft.passages
        for index, sign in enumerate(draft.signs(name))
        if sign.passage == passage.id
    }
    left = [at for at, sign in stands.items() if is_in(sign, mark.anchor.span)]
    if placing.standing is Standing.ORPHAN:
        return Verdict(edit, "missed" if is_findable(mark, passage, left, stands, draft) else "orphan", quote)
    spot = placing.spot
    found = range(*spot.span)
    ours = {
        index
        for (name, index), sign in stands.items()
        if name == spot.place.id and is_in(sign, sentences_of(passage, mark.anchor.span))
    }
    signs = draft.signs(spot.place.id)
    right = sum(index in ours or (not signs[index].passage and is_amid(ours, index)) for index in found)
    # A copy beside the original may be meant by words that run from one into the next sentence.
    if edit == "duplicate_near" and len(ours) > 0 and spot.words == quote and spans_sentences(passage, mark):
        return Verdict(edit, "found", quote, spot.words)
    if right * 2 < len(found):
        return Verdict(edit, "wrong", quote, spot.words)
    covered = sum((spot.place.id, index) in set(left) for index in range(*spot.span))
    good = covered * 2 >= len(left) if left else len(found) <= 3 * len(quote)
    if good:
        return Verdict(edit, "found", quote, spot.words)
    missed = is_findable(mark, passage, left, stands, draft)
    return Verdict(edit, "missed" if missed else "partly", quote, spot.words)


def spans_sentences(passage, mark):
    return (
        sum(
            sentence[0].at < mark.anchor.span.end and mark.anchor.span.start <= sentence[-1].at
            for sentence in cut(passage)
        )
        > 1
    )


def is_amid(ours, index, reach=15):
    """Tell whether what was written anew at an index stands beside signs of the sentence."""
    return any(near in ours for near in range(index - reach, index + reach))


def is_in(sign, span):
    return span.start <= sign.at < span.end


def sentences_of(passage, span):
    """The sentences that a span touches, in the text as it was."""
    touched = [
        sentence for sentence in cut(passage) if sentence[0].at < span.end and span.start <= sentence[-1].at
    ]
    return Span(touched[0][0].at, touched[-1][-1].at + 1)


def is_findable(mark, passage, left, stands, draft):
    """Tell whether a person with the same anchor could say where the mark belongs.

    Its words are there for at least half, its sentences for two thirds, and they were not torn apart; and
    nothing that reads the same stands there too.
    """
    sentence = sentences_of(passage, mark.anchor.span)
    whole = [at for at, sign in stands.items() if is_in(sign, sentence)]
    if len(left) * 2 < len(mark.anchor.exact) or len(whole) * 3 < (sentence.end - sentence.start) * 2:
        return False
    if any(text.count(passage.text[slice(*sentence)].strip()) > 1 for _, text in draft.texts()):
        return False
    one_passage = len({name for name, _ in whole}) == 1
    places = sorted(index for _, index in left)
    return one_passage and places[-1] - places[0] < 2 * len(mark.anchor.exact) + 20


def counted(verdicts):
    """Count outcomes by edit and altogether."""
    table = Counter((one.edit, one.outcome) for one in verdicts)
    total = Counter(one.outcome for one in verdicts)
    return table, total


def share_found(total):
    return total["found"] / max(1, total["found"] + total["missed"])

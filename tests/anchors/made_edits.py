"""Edits of a dossier whose outcome is known: each sign of the text knows where it came from.

A passage is a list of sentences, a sentence a list of signs with their origins; what an edit writes anew has
none. What became of any mark can then be read off the signs, whatever was done to the text.
"""

import random
import re
from functools import cache
from typing import NamedTuple

from desktop.anchors.ground import PassageText

SENTENCE = re.compile(r".+?(?:[.!?]+[\"'”’)\]]*(?=\s|$)|\n|$)\s*", re.DOTALL)
WORD = re.compile(r"\w+(?:[.,]\w+)*")
NEW_WORDS = (
    "several",
    "officials",
    "later",
    "reported",
    "northern",
    "agreement",
    "during",
    "quietly",
    "seven",
)


class Sign(NamedTuple):
    """A sign of a text; passage, at: where it stood before, if it stood anywhere."""

    sign: str
    passage: str = ""
    at: int = -1


class Draft:
    """A dossier under change: passages in order, each a list of sentences of signs."""

    def __init__(self, passages):
        self.passages = {one.id: list(cut(one)) for one in passages}

    def texts(self):
        return [
            PassageText(name, "".join(sign.sign for sentence in sentences for sign in sentence))
            for name, sentences in self.passages.items()
        ]

    def signs(self, passage):
        return [sign for sentence in self.passages[passage] for sign in sentence]

    def rename(self, old, new):
        self.passages = {new if name == old else name: each for name, each in self.passages.items()}


@cache
def cut(passage):
    sentences, at = [], 0
    for match in SENTENCE.finditer(passage.text):
        sentences.append([Sign(sign, passage.id, at + index) for index, sign in enumerate(match.group())])
        at = match.end()
    return tuple(sentence for sentence in sentences if sentence)


def new(words):
    return [Sign(sign) for sign in words]


def copy_of(sentence):
    return new(said(sentence))


def said(sentence):
    return "".join(sign.sign for sign in sentence)


def with_words_changed(sentence, dice, share=0.2):
    """Write other words for some; at least one, at most a share of them."""
    words = list(WORD.finditer(said(sentence)))
    if not words:
        return sentence
    most = max(1, int(len(words) * share))
    for match in sorted(dice.sample(words, dice.randint(1, most)), key=lambda one: -one.start()):
        old = match.group()
        other = str(int(old) + 1 + dice.randrange(90)) if old.isdigit() else dice.choice(NEW_WORDS)
        sentence = sentence[: match.start()] + new(other) + sentence[match.end() :]
    return sentence


def a_sentence(draft, dice, least=40):
    """Choose a sentence worth marking: its passage and number."""
    places = [
        (name, number)
        for name, sentences in draft.passages.items()
        for number, sentence in enumerate(sentences)
        if len(said(sentence)) >= least
    ]
    return dice.choice(places)


def change_words(draft, dice, name, number):
    draft.passages[name][number] = with_words_changed(draft.passages[name][number], dice)


def insert_words(draft, dice, name, number):
    sentence = draft.passages[name][number]
    spaces = [index for index, sign in enumerate(sentence[:-1]) if sign.sign == " "]
    at = dice.choice(spaces)
    draft.passages[name][number] = sentence[:at] + new(f" {dice.choice(NEW_WORDS)} then") + sentence[at:]


def change_neighbours(draft, dice, name, number):
    for near in (number - 1, number + 1):
        if 0 <= near < len(draft.passages[name]):
            draft.passages[name][near] = with_words_changed(draft.passages[name][near], dice, 0.4)


def delete(draft, dice, name, number):
    del draft.passages[name][number]


def move_within(draft, dice, name, number):
    sentences = draft.passages[name]
    moved = spaced(sentences.pop(number))
    sentences.insert(dice.randint(0, len(sentences)), moved)


def move_away(draft, dice, name, number):
    moved = spaced(draft.passages[name].pop(number))
    other = draft.passages[dice.choice([one for one in draft.passages if one != name])]
    other.insert(dice.randint(0, len(other)), moved)


def split(draft, dice, name, number):
    """Make two sentences of one."""
    sentence = draft.passages[name][number]
    spaces = [index for index, sign in enumerate(sentence[:-1]) if sign.sign == " "]
    at = spaces[len(spaces) // 2]
    first, second = sentence[:at], sentence[at + 1 :]
    draft.passages[name][number : number + 1] = [first + new(". "), with_first_sign(second, str.upper)]


def merge(draft, dice, name, number):
    """Make one sentence of two."""
    sentences = draft.passages[name]
    if number + 1 < len(sentences):
        first = sentences[number]
        while first and not first[-1].sign.isalnum():
            first = first[:-1]
        joined = first + new(", and ") + with_first_sign(sentences[number + 1], str.lower)
        sentences[number : number + 2] = [joined]


def with_first_sign(sentence, change):
    return [sentence[0]._replace(sign=change(sentence[0].sign)), *sentence[1:]] if sentence else sentence


def duplicate_near(draft, dice, name, number):
    sentence = spaced(draft.passages[name][number])
    draft.passages[name][number] = sentence
    draft.passages[name].insert(number + dice.randrange(2), copy_of(sentence))


def duplicate_away(draft, dice, name, number):
    twin = copy_of(spaced(draft.passages[name][number]))
    other = draft.passages[dice.choice([one for one in draft.passages if one != name])]
    other.insert(dice.randint(0, len(other)), twin)


def leave_a_look_alike(draft, dice, name, number):
    """Delete a sentence; one that differs in a word or a number stands elsewhere."""
    twin = new(said(with_words_changed(copy_of(spaced(draft.passages[name].pop(number))), dice, 0.1)))
    names = list(draft.passages)
    other = draft.passages[name if dice.random() < 0.3 else dice.choice(names)]
    at = dice.randint(0, len(other))
    # Not in its very place, where it would be the sentence with a word changed.
    if other is draft.passages[name] and at in (number, number - 1, number + 1):
        other = draft.passages[next(one for one in names if one != name)]
        at = 0
    other.insert(at, twin)


def add_a_look_alike(draft, dice, name, number):
    twin = new(said(with_words_changed(copy_of(spaced(draft.passages[name][number])), dice, 0.1)))
    other = draft.passages[dice.choice(list(draft.passages))]
    other.insert(dice.randint(0, len(other)), twin)


def replace(draft, dice, name, number):
    """Put another sentence in the place of one."""
    other = a_sentence(draft, dice)
    while other == (name, number):
        other = a_sentence(draft, dice)
    draft.passages[name][number] = copy_of(spaced(draft.passages[other[0]][other[1]]))


def renumber(draft, dice, name, number):
    draft.rename(name, f"{name}-{dice.randrange(100)}")


def renumber_all(draft, dice, name, number):
    """Give every passage the id of the next, as when one is put in and all are counted anew."""
    names = list(draft.passages)
    draft.passages = dict(zip([*names[1:], "new-last"], draft.passages.values(), strict=True))


def renumber_and_change(draft, dice, name, number):
    change_words(draft, dice, name, number)
    renumber(draft, dice, name, number)


def split_passage(draft, dice, name, number):
    """Make two passages of one, the second under a new id."""
    sentences = draft.passages[name]
    cut_at = dice.randint(0, len(sentences))
    draft.passages[name], draft.passages[f"{name}-b"] = sentences[:cut_at], sentences[cut_at:]


def merge_passages(draft, dice, name, number):
    """Take a passage into the one before it; its id is gone."""
    names = list(draft.passages)
    before = names[names.index(name) - 1]
    if before != name:
        draft.passages[before] = draft.passages[before] + [new("\n")] + draft.passages.pop(name)


def delete_passage(draft, dice, name, number):
    del draft.passages[name]


def revise(draft, dice, name, number):
    """Change a word in every third sentence of the dossier, as a new edition would."""
    for sentences in draft.passages.values():
        for at, sentence in enumerate(sentences):
            if dice.random() < 0.33:
                sentences[at] = with_words_changed(sentence, dice, 0.1)


def spaced(sentence):
    return sentence if sentence and sentence[-1].sign.isspace() else [*sentence, Sign(" ")]


EDITS = (
    *(change_words, insert_words, change_neighbours, delete, move_within, move_away, split, merge),
    *(duplicate_near, duplicate_away, leave_a_look_alike, add_a_look_alike, replace, renumber, renumber_all),
    *(renumber_and_change, split_passage, merge_passages, delete_passage, revise),
)


def made(passages, number, kind=None):
    """Make the edit of this number; return its name, the sentence it was about and the draft after it."""
    dice = random.Random(number)
    edit = kind or EDITS[number % len(EDITS)]
    draft = Draft(passages)
    name, sentence = a_sentence(draft, dice)
    about = [sign.at for sign in draft.passages[name][sentence]]
    edit(draft, dice, name, sentence)
    return edit.__name__, name, (about[0], about[-1] + 1), draft

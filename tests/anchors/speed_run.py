"""Ten thousand marks found again in a new edition: ``python -m tests.anchors.speed_run``.

Prints the seconds for an unchanged dossier, one revised in every third sentence, and one whose passages all
have new ids; exit status 1 if one of them takes longer than two seconds.
"""

import random
import sys
import time

from desktop.anchors.ground import Ground
from desktop.anchors.place import place_marks
from tests.anchors.edits_run import tell
from tests.anchors.judge import built_in_passages, marks_about
from tests.anchors.made_edits import Draft, cut, renumber_all, revise

MARKS = 10_000
MOST_S = 2.0


def main():
    passages, dice = built_in_passages(), random.Random(1)
    marks = []
    while len(marks) < MARKS:
        passage = dice.choice(passages)
        sentence = dice.choice([one for one in cut(passage) if len(one) > 30])
        marks += marks_about(passage, (sentence[0].at, sentence[-1].at + 1), dice)
    slowest = 0.0
    for name, edits in (("unchanged", ()), ("revised", (revise,)), ("renumbered", (revise, renumber_all))):
        draft = Draft(passages)
        for edit in edits:
            edit(draft, dice, "", 0)
        texts = draft.texts()
        start = time.perf_counter()
        place_marks(marks[:MARKS], Ground("peace", texts, {}))
        took = time.perf_counter() - start
        slowest = max(slowest, took)
        tell(f"{MARKS} marks, {name}: {took:.2f} s")
    return 0 if slowest < MOST_S else 1


if __name__ == "__main__":
    sys.exit(main())

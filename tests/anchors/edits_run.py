"""Thousands of made edits over the built-in dossier: ``python -m tests.anchors.edits_run --edits 2000``.

Prints what became of the marks of each kind of edit; exit status 1 if a mark stands on the wrong sentence or
fewer than 97 % of those that could be found were found.
"""

import argparse
import sys
import time

from tests.anchors.judge import built_in_passages, counted, judged, share_found
from tests.anchors.made_edits import EDITS

LEAST_FOUND = 0.97
OUTCOMES = ("found", "missed", "wrong", "orphan", "partly")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--edits", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first edit")
    parser.add_argument("--show", default="", help="print the marks with this outcome")
    parser.add_argument("--dossier", default="cambodia-peace-diplomacy", help="folder of a built-in dossier")
    chosen = parser.parse_args()
    passages = built_in_passages(chosen.dossier)
    start = time.perf_counter()
    verdicts = [
        one for number in range(chosen.first, chosen.first + chosen.edits) for one in judged(passages, number)
    ]
    took = time.perf_counter() - start
    table, total = counted(verdicts)
    for edit in (each.__name__ for each in EDITS):
        tell(f"{edit:22}", *(f"{outcome} {table[edit, outcome]:5}" for outcome in OUTCOMES))
    tell(f"{chosen.edits} edits, {len(verdicts)} marks, {took:.1f} s:", dict(total))
    tell(f"found of what could be found: {share_found(total):.2%}")
    for one in verdicts:
        if one.outcome == chosen.show:
            tell(one.edit, "|", one.quote, "|", one.words)
    return 0 if not total["wrong"] and share_found(total) >= LEAST_FOUND else 1


def tell(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")


if __name__ == "__main__":
    sys.exit(main())

"""How good a ranking is: nDCG, mean average precision, recall. Not for making rankings."""

import math
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Final, NamedTuple

_FIRST: Final = 10


class Scores(NamedTuple):
    """Means over queries: nDCG of the first ten, average precision and recall of all that were found."""

    ndcg: float
    average_precision: float
    recall: float


def scores(answers: Sequence[tuple[Sequence[int], Mapping[int, int]]]) -> Scores:
    """Return the means over queries of rankings beside their judgements (grades above zero)."""
    judged = [(ranking, grades) for ranking, grades in answers if grades]
    if not judged:
        return Scores(0.0, 0.0, 0.0)
    return Scores(
        fmean(ndcg(ranking, grades) for ranking, grades in judged),
        fmean(average_precision(ranking, grades) for ranking, grades in judged),
        fmean(recall(ranking, grades) for ranking, grades in judged),
    )


def ndcg(ranking: Sequence[int], grades: Mapping[int, int], first: int = _FIRST) -> float:
    """Return the gain of the first places over the best possible (Järvelin and Kekäläinen 2002)."""
    best = _gain(sorted(grades.values(), reverse=True)[:first])
    return _gain([grades.get(one, 0) for one in ranking[:first]]) / best if best else 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum(grade / math.log2(place + 2) for place, grade in enumerate(grades))


def average_precision(ranking: Sequence[int], grades: Mapping[int, int]) -> float:
    """Return the mean of the precision at each relevant document; those not found count nothing."""
    hits = [place for place, one in enumerate(ranking, start=1) if one in grades]
    return sum(number / place for number, place in enumerate(hits, start=1)) / len(grades)


def recall(ranking: Sequence[int], grades: Mapping[int, int]) -> float:
    """Return the share of relevant documents that were found."""
    return len(grades.keys() & set(ranking)) / len(grades)

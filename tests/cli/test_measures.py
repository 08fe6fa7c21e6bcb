import math

import pytest

from desktop.cli.measures import Scores, average_precision, ndcg, recall, scores


def test_a_perfect_ranking_has_ones():
    assert scores([((1, 2, 3), {1: 2, 2: 1, 3: 1})]) == Scores(1.0, 1.0, 1.0)


def test_gain_is_cut_by_the_logarithm_of_the_place():
    assert ndcg((9, 1), {1: 1}) == pytest.approx(1 / math.log2(3))
    assert ndcg((2, 1), {1: 3, 2: 1}) == pytest.approx((1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3)))


def test_only_the_first_ten_count_for_gain():
    assert ndcg((*range(10, 20), 1), {1: 1}) == 0.0


def test_precision_at_each_relevant_document():
    assert average_precision((1, 9, 2), {1: 1, 2: 1, 3: 1}) == pytest.approx((1 + 2 / 3) / 3)


def test_recall_and_means():
    assert recall((1, 9), {1: 1, 2: 1}) == 0.5
    assert scores([((1,), {1: 1}), ((9,), {1: 1}), ((1,), {})]) == Scores(0.5, 0.5, 0.5)

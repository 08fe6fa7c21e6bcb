import pytest

from desktop.anchors.cluster import boundary_after, boundary_before, is_boundary


@pytest.mark.parametrize(
    "sign",
    [
        "é",
        "\r\n",
        "ខ្មែ",  # KHO, COENG, MO, vowel: read as one
        "ស្ត្រី",
        "ก็",
        "กำ",
        "नि",
        "각",
        "\u1100\u1161\u11a8",
        "🇰🇭",
        "👩🏽‍🔬",
        "1️⃣",
        "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    ],
)
def test_a_sign_is_never_torn(sign):
    text = f"a{sign}b"
    cuts = [index for index in range(len(text) + 1) if is_boundary(text, index)]
    assert cuts == [0, 1, 1 + len(sign), len(text)]


@pytest.mark.parametrize("text", ["ab", "a b", "កខ", "🇰🇭🇫🇷", "각각", "\n\u0301", "👍👎", "។ក"])
def test_signs_side_by_side_are_two(text):
    assert is_boundary(text, len(text) // 2)


def test_cuts_move_outward_to_the_next_boundary():
    text = "កម្ពុជា"
    assert (boundary_before(text, 3), boundary_after(text, 3)) == (1, 5)
    assert (boundary_before(text, 0), boundary_after(text, len(text))) == (0, len(text))

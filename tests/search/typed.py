"""Strategies for what people type into a search field, sensible or not. Not for what it finds."""

from hypothesis import strategies as st

WORDS = "court peace the of ហ៊ុន សែន 10,000 $300m 7% café U.N. zzz peacekeping ẞ ﬁ ¼ [a-z] ' ’ \u200b \u0301"
OPERATORS = '" ( ) - OR NOT AND | near/3 * : \\'
CLAUSES = (
    'kind: kind:figure value:> value:.. year:1992.. section: in: is:x entity:" '
    'is:bookmarked tag:a note:"b c" kind:note tag:'
)
PIECES = st.sampled_from([*WORDS.split(" "), *OPERATORS.split(), *CLAUSES.split(" ")])
TYPED = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=12).map(" ".join),
    st.lists(PIECES, max_size=8).map("".join),
)

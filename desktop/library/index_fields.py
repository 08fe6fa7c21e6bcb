"""The fields of the full-text index and how their words are cut. Not for writing or reading it.

The index holds no text. It gives numbers, by which the store gives the documents. Fields:

x   exact words of everything, with positions: phrases, closeness, exact words above their relatives
s   the same words stemmed, with further forms (numbers in one form, hyphens closed, pairs of stop words):
    one look-up tells whether a word is there in any form
t   words and stems of title and aliases
p   beginnings of one to three letters of every word; ``^`` before those of title and aliases
km  Khmer clusters with positions
n   whole titles and names; a: whole names of entities; f: facets as ``name:value``; i: ids
"""

from typing import Final

import tantivy

from desktop.model.choices import RECORD_KINDS

KINDS: Final = RECORD_KINDS
_WORDS: Final = "words"
_STEMS: Final = "stems"


def index_schema() -> tantivy.Schema:
    """Return the fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("x", tokenizer_name=_WORDS, index_option="position")
    builder.add_text_field("km", tokenizer_name=_WORDS, index_option="position")
    builder.add_text_field("s", tokenizer_name=_STEMS, index_option="freq")
    builder.add_text_field("t", tokenizer_name=_WORDS, index_option="freq")
    builder.add_text_field("p", tokenizer_name=_WORDS, index_option="basic")
    for name in ("n", "a", "f", "i"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in ("number", "kind"):
        builder.add_unsigned_field(name, fast=True)
    for name in ("low", "high"):
        builder.add_float_field(name, fast=True)
    for name in ("first_year", "last_year"):
        builder.add_integer_field(name, fast=True)
    return builder.build()


def stemmer() -> tantivy.TextAnalyzer:
    """Return the analyser of the stemmed field: English stems of words parted by spaces."""
    split = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
    return split.filter(tantivy.Filter.stemmer("english")).build()


def registered(index: tantivy.Index) -> tantivy.Index:
    """Name the tokenizers to an index just opened, and return it."""
    # Tokenizers are not kept in the index: they must be named again each time it is opened.
    index.register_tokenizer(_WORDS, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    index.register_tokenizer(_STEMS, stemmer())
    return index

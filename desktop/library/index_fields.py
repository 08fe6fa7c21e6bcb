"""The fields of the full-text index and how their words are cut. Not for writing or reading it.

The index holds no text. It gives numbers, by which the store gives the documents. Fields:

x   exact words of everything, with positions: phrases, closeness, exact words above their relatives
s   what those words leave out, once each: stems of words that are not their own stem, numbers in one form,
    closed hyphens, pairs of stop words, Khmer words and what their writer set apart
t   words and stems of title and aliases
p   beginnings of one to three letters of the words of title and aliases
km  Khmer clusters with positions
n   whole titles and names; a: whole names of entities; f: facets as ``name:value``; i: ids
"""

from typing import Final

import tantivy

from desktop.model.choices import RECORD_KINDS

KINDS: Final = RECORD_KINDS
PARTS: Final = 8
"""Of so many parts one is marked by a facet, so that a question of too many records can ask it alone."""
PART: Final = ("part", "0")
UNTOLD: Final = ("title", "untold")
"""The facet of passages whose titles do not tell of their texts."""
_RUN: Final = 4096  # the engine reads what has several words in windows of so many records
_WORDS: Final = "words"
_LONGEST_BYTES: Final = 120


def in_part(number: int) -> bool:
    """Tell whether the record of a number belongs to the marked part, which is drawn from all dossiers."""
    return number // _RUN % PARTS == 0


def index_schema() -> tantivy.Schema:
    """Return the fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("x", tokenizer_name=_WORDS, index_option="position")
    builder.add_text_field("km", tokenizer_name=_WORDS, index_option="position")
    # With how often a word stands there, though that is always once: only such fields can be skipped through.
    for name in ("s", "t", "p"):
        builder.add_text_field(name, tokenizer_name=_WORDS, index_option="freq")
    for name in ("n", "a", "f", "i"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in ("number", "kind"):
        builder.add_unsigned_field(name, fast=True)
    for name in ("low", "high"):
        builder.add_float_field(name, fast=True)
    for name in ("first_year", "last_year"):
        builder.add_integer_field(name, fast=True)
    return builder.build()


def registered(index: tantivy.Index) -> tantivy.Index:
    """Name the tokenizers to an index just opened, and return it."""
    # Tokenizers are not kept in the index: they must be named again each time it is opened.
    split = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
    index.register_tokenizer(_WORDS, split.filter(tantivy.Filter.remove_long(_LONGEST_BYTES)).build())
    return index

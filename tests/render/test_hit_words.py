from desktop.model.choices import RecordKind
from desktop.model.hit import Hit, Why
from desktop.model.ids import DossierId
from desktop.model.place import Place
from desktop.render.hit_words import reason_words, why_words

HIT = Hit(Place(DossierId("peace"), RecordKind.PASSAGE, "court"), RecordKind.PASSAGE, "The court")


def test_a_name_or_spelling_that_stood_for_what_was_typed_is_told():
    assert why_words(HIT._replace(why=Why.ALIAS, matched="KRT")) == "Also called KRT"
    assert why_words(HIT._replace(why=Why.SYNONYM, matched="ECCC")) == "Under the name ECCC"
    assert why_words(HIT._replace(why=Why.SYNONYM)) == "Linked to that name"
    assert why_words(HIT._replace(why=Why.NEAR_SPELLING, matched="court")) == "Spelt nearly so: court"
    assert why_words(HIT._replace(why=Why.NOTE)) == "In a note of yours"


def test_words_that_are_marked_tell_themselves_but_for_a_hint():
    title, text = (HIT._replace(why=why) for why in (Why.TITLE, Why.TEXT))
    assert (why_words(title), why_words(text)) == ("", "")
    assert (reason_words(title), reason_words(text)) == ("Found in the title", "Found in the text")
    assert reason_words(HIT._replace(why=Why.FILTER)) == ""

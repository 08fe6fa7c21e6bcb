from tests.tongues import speaking


def test_a_page_as_a_question_is_still_told_in_a_sentence(engine):
    text = " ".join(f"zebra{number}" for number in range(50))
    results = engine.search(f"court {text} court")
    assert len(results.explanation) < 400
    assert "41 others" in results.explanation


def test_a_common_word_that_is_not_finished_is_not_told_as_left_out(engine):
    assert engine.search("court of").ignored == ()
    assert "of" in engine.search("court of ").ignored[0]


def test_prose_is_not_mended(engine):
    assert engine.search("tribunel court ").suggestion == "tribunal court"
    assert engine.search("tribunel court " * 5).suggestion == ""


def test_where_few_records_have_all_of_three_words_the_others_are_told_of(built_in):
    found = built_in.search("foreign direct investment ")
    assert found.explanation.startswith("Few records have all of “foreign”, “direct” and “investment”; those")
    assert built_in.search("peacekeepers South Sudan ").explanation.startswith("Records with")


def test_words_that_only_ask_are_not_looked_for(built_in):
    found = built_in.search("how many were convicted ")
    assert found.explanation == "Records with “convicted”."
    assert "“how”, “many” and “were”" in found.ignored[0]
    marked = {hit.snippet[span.start : span.end].lower() for hit in found.hits for span in hit.snippet_marks}
    assert not marked & {"how", "many", "were"}
    assert built_in.search("how ").explanation == "Records with “how”."


def test_numbers_of_an_explanation_are_those_of_the_language_that_is_spoken(engine):
    told = engine.search("value:0.5..1.5 44.2% ").explanation
    assert told.endswith("the number 44.2% with a value of 0.5 to 1.5.")
    with speaking("fr"):
        told = engine.search("value:0.5..1.5 44.2% ").explanation
    assert "44,2\N{NO-BREAK SPACE}%" in told
    assert "0,5 à 1,5" in told

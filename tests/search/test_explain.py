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

from desktop.logs import KEPT, keep_crash


def an_error():
    try:
        raise LookupError("no such passage")
    except LookupError as error:
        return error


def test_a_crash_leaves_its_traceback_and_what_a_report_needs(tmp_path):
    file = keep_crash(tmp_path / "crashes", an_error())
    text = file.read_text()
    assert text.startswith("Sastra ")
    assert "LookupError: no such passage" in text
    assert "an_error" in text


def test_only_the_newest_crashes_are_kept(tmp_path):
    files = [keep_crash(tmp_path, an_error()) for _ in range(KEPT + 3)]
    assert len(set(files)) == KEPT + 3
    assert len(list(tmp_path.iterdir())) == KEPT


def test_a_folder_that_cannot_be_written_does_not_make_it_worse(tmp_path):
    (tmp_path / "crashes").write_text("")
    assert keep_crash(tmp_path / "crashes", an_error()) is None

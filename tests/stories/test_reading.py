"""What a reader does with the built-in dossier, from start to end."""

from tests.load.dossiers import SOUND

NONSENSE = (
    '"',
    "((",
    "a AND",
    "-",
    "figure:",
    "*",
    "\\",
    "ខ្មែ",
    "e\u0301\u0301",
    "0/0",
    "🦆" * 20,
    "x" * 200,
    "  ",
    ":" * 9,
)
DOSSIER = "sastra://cambodia-peace-diplomacy"


def test_the_first_start_compiles_the_built_in_dossier_and_opens_it(home, desks):
    desk = desks()
    assert "Cambodia" in desk.text().splitlines()[0]
    assert len([row for row in desk.contents() if not row.startswith(" ")]) >= 8
    assert desk.notice() == ""
    assert (home / "cache" / "library").is_dir()


def test_the_contents_lead_to_each_section_and_follow_the_reader(desk):
    desk.open_contents("Mekong")
    assert desk.place() == f"{DOSSIER}/passage/mekong-people"
    first = desk.contents_row()
    desk.scroll(2_000)
    assert desk.contents_row() != first
    assert desk.contents_row() in " ".join(desk.contents())


def test_typing_finds_demining_and_says_how_much(desk):
    desk.type_query("demining")
    assert len(desk.hits()) > 5
    assert any("demin" in hit.title.lower() for hit in desk.hits())


def test_an_opened_hit_stands_marked_in_the_text_and_f3_goes_on(desk):
    desk.type_query("demining")
    passage = next(hit for hit in desk.hits() if hit.kind == "passage")
    desk.open_hit(passage.title)
    assert desk.place() == passage.place._replace(at=0).link
    words = desk.marked_words()
    assert len(words) > 1
    assert all("demin" in word.lower() for word in words)
    before = desk.current_hit()
    desk.press("F3")
    assert desk.current_hit() == (before + 1) % len(words)
    desk.press("Shift+F3")
    assert desk.current_hit() == before


def test_a_figure_of_the_text_opens_beside_it_and_the_text_stays(desk):
    desk.open_contents("Mekong")
    where = desk.scrolled()
    desk.open_link("More than 240 million")
    assert "240 million" in desk.related()
    assert desk.window.related.focused_card() is not None
    assert desk.scrolled() == where


def test_a_bookmark_and_the_place_of_reading_are_there_after_a_restart(desk, desks):
    desk.open_contents("Mekong").scroll(300)
    desk.bookmark()
    (title,) = desk.bookmarks()
    place, scrolled = desk.place(), desk.scrolled()
    desk.open_contents("Introduction").scroll(150)
    left = desk.position()
    desk.close()

    again = desks()
    assert again.position() == left
    assert again.bookmarks() == [title]
    again.press("Ctrl+2").open_bookmark(title)
    assert again.place() == place
    again.back()
    assert again.position() == left
    assert scrolled > 0


def test_a_removed_bookmark_comes_back_by_undo(desk):
    desk.bookmark()
    (title,) = desk.bookmarks()
    desk.bookmark()
    assert desk.bookmarks() == []
    assert "deleted" in desk.notice()
    desk.press("Ctrl+Z")
    assert desk.bookmarks() == [title]


def test_back_and_forward_return_to_the_exact_position(desk):
    desk.scroll(123)
    first = (desk.position(), desk.scrolled())
    desk.open_contents("Mekong").scroll(77)
    second = (desk.position(), desk.scrolled())
    desk.back()
    assert (desk.position(), desk.scrolled()) == first
    desk.forward()
    assert (desk.position(), desk.scrolled()) == second


def test_the_first_quick_page_and_the_whole_one_show_the_same_line(desk, desks):
    desk.open_contents("Mekong").scroll(431)
    left = desk.position()
    desk.close()
    again = desks()
    assert again.position() == left
    assert again.program.reading.page.complete


def test_nonsense_in_the_search_field_does_no_harm(desk):
    for text in NONSENSE:
        desk.type_query(text)
    desk.type_query("demining")
    assert desk.hits()
    assert desk.told == []


def test_a_place_in_a_dossier_named_for_this_run_is_opened_without_complaint(kept, desks, tmp_path):
    (tmp_path / "dossier.yaml").write_text(SOUND, "utf-8")
    desk = desks(str(tmp_path), "--place", "sastra://tiny/passage/reply")
    desk.until(lambda: desk.place() == "sastra://tiny/passage/reply")
    desk.settle()
    assert desk.contents_row() == "1.2  Reply"
    assert desk.told == []

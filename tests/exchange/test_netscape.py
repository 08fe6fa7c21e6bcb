from desktop.exchange.forms import read_text
from desktop.model.place import Place

PAGE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><A HREF="sastra://peace/passage/sent?at=14" ADD_DATE="1795435200"
        TAGS="mines, law">Persons &amp; more</A>
    <DD>See also page 3.
    <DT><H3 ADD_DATE="1795435200000000" LAST_MODIFIED="1795435201">War</H3>
    <DL><p>
        <DT><A HREF="https://example.org/x" ADD_DATE="1795435200">Elsewhere</A>
        <DT><H3>Mines</H3>
        <DL><p>
            <DT><A HREF="sastra://war">The war</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="sastra://peace">Last</A>
</DL>
"""


def marks():
    return {one.mark.title: one.mark for one in read_text(PAGE).kept}


def test_bookmarks_of_places_come_with_date_tags_and_note():
    mark = marks()["Persons & more"]
    assert mark.place == Place("peace", "passage", "sent", 14)
    assert (mark.created, mark.tags) == ("2026-11-23T12:00:00Z", ("mines", "law"))
    assert mark.note == "See also page 3."


def test_folders_are_kept_as_a_tree():
    read = read_text(PAGE)
    war, mines = read.folders
    assert (war.title, war.parent, mines.title, mines.parent) == ("War", "", "Mines", war.id)
    assert war.changed == "2026-11-23T12:00:01Z"
    assert {title: mark.folder for title, mark in marks().items()} == {
        "Persons & more": "",
        "Elsewhere": war.id,
        "The war": mines.id,
        "Last": "",
    }


def test_what_is_no_place_of_ours_is_kept_with_its_address():
    mark = marks()["Elsewhere"]
    assert (mark.place.dossier, mark.note) == ("", "<https://example.org/x>")


def test_the_same_page_makes_the_same_marks():
    assert read_text(PAGE) == read_text(PAGE)

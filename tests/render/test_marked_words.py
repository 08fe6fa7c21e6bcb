from desktop.model.mark import Anchor, Mark, MarkKind
from desktop.model.place import parse_place
from desktop.model.span import Span
from desktop.render.marked_words import marked_words
from desktop.render.reading import PassageAnchor

TEXT = "Peace was made. Peace was kept, and land was cleared."
PASSAGES = (PassageAnchor("p", "s", "passage-p", TEXT), PassageAnchor("q", "s", "passage-q", "Other words."))


def told(words, start, kind=MarkKind.HIGHLIGHT, passage="p"):
    anchor = Anchor(words, "", "", Span(start, start + len(words)), "1")
    mark = Mark("m", kind, parse_place(f"peace/passage/{passage}"), "Mark", "", "", "", anchor, colour="blue")
    return [(each.name, TEXT[each.span.start : each.span.end]) for each in marked_words(PASSAGES, (mark,))]


def test_words_are_told_where_they_were_or_where_they_went():
    assert told("Peace", 16) == [("passage-p", "Peace")]
    assert told("land was", 0) == [("passage-p", "land was")]


def test_words_that_stand_in_several_places_or_in_none_are_not_guessed():
    assert told("Peace", 3) == []
    assert told("War", 0) == []


def test_bookmarks_and_marks_of_other_passages_have_no_words():
    assert told("land was", 0, MarkKind.BOOKMARK) == []
    assert told("land was", 0, passage="elsewhere") == []

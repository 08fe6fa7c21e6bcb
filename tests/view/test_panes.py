import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop.model.choices import RecordKind, Verdict
from desktop.model.hit import Hit, Results
from desktop.model.mark import Mark, MarkKind
from desktop.model.notice import Notice, NoticeAction, NoticeLevel
from desktop.model.progress import Progress
from desktop.render.page import CheckLine, EntityCard
from desktop.view.cards.figure_card import FigureCardView
from desktop.view.cards.lines import PassageCard, PassageRow
from desktop.view.contents_pane import ContentsPane
from desktop.view.hit_walk import HitWalk
from desktop.view.marks_pane import MarksPane
from desktop.view.notice_bar import NoticeBar
from desktop.view.parts.title_line import TitleLine
from desktop.view.progress_strip import DELAY_MS, ProgressStrip
from desktop.view.related_pane import RelatedPane
from desktop.view.results_pane import ResultsPane
from tests.view.pages import a_figure, a_line, a_related, a_tree, place


def heard(signal):
    told = []
    signal.connect(lambda *payload: told.append(payload))
    return told


def words(pane):
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane))


def mark(number, **changes):
    made = f"2026-11-2{number}T10:00:00Z"
    return Mark(f"m{number}", MarkKind.BOOKMARK, place(f"p{number}"), f"Mark {number}", made, made)._replace(
        **changes
    )


def hits(count):
    return tuple(Hit(place(f"p{n}"), RecordKind.PASSAGE, f"Title {n}") for n in range(count))


def results(query="boats", count=3, **changes):
    return Results(query, hits(count), count, ((RecordKind.PASSAGE, count),))._replace(**changes)


CHECK = CheckLine(
    Verdict.DISPUTED, "Disputed", "The centre counted 8,951.", value="8,951 persons", as_of="March 2023"
)


# --- the side pane -----------------------------------------------------------------------------------------


def test_a_figure_is_read_at_a_glance(shown):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related())
    assert "9,205 persons" in words(pane)
    assert "Plausible: fits what others report" in words(pane)
    assert "2023" in words(pane)


def test_what_others_say_opens_by_key_and_closes_again(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related(figures=(a_figure(checks=(CHECK,)),)))
    pane.focus_card()
    card = pane.findChild(FigureCardView)
    assert card.hasFocus()
    assert "8,951" not in words(pane)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "8,951 persons" in words(pane)
    assert "Disputed" in words(pane)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert "8,951" not in words(pane)


def test_the_figure_in_focus_stands_open_and_in_sight(shown):
    pane = shown(RelatedPane(), 360, 300)
    figures = tuple(a_figure(f"f{n}", label=f"Figure {n}", checks=(CHECK,)) for n in range(12))
    pane.show_related(a_related(figures=figures, focus="f9"))
    QApplication.processEvents()
    card = pane.focused_card()
    assert card.figure.figure == "f9"
    assert "8,951 persons" in words(card)
    top = card.mapTo(pane, card.rect().topLeft()).y()
    assert 0 <= top < 150


def test_a_figure_is_copied_with_its_date_and_source(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related())
    pane.focus_card()
    qtbot.keyClick(pane.findChild(FigureCardView), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "9,205 persons (as of 2023; The Press)"


def test_a_card_says_its_figure_to_those_who_do_not_see_it(shown):
    pane = shown(RelatedPane(), 360, 600)
    pane.show_related(a_related(figures=(a_figure(checks=(CHECK,)),)))
    card = QAccessible.queryAccessibleInterface(pane.findChild(FigureCardView))
    spoken = card.text(QAccessible.Text.Name)
    assert spoken == "Persons sent. 9,205 persons. 2023. Plausible: fits what others report. 1 check"
    assert card.role() == QAccessible.Role.Grouping


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_an_answer_is_opened_by_key(shown, qtbot, key):
    pane = shown(RelatedPane(), 360, 600)
    opened = heard(pane.open_requested)
    pane.show_related(a_related(answered_by=(a_line(),)))
    qtbot.keyClick(pane.findChild(PassageCard), key)
    assert opened == [(place("p2"),)]


def test_an_entity_opened_for_itself_shows_who_it_is_and_where_it_is_spoken_of(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    opened = heard(pane.open_requested)
    entity = EntityCard(
        "mali", "country", "Country", "Mali", description="A state of West Africa.", mentions=(a_line(),)
    )
    pane.show_related(a_related(kind=RecordKind.ENTITY, entities=(entity,), figures=()))
    assert "A state of West Africa." in words(pane)
    qtbot.mouseClick(pane.findChild(PassageRow), Qt.MouseButton.LeftButton)
    assert opened == [(place("p2"),)]


def test_an_entity_among_others_is_one_line_that_opens(shown, qtbot):
    pane = shown(RelatedPane(), 360, 600)
    entity = EntityCard("mali", "country", "Country", "Mali", description="A state of West Africa.")
    pane.show_related(a_related(entities=(entity,), figures=()))
    assert "A state of West Africa." not in words(pane)
    line = next(line for line in pane.findChildren(TitleLine) if line.accessibleName() == "Mali, Country")
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert "A state of West Africa." in words(pane)


def test_nothing_is_wider_than_the_pane(shown):
    pane = shown(RelatedPane(), 300, 600)
    long = "National Centre for Peacekeeping Forces, Mine and Explosive Remnants of War Clearance"
    entity = EntityCard("np", "organisation", "Organisation", long)
    pane.show_related(
        a_related(
            title=long, figures=(a_figure(value=long),), entities=(entity,), answers=(a_line(title=long),)
        )
    )
    QApplication.processEvents()
    right = [
        child.mapTo(pane, child.rect().topRight()).x()
        for child in pane.findChildren(QWidget)
        if child.isVisible()
    ]
    assert max(right) <= pane.width()


def test_the_pane_turned_while_hidden_is_built_when_it_is_seen(shown):
    pane = shown(RelatedPane(), 360, 600)
    turned = heard(pane.turned)
    pane.hide()
    pane.show_related(a_related())
    assert pane.findChild(FigureCardView) is None
    assert len(turned) == 1
    pane.show()
    assert pane.findChild(FigureCardView) is not None


# --- results -----------------------------------------------------------------------------------------------


def test_nothing_found_says_so_and_offers_a_better_spelling(shown, qtbot):
    pane = shown(ResultsPane(), 300, 500)
    followed = heard(pane.suggestion_activated)
    pane.show_results(results("bots", 0, suggestion="boats", explanation="Looked for \u201cbots\u201d."))
    assert "Nothing found for \u201cbots\u201d" in words(pane)
    assert "Looked for \u201cbots\u201d." in words(pane)
    offer = next(button for button in pane.findChildren(QPushButton) if button.isVisible())
    assert "boats" in offer.text()
    pane.open_current()
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert followed == [("boats",), ("boats",)]


def test_the_first_hit_is_chosen_and_steps_stop_at_the_ends(shown):
    pane = shown(ResultsPane(), 300, 500)
    opened = heard(pane.hit_activated)
    pane.show_results(results())
    for step in (0, 1, 1, 5, -9):
        if step:
            pane.step(step)
        pane.open_current()
    assert [hit.title[-1] for (hit,) in opened] == list("01220")


def test_an_index_in_the_making_is_told(shown):
    pane = shown(ResultsPane(), 300, 500)
    pane.show_results(results(partial=(34, 120), ignored=("the",)))
    assert "34 of 120 dossiers" in words(pane)
    assert "the" in words(pane)


def test_many_results_are_painted_within_a_frame_or_two(shown, qtbot):
    pane = shown(ResultsPane(), 300, 800)
    pane.show_results(results(count=200))
    tall = pane.list.viewport().grab().toImage()
    assert tall.height() > 600
    assert pane.list.verticalScrollBar().maximum() > 1000


# --- bookmarks ---------------------------------------------------------------------------------------------


@pytest.fixture
def marks(shown):
    pane = shown(MarksPane(), 300, 500)
    pane.show_marks((mark(1), mark(2, note="Compare."), mark(3)))
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(1))
    return pane


def test_an_empty_list_says_how_to_begin(shown):
    pane = shown(MarksPane(), 300, 500)
    pane.show_marks(())
    assert "Ctrl+D" in words(pane)


def test_a_bookmark_is_opened_and_deleted_by_key(marks, qtbot):
    opened, removed = heard(marks.open_requested), heard(marks.remove_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_Return)
    qtbot.keyClick(marks.list, Qt.Key.Key_Delete)
    assert opened == [(place("p2"),)]
    assert removed == [("m2",)]


def test_after_a_deletion_the_next_bookmark_is_the_current_one(marks):
    marks.show_marks((mark(1), mark(3)))
    assert marks.list.currentIndex().data() == "Mark 3"


def test_a_bookmark_is_renamed_in_place(marks, qtbot):
    asked = heard(marks.change_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    editor.selectAll()
    qtbot.keyClicks(editor, "Boats")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.title for (one,) in asked] == ["Boats"]


def test_a_note_is_written_under_the_list(marks, qtbot):
    asked = heard(marks.change_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    editor = marks.findChild(QPlainTextEdit)
    assert editor.hasFocus()
    editor.setPlainText("Better.")
    keep = next(button for button in marks.findChildren(QPushButton) if button.text() == "Keep note")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert [one.note for (one,) in asked] == ["Better."]
    assert marks.list.hasFocus()


def test_a_note_given_up_changes_nothing(marks, qtbot):
    asked = heard(marks.change_requested)
    qtbot.keyClick(marks.list, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    editor = marks.findChild(QPlainTextEdit)
    editor.setPlainText("Better.")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert asked == []
    assert not editor.isVisible()


# --- the tree ----------------------------------------------------------------------------------------------


def test_the_tree_closes_only_what_it_opened_itself(shown):
    pane = shown(ContentsPane(), 300, 500)
    pane.show_tree(a_tree())
    first, second, third = (pane.model.index(row, 0) for row in range(3))
    pane.tree.expand(first)
    pane.follow_place(place("p5"))
    pane.follow_place(place("p9"))
    assert pane.tree.isExpanded(first)
    assert not pane.tree.isExpanded(second)
    assert pane.tree.isExpanded(third)


def test_a_row_of_the_tree_is_opened_by_key(shown, qtbot):
    pane = shown(ContentsPane(), 300, 500)
    opened = heard(pane.open_requested)
    pane.show_tree(a_tree())
    pane.follow_place(place("p2"))
    pane.tree.setFocus()
    qtbot.keyClick(pane.tree, Qt.Key.Key_Down)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert opened == [(place("p3"),)]


def test_a_place_that_the_tree_does_not_know_leaves_it_alone(shown):
    pane = shown(ContentsPane(), 300, 500)
    pane.show_tree(a_tree())
    pane.follow_place(place("p2"))
    pane.follow_place(place("x"))
    assert pane.tree.currentIndex() == pane.model.index_of(place("p2"))


# --- notices, progress, hits -------------------------------------------------------------------------------


def test_a_notice_tells_its_details_and_has_them_copied(shown, qtbot):
    bar = shown(NoticeBar(), 800, 60)
    bar.show_notice(Notice(NoticeLevel.ERROR, "It failed.", "Because of that.", NoticeAction.RETRY))
    buttons = {button.text(): button for button in bar.findChildren(QPushButton)}
    assert "Because of that." not in words(bar)
    qtbot.mouseClick(buttons["Details"], Qt.MouseButton.LeftButton)
    assert "Because of that." in words(bar)
    qtbot.mouseClick(buttons["Copy details"], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "It failed.\nBecause of that."
    assert bar.accessibleName() == "Error: It failed."


def test_a_later_notice_takes_the_place_of_the_one_before(shown):
    bar = shown(NoticeBar(), 800, 60)
    bar.show_notice(Notice(NoticeLevel.ERROR, "First.", "More."))
    bar.show_notice(Notice(NoticeLevel.INFORMATION, "Second."))
    assert words(bar).strip() == "Second."
    bar.close_notice()
    assert not bar.isVisible()


def test_progress_is_shown_only_for_work_that_takes_long(shown, qtbot):
    holder = shown(QWidget(), 400, 60)
    strip = ProgressStrip(holder)
    strip.show_progress(Progress(1, 4, "Peace"))
    strip.show_progress(None)
    assert not strip.isVisible()
    strip.show_progress(Progress(1, 4, "Peace"))
    assert not strip.isVisible()
    qtbot.waitUntil(strip.isVisible, timeout=DELAY_MS * 10)
    strip.show_progress(None)
    assert not strip.isVisible()


def test_walking_hits_begins_where_the_reader_is():
    walk = HitWalk([(10, 12), (30, 32), (50, 52)])
    assert walk.words == "3 hits"
    assert walk.step(1, 20) == (30, 32)
    assert walk.words == "2 of 3"
    assert HitWalk([(10, 12), (30, 32)]).step(-1, 20) == (10, 12)
    assert HitWalk([]).step(1, 0) is None
    assert HitWalk([(1, 2)]).words == "1 hit"

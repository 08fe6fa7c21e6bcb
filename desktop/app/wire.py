"""Every connection between panes and controls, one line each. Not for making them.

Panes emit wishes, controls emit facts; neither knows the other. One payload a signal. The panes of the first
picture show it before any control is there: what they are told is connected last, by
:func:`wire_first_panes`, when the controls have taken over what they show.
"""

from desktop.app.build import Program
from desktop.window.context_menus import TabMenu
from desktop.window.tabs_row import tab_strip


def wire(program: Program) -> None:
    """Connect everything but what the panes of the first picture are told of reading."""
    _wire_reading(program)
    _wire_related(program)
    _wire_search(program)
    _wire_marks(program)
    _wire_marks_in_text(program)
    _wire_mark_list(program)
    _wire_past(program)
    _wire_library(program)
    _wire_session(program)
    _wire_notices(program)
    _wire_tabs(program)


def wire_first_panes(program: Program) -> None:
    """Connect what the contents and the text are told of reading, and what they tell of it."""
    window, reading = program.window, program.reading
    reading.dossier_opened.connect(window.contents.show_dossier)
    reading.dossier_opened.connect(window.show_dossier)
    reading.tree_changed.connect(window.contents.show_tree)
    reading.page_changed.connect(window.reader.show_page)
    reading.position_requested.connect(window.reader.go_to)
    reading.place_changed.connect(window.contents.follow_place)
    window.reader.position_changed.connect(reading.note_position)
    window.reader.passage_in_view_changed.connect(reading.note_place)


def _wire_reading(program: Program) -> None:
    window, interior, reading = program.window, program.interior, program.reading
    window.contents.open_requested.connect(program.opener.open_place)
    window.reader.link_activated.connect(program.opener.follow_link)
    window.reader.position_requested.connect(reading.go_to)
    interior.back_requested.connect(program.opener.go_back)
    interior.forward_requested.connect(program.opener.go_forward)
    program.welcome.open_requested.connect(reading.open_place)
    reading.can_back_changed.connect(interior.set_can_back)
    reading.can_forward_changed.connect(interior.set_can_forward)


def _wire_related(program: Program) -> None:
    pane, related, reading = program.window.related, program.related, program.reading
    reading.place_changed.connect(related.show_passage)
    reading.focus_changed.connect(related.show_focus)
    related.related_changed.connect(pane.show_related)
    pane.open_requested.connect(program.opener.open_place)
    pane.link_activated.connect(program.opener.follow_link)


def _wire_search(program: Program) -> None:
    window, search, reading = program.window, program.search, program.reading
    window.search_field.query_changed.connect(search.set_query)
    window.search_field.entered.connect(search.warm_up)
    program.interior.results.hit_activated.connect(search.open_hit)
    search.results_changed.connect(program.interior.show_results)
    search.rest_found.connect(program.interior.results.show_rest)
    program.interior.results.room_changed.connect(search.note_room)
    search.facets_changed.connect(program.interior.results.show_facets)
    search.query_wanted.connect(window.search_field.show_query)
    program.interior.assist.asked.connect(search.assist)
    search.completions_changed.connect(program.interior.assist.show_completions)
    search.spans_changed.connect(program.interior.assist.show_colours)
    program.interior.results.clause_picked.connect(search.pick_clause)
    program.interior.results.clause_dropped.connect(search.drop_clause)
    program.marks.marks_changed.connect(search.note_marks)
    search.hits_changed.connect(window.reader.mark_hits)
    search.open_requested.connect(program.opener.open_place)
    reading.page_changed.connect(search.note_page)
    search.query_changed.connect(program.recent.note_query)
    search.open_requested.connect(program.recent.note_opened)
    program.interior.assist.recent_requested.connect(program.recent.recall)
    program.recent.recalled.connect(program.interior.assist.show_recent)


def _wire_marks(program: Program) -> None:
    interior, marks, reading = program.interior, program.marks, program.reading
    interior.bookmark_requested.connect(marks.toggle_bookmark)
    interior.undo_requested.connect(marks.undo)
    interior.redo_requested.connect(marks.redo)
    marks.place_requested.connect(program.opener.open_place)
    marks.query_requested.connect(program.window.search_field.show_query)
    marks.bookmarked_changed.connect(interior.set_bookmarked)
    marks.can_undo_changed.connect(interior.set_can_undo)
    marks.can_redo_changed.connect(interior.set_can_redo)
    reading.dossier_opened.connect(marks.note_dossier)
    reading.page_changed.connect(marks.note_page)
    reading.place_changed.connect(marks.note_place)


def _wire_marks_in_text(program: Program) -> None:
    text, marks, places = program.interior.reader_marks, program.marks, program.mark_places
    text.mark_requested.connect(marks.mark)
    text.edit_requested.connect(marks.do)
    text.undo_requested.connect(marks.undo)
    text.redo_requested.connect(marks.redo)
    text.settling_requested.connect(places.settle)
    text.hint_given.connect(program.notices.hint)
    text.tags_requested.connect(program.mark_list.complete_tag)
    program.mark_list.tags_found.connect(text.offer_tags)
    marks.shown_changed.connect(text.show_marks)
    marks.note_begun.connect(text.open_note)
    marks.edited.connect(program.interior.heard_marks.note_edit)
    program.reading.dossier_opened.connect(places.note_dossier)
    places.placings_changed.connect(marks.note_placings)
    places.edit_made.connect(marks.do)


def _wire_past(program: Program) -> None:
    past, reading = program.past, program.reading
    reading.dossier_opened.connect(past.note_dossier)
    reading.tree_changed.connect(past.note_tree)
    reading.page_changed.connect(past.note_page)
    reading.place_changed.connect(past.note_place)
    program.marks.edited.connect(program.auto_export.note_edit)
    program.mark_places.placings_changed.connect(past.note_placings)
    past.names_changed.connect(program.interior.marks.name_figures)
    past.progress_changed.connect(program.window.contents.show_progress)


def _wire_mark_list(program: Program) -> None:
    pane, listed, marks, reading = program.interior.marks, program.mark_list, program.marks, program.reading
    pane.wish_changed.connect(listed.set_wish)
    pane.rows_wanted.connect(listed.fetch)
    pane.tags_requested.connect(listed.complete_tag)
    pane.edit_requested.connect(marks.do)
    pane.open_requested.connect(marks.open_mark)
    pane.settling_requested.connect(program.interior.reader_marks.settle)
    pane.folder_removal_requested.connect(program.mark_places.remove_folder)
    listed.list_changed.connect(pane.show_list)
    listed.rows_found.connect(pane.add_rows)
    listed.tags_found.connect(pane.offer_tags)
    marks.edited.connect(pane.note_edit)
    marks.edited.connect(listed.note_edit)
    program.mark_places.placings_changed.connect(listed.note_placings)
    program.library.entries_changed.connect(listed.note_entries)
    reading.dossier_opened.connect(listed.note_dossier)
    reading.tree_changed.connect(listed.note_tree)
    reading.place_changed.connect(listed.note_place)


def _wire_library(program: Program) -> None:
    interior, library = program.interior, program.library
    interior.retry_requested.connect(library.check)
    library.entries_changed.connect(program.window.contents.show_entries)
    library.entries_changed.connect(program.welcome.note_entries)
    library.up_to_date.connect(program.welcome.note_up_to_date)
    library.problems_changed.connect(interior.show_problems)
    library.progress_changed.connect(interior.progress.show_progress)
    interior.progress.stop_requested.connect(library.cancel)
    library.library_changed.connect(program.search.reload)
    library.progress_changed.connect(program.search.note_progress)
    library.library_changed.connect(program.reading.reload)
    library.library_changed.connect(program.related.reload)


def _wire_session(program: Program) -> None:
    window, session = program.window, program.session
    program.reading.position_changed.connect(session.note_position)
    program.search.query_changed.connect(session.note_search)
    window.panes.splitterMoved.connect(session.touch)
    window.panes.shown_changed.connect(session.touch)
    window.contents.expanded_changed.connect(session.touch)
    window.closing.connect(session.save)
    session.about_to_save.connect(program.watch.collect)


def _wire_notices(program: Program) -> None:
    notices = program.notices
    program.session.failed.connect(notices.tell_error)
    program.preferences.failed.connect(notices.tell_error)
    notices.notice_added.connect(program.interior.notices.show_notice)


def _wire_tabs(program: Program) -> None:
    window, interior, tabs = program.window, program.interior, program.tabs
    strip = tab_strip(window)
    TabMenu(strip.bar, interior.actions)
    strip.chosen.connect(tabs.choose)
    strip.close_requested.connect(tabs.close)
    strip.moved.connect(tabs.move)
    strip.add_requested.connect(interior.commands.add_tab)
    tabs.tabs_changed.connect(strip.show_tabs)
    tabs.tabs_changed.connect(interior.show_tabs)
    tabs.tabs_changed.connect(program.session.touch)
    tabs.can_reopen_changed.connect(interior.set_can_reopen)
    interior.commands.tab_added.connect(tabs.add)
    interior.commands.tab_closed.connect(tabs.close_current)
    interior.commands.tab_reopened.connect(tabs.reopen)
    interior.commands.tab_stepped.connect(tabs.step)
    interior.commands.tab_shifted.connect(tabs.shift)
    program.reading.place_changed.connect(tabs.note_place)
    program.library.library_changed.connect(tabs.forget_pages)
    interior.results.list_made.connect(program.opener.watch)
    for view in (window.contents.tree, window.reader.text):
        program.opener.watch(view)
